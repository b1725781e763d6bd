/* SPDX-License-Identifier: MIT */
#include "tests/runtime/types_support.h"

#include <math.h>

static void expect_repr(struct fixture *x, struct object *o, const char *text)
{
    char buffer[512];
    size_t length = object_repr(x->m, o, buffer, sizeof(buffer));

    cr_assert_str_eq(buffer, text);
    cr_assert_eq(length, strlen(text));
}

Test(repr, atoms)
{
    static const struct {
        double value;
        const char *text;
    } floats[] = {{1, "1.0"},        {0.1, "0.1"},
                  {-0.0, "-0.0"},    {100000, "100000.0"},
                  {1e16, "1e+16"},   {1e15, "1000000000000000.0"},
                  {1e-5, "1e-05"},   {0.0001, "0.0001"},
                  {INFINITY, "inf"}, {-INFINITY, "-inf"},
                  {NAN, "nan"},      {1 / 3.0, "0.3333333333333333"}};
    struct fixture x = fixture_open(1);

    set_int(&x, &x.f[0], INT64_MIN);
    expect_repr(&x, x.f[0], "-9223372036854775808");
    for (size_t i = 0; i < sizeof(floats) / sizeof(floats[0]); i++) {
        cr_assert(float_new(x.m, floats[i].value, &x.f[0]));
        expect_repr(&x, x.f[0], floats[i].text);
    }
    set_str(&x, &x.f[0], "it's\n\x01\\\xff");
    expect_repr(&x, x.f[0], "'it\\'s\\n\\x01\\\\\\xff'");
    token_new(&x, &x.f[0]);
    expect_repr(&x, x.f[0], "<Token object>");
    fixture_close(&x);
}

Test(repr, containers)
{
    struct fixture x = fixture_open(4);

    cr_assert(list_new(x.m, &x.f[0]));
    expect_repr(&x, x.f[0], "[]");
    cr_assert(tuple_new(x.m, NULL, 0, &x.f[0]));
    expect_repr(&x, x.f[0], "()");
    cr_assert(set_new(x.m, &x.f[0]));
    expect_repr(&x, x.f[0], "set()");
    cr_assert(dict_new(x.m, &x.f[0]));
    expect_repr(&x, x.f[0], "{}");
    set_int(&x, &x.f[1], 1);
    set_str(&x, &x.f[2], "a");
    cr_assert(dict_set(x.m, x.f[0], x.f[2], x.f[1]));
    cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[2]));
    expect_repr(&x, x.f[0], "{'a': 1, 1: 'a'}");
    cr_assert(tuple_new(x.m, &x.f[1], 1, &x.f[3]));
    expect_repr(&x, x.f[3], "(1,)");
    cr_assert(tuple_new(x.m, &x.f[0], 3, &x.f[3]));
    expect_repr(&x, x.f[3], "({'a': 1, 1: 'a'}, 1, 'a')");
    cr_assert(set_new(x.m, &x.f[3]));
    cr_assert(set_add(x.m, x.f[3], x.f[1]));
    cr_assert(set_add(x.m, x.f[3], x.f[2]));
    expect_repr(&x, x.f[3], "{1, 'a'}");
    fixture_close(&x);
}

Test(repr, of_an_object_inside_itself)
{
    struct fixture x = fixture_open(3);

    cr_assert(list_new(x.m, &x.f[0]));
    cr_assert(tuple_new(x.m, &x.f[0], 1, &x.f[1]));
    cr_assert(list_append(x.m, x.f[0], x.f[0]));
    cr_assert(list_append(x.m, x.f[0], x.f[1]));
    cr_assert(dict_new(x.m, &x.f[2]));
    cr_assert(dict_set(x.m, x.f[2], x.f[2] /* refused */, x.f[2]) == false);
    cr_assert(list_append(x.m, x.f[0], x.f[2]));
    expect_repr(&x, x.f[0], "[[...], ([...],), {}]");
    expect_repr(&x, x.f[1], "([[...], (...), {}],)");
    list_clear(x.m, x.f[0]); /* breaks the cycle */
    fixture_close(&x);
}

Test(repr, too_deep_or_too_long)
{
    struct fixture x = fixture_open(2);
    char buffer[16];

    cr_assert(list_new(x.m, &x.f[0]));
    for (int i = 0; i < 1000; i++) {
        cr_assert(list_new(x.m, &x.f[1]));
        cr_assert(list_append(x.m, x.f[1], x.f[0]));
        local_move(x.m, &x.f[0], &x.f[1]);
    }
    expect_repr(&x, x.f[0],
                "[[[[[[[[[[[[[[[[[[[[[[[[[...]]]]]]]]]]]]]]]]]]]]]]]]]");
    cr_assert_eq(object_repr(x.m, x.f[0], buffer, sizeof(buffer)), 15);
    cr_assert_str_eq(buffer, "[[[[[[[[[[[[...");
    set_str(&x, &x.f[0], "0123456789ab");
    cr_assert_eq(object_repr(x.m, x.f[0], buffer, sizeof(buffer)), 14);
    cr_assert_str_eq(buffer, "'0123456789ab'");
    set_str(&x, &x.f[0], "0123456789abcd");
    cr_assert_eq(object_repr(x.m, x.f[0], buffer, sizeof(buffer)), 15);
    cr_assert_str_eq(buffer, "'0123456789a...");
    fixture_close(&x);
}
