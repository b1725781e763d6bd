/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RUNTIME_TYPES_SUPPORT_H
#define TESTS_RUNTIME_TYPES_SUPPORT_H
/*
 * For the suites of runtime/types: a runtime with one mutator and a frame, and
 * objects whose deaths are counted.
 *
 *     Test(list, append)
 *     {
 *         struct fixture x = fixture_open(4);  x.m, x.f[0..3]
 *         ...
 *         fixture_close(&x);  the heap must be in order, and everything dead
 *     }
 */
#include "tests/runtime/support.h"

struct fixture {
    struct mutator *m;
    struct object **f;
    size_t births; /* by token_new() */
};

struct fixture fixture_open(size_t frame_slots);

/* Closes the frame; then every token must have been finalized, once each. */
void fixture_close(struct fixture *);

/* Every count and every block is right. Any time, also with things pending. */
void fixture_verify(struct fixture *);

/* Makes pending deaths happen. */
void fixture_flush(struct fixture *);

/* An instance that counts when it is finalized. */
extern const struct type token_type;
void token_new(struct fixture *, struct object **dst);
size_t tokens_finalized(void);

/* An int in a frame slot; memory must not run out. */
void set_int(struct fixture *, struct object **dst, int64_t value);
void set_str(struct fixture *, struct object **dst, const char *text);

/* The same numbers in every run; *state is not 0. */
uint32_t random_below(uint64_t *state, uint32_t limit);

/* o's settled count, with everything dead that is going to die: the frame
 * slots and the heap slots that hold it. */
void expect_count(struct fixture *, struct object *o, int locals, int slots);

/*
 * Runs `operation` with memory running out after 0, 1, 2, ... allocations until
 * it succeeds. Each time it fails, `unchanged` must find everything as it was,
 * and the heap must be in order. Returns how many failures there were.
 */
int expect_failures_harmless(struct fixture *,
                             bool (*operation)(struct fixture *),
                             void (*unchanged)(struct fixture *));

#endif
