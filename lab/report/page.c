/* SPDX-License-Identifier: MIT */
#include "lab/report/page.h"
#include "lab/markup.h"
#include "lab/memory.h"
#include "lab/report/page_assets.h"
#include "lab/style.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { LOOKS = 8 };

/* ---- figures as JSON ----------------------------------------------------- */

/* A number of six digits: the reader sees three, and 17 would double the
 * page. */
static json_t *number(double value)
{
    char text[NUMBER_TEXT];

    if (!isfinite(value))
        return json_null();
    snprintf(text, sizeof(text), "%.6g", value);
    return json_real(strtod(text, NULL));
}

static json_t *text_or_null(const char *text)
{
    return text ? json_string(text) : json_null();
}

static json_t *series_json(const struct series *series)
{
    json_t *points = json_array();

    for (size_t i = 0; i < series->count; i++) {
        const struct figure_point *point = &series->point[i];

        json_array_append_new(
            points,
            json_pack("[o,o,o,o,I,b]", number(point->x), number(point->y),
                      number(point->low), number(point->high),
                      (json_int_t)point->n, point->ends));
    }
    return json_pack("{s:s,s:i,s:b,s:b,s:o}", "label", series->label, "look",
                     series->look % LOOKS, "bare", series->bare, "hollow",
                     series->hollow, "points", points);
}

static json_t *panel_json(const struct panel *panel)
{
    json_t *series = json_array(), *categories = json_array();
    json_t *guides = json_array();

    for (size_t i = 0; i < panel->count; i++)
        json_array_append_new(series, series_json(&panel->series[i]));
    for (size_t i = 0; i < panel->categories; i++)
        json_array_append_new(categories, json_string(panel->category[i]));
    for (size_t i = 0; i < panel->guides; i++)
        json_array_append_new(guides, number(panel->guide[i]));
    return json_pack(
        "{s:b,s:s,s:s,s:s,s:b,s:b,s:o,s:o,s:o,s:o,s:o,s:o,s:o}", "bars",
        panel->kind == PANEL_BARS, "title", panel->title, "x", panel->x_label,
        "y", panel->y_label, "log", panel->log_y, "linear", panel->linear_x,
        "most", number(panel->y_most), "shade", number(panel->shade_from),
        "curve", text_or_null(panel->curve), "note", text_or_null(panel->note),
        "categories", categories, "guides", guides, "series", series);
}

void page_keep(const struct report *report, const struct figure *figure,
               bool drawn)
{
    json_t *panels;

    if (!report->charts)
        return;
    panels = json_array();
    for (size_t i = 0; i < figure->count; i++)
        json_array_append_new(panels, panel_json(&figure->panel[i]));
    json_object_set_new(
        report->charts, figure->name,
        json_pack("{s:i,s:o}", "columns", figure->columns, "panels", panels));
    if (!drawn)
        fprintf(report->out, "<!-- figure %s -->\n\n", figure->name);
}

/* As the text of a script element, which nothing but "</" could end. */
static void put_json(FILE *out, const char *id, const json_t *json)
{
    char *text = json_dumps(json, JSON_COMPACT | JSON_REAL_PRECISION(6));

    fprintf(out, "<script type=\"application/json\" id=\"%s\">", id);
    for (const char *at = text; at && *at; at++) {
        if (*at == '<')
            fputs("\\u003c", out);
        else
            fputc(*at, out);
    }
    fputs("</script>\n", out);
    free(text);
}

/* ---- a figure in the page ------------------------------------------------ */

struct page {
    const struct report *report;
    const char *into;
    FILE *contents;
};

static char *read_all(const char *path)
{
    FILE *in = fopen(path, "re"), *out;
    char block[4096], *text;
    size_t length;

    if (!in)
        return NULL;
    out = lab_memory_stream(&text, &length);
    while ((length = fread(block, 1, sizeof(block), in)) > 0)
        fwrite(block, 1, length, out);
    fclose(out);
    fclose(in);
    return text;
}

static void put_text(FILE *out, const char *text)
{
    markup_text(out, text, strlen(text));
}

/* x as a reader names it: the category, or the number. */
static void put_x(FILE *out, const json_t *panel, double x)
{
    const json_t *categories = json_object_get(panel, "categories");
    const char *category =
        json_string_value(json_array_get(categories, (size_t)x));
    char text[NUMBER_TEXT];

    if (json_is_true(json_object_get(panel, "bars")) && category)
        put_text(out, category);
    else
        put_text(out, round_text(text, x));
}

/* The number as it is, for sorting, and as a person reads it. */
static void put_number_cell(FILE *out, const json_t *value)
{
    char text[NUMBER_TEXT];
    double plain = json_is_number(value) ? json_number_value(value) : NAN;

    fputs("<td class=\"r\"", out);
    if (isfinite(plain))
        fprintf(out, " data-v=\"%.6g\"", plain);
    fprintf(out, ">%s</td>", number_text(text, plain));
}

static void put_series_rows(FILE *out, const json_t *panel,
                            const json_t *series)
{
    const json_t *points = json_object_get(series, "points");

    for (size_t i = 0; i < json_array_size(points); i++) {
        const json_t *point = json_array_get(points, i);

        fputs("<tr><td>", out);
        put_text(out, json_string_value(json_object_get(panel, "title")));
        fputs("</td><td>", out);
        put_text(out, json_string_value(json_object_get(series, "label")));
        fputs("</td><td class=\"r\">", out);
        put_x(out, panel, json_number_value(json_array_get(point, 0)));
        fputs("</td>", out);
        for (size_t field = 1; field <= 4; field++)
            put_number_cell(out, json_array_get(point, field));
        fputs("</tr>\n", out);
    }
}

