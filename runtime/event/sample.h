/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_EVENT_SAMPLE_H
#define RUNTIME_EVENT_SAMPLE_H
/*
 * Which objects are in whose hands: sampled, so that counting, loading and
 * storing stay as they are.
 *
 * Somebody outside asks, a thousand times a second say: sample_ask() sets a
 * bit in the breaker of one mutator that runs. Some polls later that one notes
 * which objects its innermost frame slots hold. An object noted by
 * another mutator than the last time has changed hands in between, at least
 * once: those with the most changes are what threads contend for, as long as
 * holding an object means writing to it (its count, its lock, its fields).
 * It is what `perf c2c` shows by address, without a PMU.
 *
 * Note [safepoint bias]. What is seen is what frames hold at a poll. An object
 * that is taken and given back between two polls is never seen, however hot;
 * one that is held across many polls is seen in each, even if nobody touches
 * it. A change says that two threads held it one after the other, not that
 * cache lines moved: an immortal object, and any object where locals are not
 * counted, is held by all for nothing. And memory that is freed and used again
 * for the same type in another thread looks like an object that went over.
 *
 * Note [some polls later]. Not at the next poll: where all CPUs are busy, who
 * asks has just taken one from somebody, and for that moment the others' world
 * is one in which that one stands still: what it should have given back is with
 * it, what is meant for it waits. (Sampled at the next poll, an object handed
 * back and forth between two threads was seen 290 times, always with the one
 * whose CPU the asker used; it is in either's hands half of the time.) So the
 * mutator counts down a number of polls, different each time.
 *
 * The table holds copies: nothing is kept alive by it, and no address in it is
 * ever followed. Off, all of this costs nothing: there is a bit in a word that
 * polls look at anyway. On, each asking costs the slow path of up to
 * SAMPLE_LATER polls.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mutator;

enum {
    SAMPLE_DEPTH = 32,  /* frame slots looked at, from the innermost outwards */
    SAMPLE_THREADS = 8, /* told apart in sampled_object.threads */
    SAMPLE_LATER = 64,  /* polls at most from being asked to the sample */
};

enum sample_place { SAMPLE_SMALL, SAMPLE_LARGE, SAMPLE_IMMORTAL };

struct sampled_object {
    const void *address; /* a name; the object may be gone */
    const char *type;    /* types are for ever */
    size_t size;         /* of its block, bytes */
    enum sample_place place;
    uint64_t samples;  /* in which it was seen */
    uint64_t changes;  /* seen by another mutator than the time before */
    unsigned threads;  /* that have seen it; SAMPLE_THREADS: or more */
    unsigned mutator[SAMPLE_THREADS]; /* their ids, in order of appearance */
    unsigned last;     /* who saw it last */
    uint64_t in;       /* the number of that sample, from 1 */
};

struct sample_totals {
    uint64_t samples; /* taken */
    uint64_t lost;    /* objects for which the table had no room */
    uint64_t ns;      /* that taking them took, with runtime_set_clock() */
};

/*
 * An empty table for so many objects (a power of two; three quarters of it are
 * used), and from here on safepoints that are asked fill it. 0, EINVAL, ENOMEM,
 * or EBUSY when it is on. Any thread.
 */
int sample_start(size_t room);

/*
 * Asks one mutator that is attached, any of them: `random` decides. False when
 * none is. Any thread, at any time; a sample not taken by sample_stop() is
 * dropped.
 */
bool sample_ask(uint64_t random);

/*
 * Ends it: copies the objects to `out`, most changes first, then most samples,
 * at most `most` of them; returns how many. `totals` may be NULL. 0 when it was
 * not on. Any thread.
 */
size_t sample_stop(struct sampled_object *out, size_t most,
                   struct sample_totals *totals);

/* For safepoint.c: m has been asked, and nothing of its frames is in motion.
 * Takes the sample, or asks again for the next poll. */
void sample_take(struct mutator *m);

#endif
