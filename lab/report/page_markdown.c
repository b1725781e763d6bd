/* SPDX-License-Identifier: MIT */
/*
 * The report's Markdown as HTML, line by line.  No parser for all Markdown:
 * it knows what lab/report writes, and shows anything else as text.
 */
#define _GNU_SOURCE /* memmem() */
#include "lab/report/page.h"
#include "lab/markup.h"

#include <ctype.h>
#include <string.h>

struct line {
    const char *text;
    size_t length;
};

enum block { NO_BLOCK, PARAGRAPH, LIST, QUOTE, TABLE, FENCE };

struct converter {
    FILE *out;
    const struct page_hooks *hooks;
    enum block block;
    int table_line; /* 0: its head */
    bool right[32]; /* the table's columns that are aligned to the right */
    int anchors;
    bool skipping; /* contents: the page has its own */
};

/* ---- within a line ------------------------------------------------------ */

static const char *find(const char *from, const char *end, const char *what)
{
    return from < end ? memmem(from, (size_t)(end - from), what, strlen(what))
                      : NULL;
}

static bool begins(struct line line, const char *with)
{
    size_t length = strlen(with);

    return line.length >= length && memcmp(line.text, with, length) == 0;
}

static struct line rest(struct line line, size_t from)
{
    return (struct line){line.text + from, line.length - from};
}

static void put_inline(FILE *out, struct line line);

/* `code`: returns where it ends, or NULL when it is none. */
static const char *put_code(FILE *out, const char *at, const char *end)
{
    const char *close = find(at + 1, end, "`");

    if (!close)
        return NULL;
    fputs("<code>", out);
    markup_text(out, at + 1, (size_t)(close - at - 1));
    fputs("</code>", out);
    return close + 1;
}

/* [text](address); only the net's addresses become links. */
static const char *put_link(FILE *out, const char *at, const char *end)
{
    const char *middle = find(at, end, "](");
    const char *close = middle ? find(middle, end, ")") : NULL;
    struct line text, address;
    bool net;

    if (!close || memchr(at + 1, '[', (size_t)(middle - at - 1)))
        return NULL;
    text = (struct line){at + 1, (size_t)(middle - at - 1)};
    address = (struct line){middle + 2, (size_t)(close - middle - 2)};
    net = begins(address, "https://") || begins(address, "http://");
    if (net) {
        fputs("<a href=\"", out);
        markup_text(out, address.text, address.length);
        fputs("\">", out);
    }
    put_inline(out, text);
    if (net)
        fputs("</a>", out);
    return close + 1;
}

/* Where the emphasis that mark opens at `from` closes; not within code. */
static const char *find_close(const char *from, const char *end,
                              const char *mark)
{
    size_t length = strlen(mark);

    for (const char *at = from; at + length <= end; at++) {
        if (*at == '`') {
            const char *code = find(at + 1, end, "`");

            at = code ? code : at;
        } else if (length == 1 && at + 1 < end && memcmp(at, "**", 2) == 0) {
            at++;
        } else if (at > from && !isspace((unsigned char)at[-1]) &&
                   memcmp(at, mark, length) == 0) {
            return at;
        }
    }
    return NULL;
}

static const char *put_emphasis(FILE *out, const char *at, const char *end)
{
    bool strong = at + 1 < end && at[1] == '*';
    size_t length = strong ? 2 : 1;
    const char *from = at + length, *close;

    if (from >= end || isspace((unsigned char)*from))
        return NULL;
    close = find_close(from, end, strong ? "**" : "*");
    if (!close)
        return NULL;
    fputs(strong ? "<strong>" : "<em>", out);
    put_inline(out, (struct line){from, (size_t)(close - from)});
    fputs(strong ? "</strong>" : "</em>", out);
    return close + length;
}

/* [0.97, 1.04]: an interval, which no line's end should tear apart. */
static const char *put_interval(FILE *out, const char *at, const char *end)
{
    size_t length = 1 + strspn(at + 1, "0123456789.,-+ekMG ");

    if (at + length >= end || at[length] != ']' || length > 40)
        return NULL;
    for (size_t i = 0; i <= length; i++) {
        if (at[i] == ' ')
            fputs("&nbsp;", out);
        else
            fputc(at[i], out);
    }
    return at + length + 1;
}

