/* SPDX-License-Identifier: MIT */
#include "tests/runtime/types_support.h"

static size_t finalized;

static void token_finalize(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
    fetch_add_relaxed(&finalized, 1); /* a number on its own */
}

CLASS_TYPE(token_type, "Token", token_finalize, "field");

void token_new(struct fixture *x, struct object **dst)
{
    cr_assert(instance_new(x->m, &token_type, dst));
    x->births++;
}

size_t tokens_finalized(void)
{
    return load_relaxed(&finalized);
}

struct fixture fixture_open(size_t frame_slots)
{
    struct fixture x = {.m = test_begin()};

    finalized = 0;
    x.f = frame_push(x.m, frame_slots);
    cr_assert_not_null(x.f);
    return x;
}

void fixture_flush(struct fixture *x)
{
    if (RC_LATE_DEATH)
        rc_flush(x->m);
}

void fixture_verify(struct fixture *x)
{
    cr_assert(heap_is_sound(x->m));
}

void fixture_close(struct fixture *x)
{
    frame_pop(x->m, x->f);
    fixture_flush(x);
    cr_assert_eq(tokens_finalized(), x->births, "%zu of %zu tokens died",
                 tokens_finalized(), x->births);
    fixture_verify(x);
    test_end(x->m);
}

void set_int(struct fixture *x, struct object **dst, int64_t value)
{
    cr_assert(int_new(x->m, value, dst));
}

void set_str(struct fixture *x, struct object **dst, const char *text)
{
    cr_assert(str_new(x->m, text, strlen(text), dst));
}

uint32_t random_below(uint64_t *state, uint32_t limit)
{
    return (uint32_t)(chance(state) % limit);
}

void expect_count(struct fixture *x, struct object *o, int locals, int slots)
{
    int64_t expected = locals + slots, count;

    fixture_flush(x); /* what is dead still holds on to its items */
    count = settled_count(x->m, o);

    cr_assert(!RC_COUNTS || count == expected, "count %lld, expected %lld",
              (long long)count, (long long)expected);
}

int expect_failures_harmless(struct fixture *x,
                             bool (*operation)(struct fixture *),
                             void (*unchanged)(struct fixture *))
{
    for (int n = 0;; n++) {
        bool done;

        heap_fail_after(n);
        done = operation(x);
        heap_fail_after(-1);
        if (done)
            return n;
        unchanged(x);
        fixture_verify(x);
    }
}
