/* SPDX-License-Identifier: MIT */
#include "tests/runtime/types_support.h"

CLASS_TYPE(node_type, "Node", NULL, "left", "right");
CLASS_TYPE(bare_type, "Bare", NULL);

Test(instance, fields_by_number_and_by_name)
{
    struct fixture x = fixture_open(4);

    cr_assert(instance_new(x.m, &node_type, &x.f[0]));
    cr_assert_not(instance_field(x.m, x.f[0], 0, &x.f[1]));
    cr_assert_not(instance_get(x.m, x.f[0], "left", &x.f[1]));
    token_new(&x, &x.f[1]);
    token_new(&x, &x.f[2]);
    instance_set_field(x.m, x.f[0], 0, x.f[1]);
    cr_assert(instance_set(x.m, x.f[0], "right", x.f[2]));
    cr_assert(instance_get(x.m, x.f[0], "left", &x.f[3]));
    cr_assert_eq(x.f[3], x.f[1]);
    cr_assert(instance_field(x.m, x.f[0], 1, &x.f[3]));
    cr_assert_eq(x.f[3], x.f[2]);
    expect_count(&x, x.f[1], 1, 1);
    cr_assert_not(instance_dict(x.m, x.f[0], &x.f[3]), "no dict was needed");
    cr_assert(instance_del(x.m, x.f[0], "left"));
    cr_assert_not(instance_del(x.m, x.f[0], "left"));
    instance_set_field(x.m, x.f[0], 1, NULL);
    cr_assert_not(instance_get(x.m, x.f[0], "right", &x.f[3]));
    fixture_flush(&x);
    expect_count(&x, x.f[1], 1, 0);
    expect_count(&x, x.f[2], 1, 0);
    cr_assert(gc_is_tracked(x.f[0]));
    cr_assert_eq(object_sizeof(x.f[0]), 16 + 8 + 2 * 8);
    fixture_close(&x);
}

Test(instance, other_names_go_to_a_dict)
{
    struct fixture x = fixture_open(4);

    cr_assert(instance_new(x.m, &node_type, &x.f[0]));
    token_new(&x, &x.f[1]);
    cr_assert_not(instance_get(x.m, x.f[0], "lef", &x.f[2]));
    cr_assert_not(instance_del(x.m, x.f[0], "leftmost"));
    cr_assert(instance_set(x.m, x.f[0], "leftmost", x.f[1]));
    cr_assert(instance_set(x.m, x.f[0], "lef", x.f[1]));
    cr_assert(instance_get(x.m, x.f[0], "leftmost", &x.f[2]));
    cr_assert_eq(x.f[2], x.f[1]);
    cr_assert_not(instance_get(x.m, x.f[0], "left", &x.f[2]));
    cr_assert(instance_dict(x.m, x.f[0], &x.f[2]));
    cr_assert_eq(dict_len(x.f[2]), 2);
    expect_count(&x, x.f[1], 1, 2);
    cr_assert(instance_del(x.m, x.f[0], "lef"));
    cr_assert_not(instance_del(x.m, x.f[0], "lef"));
    cr_assert_eq(dict_len(x.f[2]), 1);
    fixture_close(&x);
}

Test(instance, names_may_be_objects)
{
    struct fixture x = fixture_open(4);
    static const char *const names[] = {"left", "elsewhere"};

    cr_assert(instance_new(x.m, &node_type, &x.f[0]));
    token_new(&x, &x.f[1]);
    for (int i = 0; i < 2; i++) {
        set_str(&x, &x.f[2], names[i]);
        cr_assert(instance_set_str(x.m, x.f[0], x.f[2], x.f[1]));
        cr_assert(instance_get(x.m, x.f[0], names[i], &x.f[3]));
        cr_assert_eq(x.f[3], x.f[1]);
        set_str(&x, &x.f[2], names[i]);
        cr_assert(instance_get_str(x.m, x.f[0], x.f[2], &x.f[3]));
        cr_assert_eq(x.f[3], x.f[1]);
        cr_assert(instance_del_str(x.m, x.f[0], x.f[2]));
        cr_assert_not(instance_del_str(x.m, x.f[0], x.f[2]));
        cr_assert_not(instance_get_str(x.m, x.f[0], x.f[2], &x.f[3]));
    }
    set_int(&x, &x.f[2], 1);
    cr_assert_not(instance_set_str(x.m, x.f[0], x.f[2], x.f[1]));
    cr_assert_not(instance_get_str(x.m, x.f[0], x.f[2], &x.f[3]));
    cr_assert_not(instance_del_str(x.m, x.f[0], x.f[2]));
    fixture_close(&x);
}

