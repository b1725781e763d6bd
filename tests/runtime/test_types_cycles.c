/* SPDX-License-Identifier: MIT */
/* Every container with the collector, and with deallocation: cycles that go
 * through all types, and chains that would overflow the C stack. */
#include "tests/runtime/types_support.h"

CLASS_TYPE(link_type, "Link", NULL, "next", "token");

/*
 * f[0] = a chain over every type, ending in what f[0] held: a link with a
 * token, in a tuple, in a set, in a dict's value, in a list, in a link's dict.
 */
static void add_to_chain(struct fixture *x)
{
    struct mutator *m = x->m;
    struct object **f = x->f;

    cr_assert(instance_new(m, &link_type, &f[1]));
    instance_set_field(m, f[1], 0, f[0]);
    token_new(x, &f[2]);
    instance_set_field(m, f[1], 1, f[2]);
    cr_assert(set_new(m, &f[2]));
    cr_assert(set_add(m, f[2], f[1]));
    cr_assert(tuple_new(m, &f[2], 1, &f[2]));
    cr_assert(dict_new(m, &f[1]));
    set_int(x, &f[3], 1);
    cr_assert(dict_set(m, f[1], f[3], f[2]));
    cr_assert(list_new(m, &f[2]));
    cr_assert(list_append(m, f[2], f[1]));
    cr_assert(instance_new(m, &link_type, &f[0]));
    cr_assert(instance_set(m, f[0], "elsewhere", f[2]));
    for (int i = 1; i <= 3; i++)
        local_clear(m, &f[i]);
}

Test(cycles, through_every_type_are_collected)
{
    struct fixture x = fixture_open(5);

    for (int n = 1; n <= 3 && RC_COLLECTS; n++) {
        cr_assert(instance_new(x.m, &link_type, &x.f[4]));
        local_set(x.m, &x.f[0], x.f[4]);
        for (int i = 0; i < n; i++)
            add_to_chain(&x);
        instance_set_field(x.m, x.f[4], 0, x.f[0]); /* closed */
        local_clear(x.m, &x.f[4]);
        gc_collect(x.m, GC_OLDEST);
        fixture_flush(&x);
        cr_assert_eq(tokens_finalized(), x.births - (size_t)n, "still held");
        local_clear(x.m, &x.f[0]);
        fixture_flush(&x);
        /* per round: link, set, tuple, dict, list, link, token; their dicts */
        cr_assert_geq(gc_collect(x.m, GC_OLDEST), 8 * n);
        fixture_flush(&x);
        cr_assert_eq(tokens_finalized(), x.births);
    }
    fixture_close(&x);
}

Test(cycles, a_container_in_itself_is_collected)
{
    struct fixture x = fixture_open(2);

    for (int kind = 0; kind < 4 && RC_COLLECTS; kind++) {
        cr_assert(kind == 0   ? list_new(x.m, &x.f[0])
                  : kind == 1 ? dict_new(x.m, &x.f[0])
                              : instance_new(x.m, &link_type, &x.f[0]));
        token_new(&x, &x.f[1]);
        if (kind == 0) {
            cr_assert(list_append(x.m, x.f[0], x.f[0]));
            cr_assert(list_append(x.m, x.f[0], x.f[1]));
        } else if (kind == 1) {
            cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[0]));
        } else {
            instance_set_field(x.m, x.f[0], 0, kind == 2 ? x.f[0] : NULL);
            cr_assert(instance_set(x.m, x.f[0], "self", x.f[0]));
            instance_set_field(x.m, x.f[0], 1, x.f[1]);
        }
        local_clear(x.m, &x.f[0]);
        local_clear(x.m, &x.f[1]);
        fixture_flush(&x);
        gc_collect(x.m, GC_OLDEST);
        fixture_flush(&x);
        cr_assert_eq(tokens_finalized(), x.births);
    }
    fixture_close(&x);
}

enum { DEEP = 200000, SMALL_STACK = 64 << 10 };

static void *drop_chain(void *arg)
{
    struct slot *chain = arg;
    struct mutator *m = mutator_enter();

    check(m != NULL);
    slot_store(m, chain, NULL);
    rc_flush(m);
    mutator_leave(m);
    return NULL;
}

/* 1.2 million objects in one line die on a stack of 64 KiB. */
Test(cycles, invariant_5_chains_die_without_recursion, .timeout = 120)
{
    struct fixture x = fixture_open(5);
    struct slot *chain;
    pthread_attr_t small;
    pthread_t thread;

    if (RC_COLLECTS)
        gc_disable(); /* it has tests of its own */
    for (int i = 0; i < DEEP; i++) {
        add_to_chain(&x);
        safepoint(x.m);
    }
    chain = handle_new(x.m, x.f[0]);
    local_clear(x.m, &x.f[0]);
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, SMALL_STACK);
    mutator_detach(x.m);
    cr_assert_eq(pthread_create(&thread, &small, drop_chain, chain), 0);
    pthread_join(thread, NULL);
    mutator_attach(x.m);
    handle_free(x.m, chain);
    rc_flush(x.m); /* the owner may have to merge */
    cr_assert_eq(tokens_finalized(), DEEP);
    fixture_close(&x);
}