static void put_chart_table(FILE *out, const json_t *chart)
{
    const json_t *panels = json_object_get(chart, "panels");

    fputs("<details><summary>Numbers of this figure</summary>\n"
          "<div class=\"wide\"><table><thead><tr><th>panel</th>"
          "<th>series</th><th class=\"r\">x</th><th class=\"r\">median</th>"
          "<th class=\"r\">low</th><th class=\"r\">high</th>"
          "<th class=\"r\">n</th></tr></thead><tbody>\n",
          out);
    for (size_t p = 0; p < json_array_size(panels); p++) {
        const json_t *panel = json_array_get(panels, p);
        const json_t *series = json_object_get(panel, "series");

        for (size_t s = 0; s < json_array_size(series); s++)
            put_series_rows(out, panel, json_array_get(series, s));
    }
    fputs("</tbody></table></div></details>\n", out);
}

static void put_picture(void *context, FILE *out, const char *name,
                        const char *alt)
{
    struct page *page = context;
    const json_t *chart = json_object_get(page->report->charts, name);
    char *path = lab_format("%s/report/%s.svg", page->into, name);
    char *prefix = lab_format("%s.", name), *svg = read_all(path);
    char *id = lab_format("chart-%s", name);

    fputs("<figure", out);
    if (chart)
        fprintf(out, " class=\"chart\" data-chart=\"%s\"", id);
    fputs(">\n", out);
    if (svg) {
        fputs("<div class=\"still wide\" role=\"img\" aria-label=\"", out);
        put_text(out, alt);
        fputs("\">\n", out);
        page_picture(out, svg, prefix);
        fputs("</div>\n", out);
    }
    fputs("</figure>\n", out);
    if (chart) {
        put_json(out, id, chart);
        put_chart_table(out, chart);
    }
    free(id);
    free(svg);
    free(prefix);
    free(path);
}

/* ---- the page ------------------------------------------------------------ */

static void add_heading(void *context, const char *anchor, const char *title)
{
    struct page *page = context;

    fprintf(page->contents, "<a href=\"#%s\">", anchor);
    put_text(page->contents, title);
    fputs("</a>\n", page->contents);
}

/* What is the same for all charts: the looks, and who has which. */
static json_t *common_json(const struct report *report)
{
    json_t *looks = json_array(), *strategies = json_array();

    for (int i = 0; i < LOOKS; i++) {
        const struct style *style = style_of(i);

        json_array_append_new(
            looks,
            json_pack("{s:s,s:i,s:i,s:i}", "colour", style->colour, "dash",
                      style->dash, "point", style->point, "fill", style->fill));
    }
    for (int i = 0; i < report->strategies; i++)
        json_array_append_new(
            strategies,
            json_pack("{s:s,s:i}", "label", report->strategy[i], "look",
                      style_rank(report->strategy[i]) % LOOKS));
    return json_pack("{s:o,s:o}", "looks", looks, "strategies", strategies);
}

static size_t length_before(const char *text, const char *what)
{
    const char *at = strstr(text, what);

    return at ? (size_t)(at - text) : strlen(text);
}

static void put_page(const struct report *report, const char *into,
                     const char *markdown, FILE *out)
{
    char *body, *contents;
    size_t length, before;
    struct page page = {.report = report, .into = into};
    struct page_hooks hooks = {&page, put_picture, add_heading};
    FILE *text = lab_memory_stream(&body, &length);
    json_t *common = common_json(report);

    page.contents = lab_memory_stream(&contents, &length);
    page_markdown(text, markdown, &hooks);
    fclose(text);
    fclose(page.contents);
    before = length_before(body, "<h2");
    fprintf(out,
            "<!DOCTYPE html>\n"
            REPORT_MARK "\n"
            "<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, "
            "initial-scale=1\">\n"
            "<link rel=\"icon\" href=\"data:,\">\n"
            "<title>What it costs to keep reference counts right</title>\n"
            "<style>\n%s</style></head><body>\n<div id=\"legend\" hidden>"
            "</div>\n<main>\n%.*s<nav aria-label=\"Contents\">%s</nav>\n%s"
            "</main>\n<div id=\"tip\" role=\"status\" hidden></div>\n",
            page_css, (int)before, body, contents, body + before);
    put_json(out, "common", common);
    fprintf(out,
            "<script>\n%s</script>\n<script>\n%s</script>\n</body></html>\n",
            page_js, page_tables_js);
    json_decref(common);
    free(contents);
    free(body);
}

int page_write(const struct report *report, const char *into, char **error)
{
    char *source = lab_format("%s/REPORT.md", into);
    char *directory = lab_format("%s/report", into);
    char *path = lab_format("%s/index.html", directory);
    char *draft = lab_format("%s.new", path);
    char *markdown = read_all(source);
    FILE *out;
    int failed;

    mkdir(directory, 0777); /* failing shows when the file is opened */
    out = markdown ? fopen(draft, "we") : NULL;
    failed = !out;
    if (out) {
        put_page(report, into, markdown, out);
        failed = ferror(out);
        failed |= fclose(out) != 0;
        failed = failed || rename(draft, path) != 0;
    }
    if (failed)
        *error = lab_format("%s: %s", path, strerror(errno));
    free(markdown);
    free(draft);
    free(path);
    free(directory);
    free(source);
    return failed ? -1 : 0;
}