Test(instance, a_class_may_have_no_fields)
{
    struct fixture x = fixture_open(3);

    cr_assert(instance_new(x.m, &bare_type, &x.f[0]));
    set_int(&x, &x.f[1], 1);
    cr_assert(instance_set(x.m, x.f[0], "any", x.f[1]));
    cr_assert(instance_get(x.m, x.f[0], "any", &x.f[2]));
    cr_assert_eq(x.f[2], x.f[1]);
    cr_assert_eq(object_sizeof(x.f[0]), 24);
    fixture_close(&x);
}

Test(instance, clear_lets_go_of_everything)
{
    struct fixture x = fixture_open(2);

    cr_assert(instance_new(x.m, &node_type, &x.f[0]));
    for (int i = 0; i < 2; i++) {
        token_new(&x, &x.f[1]);
        instance_set_field(x.m, x.f[0], (size_t)i, x.f[1]);
    }
    token_new(&x, &x.f[1]);
    cr_assert(instance_set(x.m, x.f[0], "other", x.f[1]));
    local_clear(x.m, &x.f[1]);
    node_type.clear(x.m, x.f[0]);
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 3);
    cr_assert_not(instance_dict(x.m, x.f[0], &x.f[1]));
    fixture_close(&x);
}

/* A finalizer sees the attributes, and may keep the instance alive. */
static struct slot *keeper;

static void keep(struct mutator *m, struct object *o)
{
    struct object **f = frame_push(m, 1);

    cr_assert(instance_field(m, o, 0, &f[0]));
    cr_assert_eq(f[0]->type, &token_type);
    slot_store(m, keeper, o);
    frame_pop(m, f);
}

CLASS_TYPE(phoenix_type, "Phoenix", keep, "token");

Test(instance, can_be_resurrected_with_its_attributes)
{
    struct fixture x = fixture_open(2);

    keeper = handle_new(x.m, NULL);
    cr_assert(instance_new(x.m, &phoenix_type, &x.f[0]));
    token_new(&x, &x.f[1]);
    instance_set_field(x.m, x.f[0], 0, x.f[1]);
    local_clear(x.m, &x.f[1]);
    local_clear(x.m, &x.f[0]);
    fixture_flush(&x);
    cr_assert(slot_load(x.m, &x.f[0], keeper));
    cr_assert(instance_field(x.m, x.f[0], 0, &x.f[1]));
    cr_assert_eq(tokens_finalized(), 0);
    fixture_verify(&x);
    local_clear(x.m, &x.f[0]);
    local_clear(x.m, &x.f[1]);
    handle_free(x.m, keeper);
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 1, "this time it died");
    fixture_close(&x);
}

static bool set_other(struct fixture *x)
{
    return instance_set(x->m, x->f[0], "other", x->f[1]);
}

static void not_set(struct fixture *x)
{
    cr_assert_not(instance_get(x->m, x->f[0], "other", &x->f[2]));
    expect_count(x, x->f[1], 1, 0);
}

Test(instance, invariant_7_allocation_failure)
{
    struct fixture x = fixture_open(3);

    cr_assert(instance_new(x.m, &node_type, &x.f[0]));
    token_new(&x, &x.f[1]);
    /* the name, the dict and its table */
    cr_assert_geq(expect_failures_harmless(&x, set_other, not_set),
                  RUNTIME_CHECKS ? 3 : 0);
    fixture_close(&x);
}
