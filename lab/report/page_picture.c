/* SPDX-License-Identifier: MIT */
/*
 * A picture of gnuplot's as a part of a page, at a third of its size.
 *
 * gnuplot opens and closes a group around every stroke, with all attributes
 * spelt out.  So groups without content are left out, and a group that only
 * repeats the one before goes on with it.  Attributes that say what SVG takes
 * for granted go, too, as do titles (which a browser would show: they are
 * gnuplot's plot commands) and the second digit after the point.
 */
#include "lab/memory.h"
#include "lab/report/page.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH = 32 };

struct group_state {
    size_t start, end; /* its opening tag in the text; end: behind it */
    size_t closed;     /* how long the text was when it had been closed */
};

struct picture {
    char *text;
    size_t length, room;
    const char *prefix;
    /* at [depth]: the last group there, open for those below depth */
    struct group_state group[DEPTH];
    int depth;
};

static void put(struct picture *picture, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        picture->text = lab_grow(picture->text, picture->length, &picture->room,
                                 sizeof(char));
        picture->text[picture->length++] = text[i];
    }
}

/* ---- within a tag -------------------------------------------------------- */

static bool at_text(const char *at, const char *end, const char *what)
{
    size_t length = strlen(what);

    return (size_t)(end - at) >= length && memcmp(at, what, length) == 0;
}

/* Where an id is made or named.  gnuplot writes both kinds of quotes. */
static size_t mark_at(const char *at, const char *end)
{
    static const char *const marks[] = {" id=\"", " id='", "href='#",
                                        "href=\"#", "url(#"};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        if (at_text(at, end, marks[i]))
            return strlen(marks[i]);
    }
    return 0;
}

/* Attributes that change nothing; those ids are never named, and crisp edges
 * are in page.css. */
static size_t idle_at(const char *at, const char *end)
{
    static const char *const idle[] = {
        " stroke-linecap=\"butt\"", " stroke-linejoin=\"miter\"",
        " shape-rendering='crispEdges'", " id=\"gnuplot_"};

    for (size_t i = 0; i < sizeof(idle) / sizeof(idle[0]); i++) {
        const char *close;

        if (!at_text(at, end, idle[i]))
            continue;
        close = strpbrk(at + strlen(idle[i]) - 1, "'\"");
        return close && close < end ? (size_t)(close + 1 - at) : 0;
    }
    return 0;
}

/* A number with more than one digit behind the point, to one digit. */
static size_t number_at(struct picture *picture, const char *at,
                        const char *end)
{
    char text[32];
    size_t whole = 0, length, digits;

    while (at + whole < end && isdigit((unsigned char)at[whole]))
        whole++;
    length = whole + 1;
    if (whole == 0 || at + whole >= end || at[whole] != '.')
        return 0;
    while (at + length < end && isdigit((unsigned char)at[length]))
        length++;
    digits = length - whole - 1;
    if (digits < 2 || length >= sizeof(text) || strtod(at, NULL) < 1)
        return 0;
    snprintf(text, sizeof(text), "%.1f", strtod(at, NULL));
    digits = strlen(text);
    put(picture, text, text[digits - 1] == '0' ? digits - 2 : digits);
    return length;
}

/* rgb(  0, 114, 178) as #0072b2. */
static size_t colour_at(struct picture *picture, const char *at,
                        const char *end)
{
    unsigned red, green, blue;
    const char *close = memchr(at, ')', (size_t)(end - at));
    char text[32];

    if (!close || sscanf(at, "rgb( %3u , %3u , %3u", &red, &green, &blue) != 3)
        return 0;
    snprintf(text, sizeof(text), "#%02x%02x%02x", red & 0xff, green & 0xff,
             blue & 0xff);
    put(picture, text, strlen(text));
    return (size_t)(close + 1 - at);
}

