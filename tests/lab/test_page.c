/* SPDX-License-Identifier: MIT */
#include "lab/memory.h"
#include "lab/report/page.h"
#include "tests/lab/fakes.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

TestSuite(page, .timeout = 60);

static void show_picture(void *context, FILE *out, const char *name,
                         const char *alt)
{
    (void)context;
    fprintf(out, "{%s:%s}\n", name, alt);
}

static char *convert(const char *markdown)
{
    struct page_hooks hooks = {.picture = show_picture};
    size_t length;
    char *text;
    FILE *out = lab_memory_stream(&text, &length);

    page_markdown(out, markdown, &hooks);
    fclose(out);
    return fakes_keep(text);
}

static char *inlined(const char *svg)
{
    size_t length;
    char *text;
    FILE *out = lab_memory_stream(&text, &length);

    page_picture(out, svg, "p.");
    fclose(out);
    return fakes_keep(text);
}

Test(page, texts_are_escaped_everywhere)
{
    cr_assert_str_eq(convert("a < b & \"c\" > d\n"),
                     "<p>a &lt; b &amp; &quot;c&quot; &gt; d\n</p>\n");
    cr_assert_str_eq(convert("- `<script>`\n"),
                     "<ul>\n<li><code>&lt;script&gt;</code></li>\n</ul>\n");
    cr_assert_str_eq(convert("```text\n<b> *no* | `x`\n```\n"),
                     "<pre>&lt;b&gt; *no* | `x`\n</pre>\n");
    cr_assert_str_eq(convert("<script>alert(1)</script>\n"),
                     "<p>&lt;script&gt;alert(1)&lt;/script&gt;\n</p>\n");
    cr_assert_str_eq(
        convert("<details><summary>a <b></summary>\n\nx\n\n</details>\n"),
        "<details><summary>a &lt;b&gt;</summary>\n<p>x\n</p>\n</details>\n");
}

Test(page, emphasis_closes_where_it_should)
{
    cr_assert_str_eq(convert("**a `*`b** *c **d** e*\n"),
                     "<p><strong>a <code>*</code>b</strong> <em>c "
                     "<strong>d</strong> e</em>\n</p>\n");
    cr_assert_str_eq(convert("2 * 3 * 4, *open\n"),
                     "<p>2 * 3 * 4, *open\n</p>\n");
    cr_assert_str_eq(convert("a `b\n"), "<p>a `b\n</p>\n");
}

Test(page, only_links_into_the_net_are_links)
{
    cr_assert_str_eq(convert("[a](docs/b.md) [c](https://d.org/?e&f)\n"),
                     "<p>a <a href=\"https://d.org/?e&amp;f\">c</a>\n</p>\n");
    cr_assert_str_eq(convert("2× [1.5, 2.5] [javascript](javascript:x)\n"),
                     "<p>2× [1.5,&nbsp;2.5] javascript\n</p>\n");
}

Test(page, tables_keep_their_alignment)
{
    cr_assert_str_eq(
        convert("| a |  b |\n|---|---:|\n| x | <1 |\n|   |  2 |\n"),
        "<div class=\"wide\"><table>\n<thead><tr><th>a</th>"
        "<th class=\"r\">b</th></tr>\n</thead><tbody>\n"
        "<tr><td>x</td><td class=\"r\">&lt;1</td></tr>\n"
        "<tr><td></td><td class=\"r\">2</td></tr>\n"
        "</tbody></table></div>\n");
}

Test(page, pictures_come_from_their_hook)
{
    cr_assert_str_eq(convert("![What \"it\" is.](report/a-b.svg)\n"),
                     "{a-b:What \"it\" is.}\n");
    cr_assert_str_eq(convert("<!-- figure a-b -->\n<!-- not this -->\n"),
                     "{a-b:}\n");
}

Test(page, what_is_no_markdown_of_ours_stays_text)
{
    cr_assert_str_eq(convert("![broken\n"), "![broken");
    cr_assert_str_eq(convert("|\n"), "<div class=\"wide\"><table>\n<thead>"
                                     "<tr></tr>\n</thead><tbody>\n"
                                     "</tbody></table></div>\n");
    cr_assert_str_eq(convert("```\nno end"), "<pre>no end\n</pre>\n");
    cr_assert_str_eq(convert(""), "");
}

Test(page, ids_of_a_picture_are_its_own)
{
    cr_assert_str_eq(
        inlined(
            "<?xml version=\"1.0\"?>\n<svg>\n<path id='a'/>\n"
            "<use xlink:href='#a' id=\"b\"/><rect fill=\"url(#a)\"/></svg>"),
        "<svg><path id='p.a'/><use xlink:href='#p.a' id=\"p.b\"/>"
        "<rect fill=\"url(#p.a)\"/></svg>");
}

Test(page, a_picture_loses_nothing_that_shows)
{
    cr_assert_str_eq(
        inlined("<svg>\n<title>Gnuplot</title>\n<g a=\"1\">\n</g>\n"
                "<g id=\"gnuplot_1\" ><title>plot 'x'</title>\n"
                "<g a=\"1\" stroke-linecap=\"butt\">\n</g>\n"
                "<g a=\"1\">\n<path d='M10.04,2.96 L0.04 3'/></g>\n"
                "<g a=\"1\">\n<text>2.75 &lt; 3</text></g>\n"
                "<g a=\"2\">\n<path/></g>\n</g></svg>"),
        "<svg><g><g a=\"1\"><path d='M10,3 L0.04 3'/>"
        "<text>2.75 &lt; 3</text></g><g a=\"2\"><path/></g></g></svg>");
    cr_assert_str_eq(
        inlined(
            "<svg><path fill = 'rgb(  0, 114, 178)' points = '1,2 '/></svg>"),
        "<svg><path fill='#0072b2' points='1,2'/></svg>");
}

Test(page, a_torn_picture_is_no_reason_to_crash)
{
    static const char whole[] = "<svg><g a=\"1\"><title>x</title><path d='M1"
                                "2.34'/></g><g a=\"1\"><p/></g></g></g></svg>";

    for (size_t length = 0; length < sizeof(whole); length++) {
        char *part = lab_copy(whole);

        part[length] = '\0';
        inlined(part);
        free(part);
    }
    cr_assert_str_eq(inlined("no picture"), "");
}

Test(page, contents_of_the_text_are_left_to_the_page)
{
    cr_assert_str_eq(convert("a\n\n<!-- contents -->\n[x](#x)\n"
                             "<!-- end of contents -->\n\nb\n"),
                     "<p>a\n</p>\n<p>b\n</p>\n");
}
