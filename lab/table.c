/* SPDX-License-Identifier: MIT */
#include "lab/table.h"
#include "lab/memory.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct table {
    char **cell; /* the heads, then row by row */
    size_t count, room;
    size_t columns;
    bool *right;
};

static void add(struct table *table, char *text)
{
    table->cell =
        lab_grow(table->cell, table->count, &table->room, sizeof(char *));
    table->cell[table->count++] = text;
}

struct table *table_new(const char *const *heads)
{
    struct table *table = lab_alloc(1, sizeof(*table));

    while (heads[table->columns])
        table->columns++;
    table->right = lab_alloc(table->columns, sizeof(bool));
    for (size_t i = 0; i < table->columns; i++) {
        table->right[i] = heads[i][0] == '>';
        add(table, lab_copy(heads[i] + table->right[i]));
    }
    return table;
}

void table_cell(struct table *table, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    add(table, lab_vformat(format, arguments));
    va_end(arguments);
}

void table_end_row(struct table *table)
{
    while (table->count % table->columns)
        add(table, lab_copy(""));
}

int table_rows(const struct table *table)
{
    return (int)(table->count / table->columns) - 1;
}

void table_free(struct table *table)
{
    for (size_t i = 0; i < table->count; i++)
        free(table->cell[i]);
    free(table->cell);
    free(table->right);
    free(table);
}

/* Columns a text takes: its UTF-8 characters, each one wide. */
static size_t width_of(const char *text)
{
    size_t width = 0;

    for (; *text; text++)
        width += ((unsigned char)*text & 0xc0) != 0x80;
    return width;
}

static void print_padded(const char *text, size_t width, bool right, bool last,
                         FILE *out)
{
    size_t own = width_of(text);
    int padding = width > own ? (int)(width - own) : 0;

    if (right)
        fprintf(out, "%*s%s", padding, "", text);
    else
        fprintf(out, "%s%*s", text, last ? 0 : padding, "");
}

static size_t *column_widths(const struct table *table)
{
    size_t *widths = lab_alloc(table->columns, sizeof(*widths));

    for (size_t i = 0; i < table->count; i++) {
        size_t width = width_of(table->cell[i]);

        if (width > widths[i % table->columns])
            widths[i % table->columns] = width;
    }
    return widths;
}

void table_print_text(const struct table *table, FILE *out)
{
    size_t *widths = column_widths(table);

    for (size_t i = 0; i < table->count; i++) {
        size_t column = i % table->columns;
        bool last = column + 1 == table->columns;

        print_padded(table->cell[i], widths[column], table->right[column], last,
                     out);
        fputs(last ? "\n" : "  ", out);
    }
    free(widths);
}

/* A long one is read as a page, not as text: no blanks for alignment. */
enum { ALIGNED_ROWS = 40 };

void table_print_markdown(const struct table *table, FILE *out)
{
    bool aligned = table_rows(table) <= ALIGNED_ROWS;
    size_t *widths = column_widths(table);

    for (size_t i = 0; i < table->count; i++) {
        size_t column = i % table->columns;
        bool last = column + 1 == table->columns;

        fputs(column == 0 ? "| " : " ", out);
        print_padded(table->cell[i], aligned ? widths[column] : 0,
                     table->right[column], false, out);
        fputs(last ? " |\n" : " |", out);
        if (i + 1 == table->columns) {
            for (size_t j = 0; j < table->columns; j++)
                fprintf(out, "|%s", table->right[j] ? "---:" : "---");
            fputs("|\n", out);
        }
    }
    free(widths);
}

const char *number_text(char buffer[NUMBER_TEXT], double number)
{
    static const struct {
        double from;
        const char *suffix;
    } scales[] = {{1e9, "G"}, {1e6, "M"}, {1e4, "k"}};
    double size = fabs(number), divisor = 1;
    const char *suffix = "";
    int digits;

    if (!isfinite(number)) {
        snprintf(buffer, NUMBER_TEXT, "-");
        return buffer;
    }
    for (size_t i = 0; i < 3; i++) {
        if (size >= scales[i].from * 0.9995) {
            divisor = i == 2 ? 1e3 : scales[i].from;
            suffix = scales[i].suffix;
            break;
        }
    }
    size /= divisor;
    digits = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3;
    if (size == floor(size) && divisor == 1)
        digits = 0;
    if (size > 0 && size < 0.0995)
        snprintf(buffer, NUMBER_TEXT, "%.2g", number);
    else
        snprintf(buffer, NUMBER_TEXT, "%.*f%s", digits, number / divisor,
                 suffix);
    return buffer;
}

const char *round_text(char buffer[NUMBER_TEXT], double number)
{
    if (fabs(number) >= 1e6)
        snprintf(buffer, NUMBER_TEXT, "%.6gM", number / 1e6);
    else if (fabs(number) >= 1e4)
        snprintf(buffer, NUMBER_TEXT, "%.6gk", number / 1e3);
    else
        snprintf(buffer, NUMBER_TEXT, "%.6g", number);
    return buffer;
}