/* From '<' to behind '>'. */
static void put_tag(struct picture *picture, const char *at, const char *end)
{
    while (at < end) {
        size_t length = idle_at(at, end);

        if (length) {
            at += length;
            continue;
        }
        length = mark_at(at, end);
        if (length) {
            put(picture, at, length);
            put(picture, picture->prefix, strlen(picture->prefix));
        } else if ((*at == 'r' && (length = colour_at(picture, at, end)) > 0) ||
                   (isdigit((unsigned char)*at) &&
                    (length = number_at(picture, at, end)) > 0)) {
            /* put already */
        } else if (at_text(at, end, " = ")) {
            length = 3;
            put(picture, "=", 1);
        } else if (isdigit((unsigned char)*at)) {
            while (at + length < end && isdigit((unsigned char)at[length]))
                length++;
            put(picture, at, length);
        } else {
            length = 1;
            if (!isspace((unsigned char)*at))
                put(picture, at, 1);
            else if (!strchr(" \t\n>'", at[1]))
                put(picture, " ", 1);
        }
        at += length;
    }
}

/* ---- groups -------------------------------------------------------------- */

static void open_group(struct picture *picture, const char *at, const char *end)
{
    struct group_state *group, last;
    size_t start = picture->length, length;

    put_tag(picture, at, end);
    if (picture->depth >= DEPTH - 1) {
        picture->depth++; /* too deep to remember: left as it is */
        return;
    }
    group = &picture->group[picture->depth++];
    last = *group;
    length = picture->length - start;
    *group = (struct group_state){start, picture->length, 0};
    picture->group[picture->depth] = (struct group_state){0, 0, 0};
    if (last.closed == start && start > 0 && last.end - last.start == length &&
        memcmp(picture->text + last.start, picture->text + start, length) ==
            0) {
        picture->length = start - strlen("</g>");
        *group = (struct group_state){last.start, last.end, 0};
    }
}

static void close_group(struct picture *picture)
{
    struct group_state *group;

    if (picture->depth == 0)
        return;
    if (--picture->depth >= DEPTH - 1) {
        put(picture, "</g>", 4);
        return;
    }
    group = &picture->group[picture->depth];
    if (picture->length == group->end) {
        picture->length = group->start; /* nothing was in it */
        group->closed = 0;
        return;
    }
    put(picture, "</g>", 4);
    group->closed = picture->length;
}

/* ---- the whole ----------------------------------------------------------- */

/* Text between tags: line ends there are only for those who read SVG. */
static void put_between(struct picture *picture, const char *at,
                        const char *end)
{
    bool blank = true, newline = false;

    for (const char *c = at; c < end; c++) {
        blank &= isspace((unsigned char)*c) != 0;
        newline |= *c == '\n';
    }
    if (!blank || !newline)
        put(picture, at, (size_t)(end - at));
}

/* Behind the element whose tag ends here. */
static const char *skip_element(const char *at, const char *close)
{
    const char *end = strstr(at, close);

    return end ? end + strlen(close) : at + strlen(at);
}

void page_picture(FILE *out, const char *svg, const char *prefix)
{
    struct picture picture = {.prefix = prefix};
    const char *at = strstr(svg, "<svg");

    while (at && *at) {
        const char *end = at + strcspn(at, *at == '<' ? ">" : "<");

        end += *end == '>';
        if (*at != '<') {
            put_between(&picture, at, end);
        } else if (at_text(at, end, "<title")) {
            end = skip_element(at, "</title>");
        } else if (at_text(at, end, "<desc")) {
            end = skip_element(at, "</desc>");
        } else if (at_text(at, end, "<g ") || at_text(at, end, "<g>")) {
            open_group(&picture, at, end);
        } else if (at_text(at, end, "</g>")) {
            close_group(&picture);
        } else {
            put_tag(&picture, at, end);
        }
        at = end;
    }
    if (picture.length > 0)
        fwrite(picture.text, 1, picture.length, out);
    free(picture.text);
}