static void put_inline(FILE *out, struct line line)
{
    const char *at = line.text, *end = at + line.length;

    while (at < end) {
        const char *next = NULL;

        if (*at == '`')
            next = put_code(out, at, end);
        else if (*at == '*')
            next = put_emphasis(out, at, end);
        else if (*at == '[')
            next = put_link(out, at, end);
        if (!next && *at == '[')
            next = put_interval(out, at, end);
        if (!next) {
            markup_text(out, at, 1);
            next = at + 1;
        }
        at = next;
    }
}

/* ---- blocks ------------------------------------------------------------- */

static const struct {
    const char *open, *close;
} blocks[] = {
    [NO_BLOCK] = {"", ""},
    [PARAGRAPH] = {"<p>", "</p>\n"},
    [LIST] = {"<ul>\n", "</ul>\n"},
    [QUOTE] = {"<blockquote>", "</blockquote>\n"},
    [TABLE] = {"<div class=\"wide\"><table>\n", "</tbody></table></div>\n"},
    [FENCE] = {"<pre>", "</pre>\n"},
};

static void enter(struct converter *converter, enum block block)
{
    if (converter->block == block)
        return;
    fputs(blocks[converter->block].close, converter->out);
    fputs(blocks[block].open, converter->out);
    converter->block = block;
    converter->table_line = 0;
}

/* The next cell of a table's line, without blanks around; false: no more. */
static bool next_cell(struct line *line, struct line *cell)
{
    const char *bar;

    if (line->length < 2)
        return false;
    *line = rest(*line, 1); /* the bar before it */
    bar = memchr(line->text, '|', line->length);
    if (!bar)
        return false;
    *cell = (struct line){line->text, (size_t)(bar - line->text)};
    *line = rest(*line, cell->length);
    while (cell->length && cell->text[0] == ' ')
        *cell = rest(*cell, 1);
    while (cell->length && cell->text[cell->length - 1] == ' ')
        cell->length--;
    return true;
}

static void put_cells(struct converter *converter, struct line line,
                      const char *tag)
{
    struct line cell;

    fputs("<tr>", converter->out);
    for (int column = 0; next_cell(&line, &cell); column++) {
        bool right = column < 32 && converter->right[column];

        fprintf(converter->out, "<%s%s>", tag, right ? " class=\"r\"" : "");
        put_inline(converter->out, cell);
        fprintf(converter->out, "</%s>", tag);
    }
    fputs("</tr>\n", converter->out);
}

/* How the columns are aligned stands below the head. */
static void read_alignment(struct converter *converter, struct line head)
{
    const char *newline = head.text + head.length;
    struct line under = {newline, 0}, cell;

    memset(converter->right, 0, sizeof(converter->right));
    if (*newline != '\n')
        return;
    under.text++;
    under.length = strcspn(under.text, "\n");
    for (int column = 0; column < 32 && next_cell(&under, &cell); column++)
        converter->right[column] =
            cell.length > 0 && cell.text[cell.length - 1] == ':';
}

static void put_table_line(struct converter *converter, struct line line)
{
    enter(converter, TABLE);
    if (converter->table_line == 0) {
        read_alignment(converter, line);
        fputs("<thead>", converter->out);
        put_cells(converter, line, "th");
        fputs("</thead><tbody>\n", converter->out);
    } else if (converter->table_line > 1) {
        put_cells(converter, line, "td");
    }
    converter->table_line++;
}

static void put_heading(struct converter *converter, struct line line)
{
    char title[256], anchor[32];
    int level = 0;

    while (line.length && line.text[0] == '#') {
        line = rest(line, 1);
        level++;
    }
    while (line.length && line.text[0] == ' ')
        line = rest(line, 1);
    snprintf(title, sizeof(title), "%.*s", (int)line.length, line.text);
    snprintf(anchor, sizeof(anchor), "part-%d", ++converter->anchors);
    fprintf(converter->out, "<h%d id=\"%s\">", level, anchor);
    put_inline(converter->out, line);
    fprintf(converter->out, "</h%d>\n", level);
    if (level == 2 && converter->hooks->heading)
        converter->hooks->heading(converter->hooks->context, anchor, title);
}

