/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_POLICY_H
#define RUNTIME_HEAP_POLICY_H
/*
 * Choice policies: where the next pool comes from, and which pool serves the
 * next blocks of a class. Both are asked only when a pool has run out, never
 * for each block.
 *
 * They decide nothing about one block and much about a heap in which few
 * blocks survive: memory goes back by whole pools and whole arenas, so it is
 * the placing of the new ones that lets the old ones become empty, or not.
 *
 * The default is what the heap was built with: the fullest arena (pymalloc's
 * rule), the pool that became available last. The other choices are for
 * experiments; they may be set at any time, by any thread, and hold for all
 * decisions from then on. heap_init() sets the default.
 */

/* Which arena gives the next pool; one that is wholly empty takes part. */
enum heap_arena_choice {
    HEAP_ARENA_FULLEST,  /* fewest free pools */
    HEAP_ARENA_EMPTIEST, /* most free pools */
    HEAP_ARENA_LOWEST,   /* lowest address */
    HEAP_ARENA_RECENT,   /* a pool was taken from or came back to it last */
    HEAP_ARENA_CHOICES,
};

/*
 * Which of a mutator's available pools (those with a block free) becomes the
 * current one of its class. It is used until no block is left in it. All but
 * the default look at every available pool of the class, each time.
 */
enum heap_pool_choice {
    HEAP_POOL_RECENT,   /* that became available last; empty ones at the end */
    HEAP_POOL_FULLEST,  /* fewest blocks free */
    HEAP_POOL_EMPTIEST, /* most blocks free */
    HEAP_POOL_LOWEST,   /* lowest address */
    HEAP_POOL_CHOICES,
};

struct heap_policy {
    enum heap_arena_choice arena;
    enum heap_pool_choice pool;
};

/* "fullest", ...; as the enums, NULL at the end. */
extern const char *const heap_arena_choice_names[HEAP_ARENA_CHOICES + 1];
extern const char *const heap_pool_choice_names[HEAP_POOL_CHOICES + 1];

/* After heap_init(). Takes time with the number of arenas. */
void heap_set_policy(struct heap_policy);
struct heap_policy heap_policy(void);

#endif
