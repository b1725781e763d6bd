/* SPDX-License-Identifier: MIT */
/*
 * report/index.html: the report as one page that needs nothing beside it.
 *
 * It is made from REPORT.md, so that both say the same, from the numbers of
 * the figures, which lab/report/page.js draws again so that they answer to the
 * pointer, and from the pictures themselves, which stand in the page for
 * readers without scripts.  All texts of rows are escaped; nothing is loaded.
 */
#ifndef LAB_PAGE_H
#define LAB_PAGE_H

#include "lab/report/report.h"

/*
 * Keeps the numbers of a figure for the page, as far as report->charts is
 * there.  drawn: REPORT.md shows its picture; otherwise a comment is put
 * there that says where the page shows the chart.
 */
void page_keep(const struct report *report, const struct figure *figure,
               bool drawn);

/*
 * Writes INTO/report/index.html from INTO/REPORT.md, INTO/report/NAME.svg and
 * report->charts.  Returns 0, or -1 with *error (the caller frees); what was
 * there before stays until the new page is whole.
 */
int page_write(const struct report *report, const char *into, char **error);

/* ---- the parts, for page*.c and the tests -------------------------------- */

/* What the converter asks for; context is the caller's. */
struct page_hooks {
    void *context;
    /* The picture NAME stands here; caption is its alternative text. */
    void (*picture)(void *context, FILE *out, const char *name,
                    const char *alt);
    /* A heading of the second level with this anchor. */
    void (*heading)(void *context, const char *anchor, const char *title);
};

/*
 * The Markdown that the report is written in, as HTML: headings, paragraphs,
 * lists, quotes, fenced text, tables, <details>, pictures that stand alone,
 * and emphasis, code and links within texts.  Links that do not lead to the
 * net are shown as text: the page has no files beside it.
 */
void page_markdown(FILE *out, const char *markdown,
                   const struct page_hooks *hooks);

/*
 * The picture as a part of the page: without its XML prologue, and every id
 * in it made its own by the prefix (pictures name their parts alike).
 */
void page_picture(FILE *out, const char *svg, const char *prefix);

#endif