/* ![alternative](path/NAME.svg) */
static bool put_picture(struct converter *converter, struct line line)
{
    const char *end = line.text + line.length;
    const char *middle = find(line.text, end, "](");
    const char *close = middle ? find(middle, end, ".svg)") : NULL;
    const char *name = close;
    char what[128], alt[512];

    if (!begins(line, "![") || !close)
        return false;
    while (name > middle + 2 && name[-1] != '/')
        name--;
    snprintf(what, sizeof(what), "%.*s", (int)(close - name), name);
    snprintf(alt, sizeof(alt), "%.*s", (int)(middle - line.text - 2),
             line.text + 2);
    converter->hooks->picture(converter->hooks->context, converter->out, what,
                              alt);
    return true;
}

/* <!-- figure NAME: alternative -->; other comments are for readers of the
 * Markdown. */
static void put_comment(struct converter *converter, struct line line)
{
    static const char before[] = "<!-- figure ";
    char name[128];

    if (!begins(line, before))
        return;
    line = rest(line, strlen(before));
    snprintf(name, sizeof(name), "%.*s", (int)strcspn(line.text, " \n"),
             line.text);
    converter->hooks->picture(converter->hooks->context, converter->out, name,
                              "");
}

static void put_details(struct converter *converter, struct line line)
{
    static const char open[] = "<summary>", close[] = "</summary>";
    const char *end = line.text + line.length;
    const char *from = find(line.text, end, open);
    const char *to = from ? find(from, end, close) : NULL;

    fputs(begins(line, "<details open") ? "<details open>" : "<details>",
          converter->out);
    if (to) {
        from += strlen(open);
        fputs(open, converter->out);
        put_inline(converter->out, (struct line){from, (size_t)(to - from)});
        fputs(close, converter->out);
    }
    fputc('\n', converter->out);
}

static void put_line(struct converter *converter, struct line line)
{
    FILE *out = converter->out;

    if (begins(line, "<!-- contents -->"))
        converter->skipping = true;
    else if (begins(line, "<!-- end of contents -->"))
        converter->skipping = false;
    if (converter->skipping)
        return;
    if (converter->block == FENCE) {
        if (begins(line, "```")) {
            enter(converter, NO_BLOCK);
        } else {
            markup_text(out, line.text, line.length);
            fputc('\n', out);
        }
    } else if (begins(line, "```")) {
        enter(converter, FENCE);
    } else if (begins(line, "|")) {
        put_table_line(converter, line);
    } else if (begins(line, "- ")) {
        enter(converter, LIST);
        fputs("<li>", out);
        put_inline(out, rest(line, 2));
        fputs("</li>\n", out);
    } else if (begins(line, "> ")) {
        enter(converter, QUOTE);
        put_inline(out, rest(line, 2));
        fputc('\n', out);
    } else if (line.length == 0) {
        enter(converter, NO_BLOCK);
    } else if (begins(line, "#") || begins(line, "<!--") ||
               begins(line, "<details") || begins(line, "</details>") ||
               begins(line, "![")) {
        enter(converter, NO_BLOCK);
        if (begins(line, "#"))
            put_heading(converter, line);
        else if (begins(line, "<!--"))
            put_comment(converter, line);
        else if (begins(line, "<details"))
            put_details(converter, line);
        else if (begins(line, "</details>"))
            fputs("</details>\n", out);
        else if (!put_picture(converter, line))
            put_inline(out, line);
    } else {
        enter(converter, PARAGRAPH);
        put_inline(out, line);
        fputc('\n', out);
    }
}

void page_markdown(FILE *out, const char *markdown,
                   const struct page_hooks *hooks)
{
    struct converter converter = {.out = out, .hooks = hooks};

    while (*markdown) {
        struct line line = {markdown, strcspn(markdown, "\n")};

        put_line(&converter, line);
        markdown += line.length + (markdown[line.length] == '\n');
    }
    enter(&converter, NO_BLOCK);
}
