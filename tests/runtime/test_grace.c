/* SPDX-License-Identifier: MIT */
/*
 * Grace periods and what waits for them: memory is not reused while somebody
 * may be looking, and yet what waits is bounded, whoever sleeps, dawdles,
 * leaves or hurries.
 */
#include "runtime/thread/grace.h"

#include "tests/runtime/support.h"

TestSuite(grace, .timeout = 120);

static size_t bytes_used(void)
{
    struct heap_stats stats;

    heap_stats(&stats);
    return stats.bytes_used;
}

/* --- somebody looks ----------------------------------------------------- */

struct reader {
    struct slot *home;
    unsigned looking, go_on; /* atomic */
    unsigned looked_well;    /* atomic */
};

/* Attached, without a poll, with a raw pointer that nobody's frame holds. */
static void look_for_a_while(struct mutator *m, unsigned index, void *arg)
{
    struct reader *r = arg;
    struct object *raw = slot_peek(r->home);
    unsigned state;

    (void)m;
    (void)index;
    store_release(&r->looking, 1);
    while (!load_acquire(&r->go_on))
        sleep_us(100);
    state = meta_flags(raw) & META_STATE;
    if ((state == META_PARKED || state == META_OBJECT) &&
        raw->type == &grain_type)
        store_relaxed(&r->looked_well, 1);
}

RUNTIME_TEST(grace, memory_waits_for_a_reader)
{
    struct object **f = frame_push(m, 1);
    struct reader r = {0};
    struct crew crew;

    if (!RC_GRACE)
        cr_skip_test("no grace periods");
    cr_assert(box_make(m, f, &grain_type, 0, 0));
    r.home = handle_new(m, f[0]);
    local_clear(m, f);
    crew_start(&crew, 1, look_for_a_while, &r);
    cr_assert(EVENTUALLY(m, load_acquire(&r.looking), 10000));
    handle_free(m, r.home);
    /* as hard as one can try to get at that memory, without waiting for it */
    for (int i = 0; i < 200000; i++) {
        cr_assert(box_make(m, f, &grain_type, 0, 0));
        safepoint(m);
    }
    store_release(&r.go_on, 1);
    crew_join(&crew, m);
    cr_assert(load_relaxed(&r.looked_well));
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}

RUNTIME_TEST(grace, tag_is_done_when_every_reader_has_polled)
{
    struct reader r = {.home = handle_new(m, NULL)};
    struct object **f = frame_push(m, 1);
    struct crew crew;
    uint64_t tag;

    if (!RC_GRACE)
        cr_skip_test("no grace periods");
    cr_assert(box_make(m, f, &grain_type, 0, 0));
    slot_store(m, r.home, f[0]);
    crew_start(&crew, 1, look_for_a_while, &r);
    cr_assert(EVENTUALLY(m, load_acquire(&r.looking), 10000));
    tag = grace_tag();
    for (int i = 0; i < 50; i++) {
        rest_us(m, 1000);
        cr_assert_not(grace_done(tag), "a reader has not polled");
    }
    store_release(&r.go_on, 1);
    crew_join(&crew, m);
    cr_assert(EVENTUALLY(m, grace_done(tag), 10000));
    handle_free(m, r.home);
    frame_pop(m, f);
}

static void poll_only(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    while (!crew_is_over(arg))
        safepoint(m);
}

/* Nothing but polls is needed, and a quiet system starts nothing. */
RUNTIME_TEST(grace, periods_end_while_all_poll_and_then_rest)
{
    struct crew crew;
    uint64_t tag = 0;

    if (!RC_GRACE)
        cr_skip_test("no grace periods");
    crew_start(&crew, 3, poll_only, &crew);
    for (int i = 0; i < 100; i++) {
        uint64_t limit = now_ns() + UINT64_C(20000000000);

        tag = grace_tag();
        while (!grace_done(tag) && now_ns() < limit)
            safepoint(m);
        cr_assert(grace_done(tag));
    }
    crew_stop(&crew);
    crew_join(&crew, m);
    rc_flush(m);
    cr_assert(EVENTUALLY(m, !grace_running(), 10000));
    rest_us(m, 20000);
    cr_assert_not(grace_running());
}

/* --- the last one ends it ------------------------------------------------ */

struct late {
    bool detaches;
    unsigned here, go_on, over; /* atomic */
};

/* Attached, without a poll, until told; then quiescent in one way or other,
 * and after that as deaf as before. */
static void answer_late(struct mutator *m, unsigned index, void *arg)
{
    struct late *late = arg;

    (void)index;
    safepoint(m);
    store_release(&late->here, 1);
    while (!load_acquire(&late->go_on))
        sleep_us(100);
    if (late->detaches)
        mutator_detach(m);
    else
        safepoint(m);
    while (!load_acquire(&late->over))
        sleep_us(100);
    if (late->detaches)
        mutator_attach(m);
}

/* Asked for quietly, so that the reclaimer has no part in it. m neither polls
 * nor detaches once it has started the grace period. */
static void end_by_the_last(struct mutator *m, bool detaches)
{
    struct late late = {.detaches = detaches};
    struct crew crew;
    uint64_t tag;

    crew_start(&crew, 1, answer_late, &late);
    cr_assert(EVENTUALLY(m, load_acquire(&late.here), 10000));
    cr_assert(EVENTUALLY(m, !grace_running(), 10000));
    tag = grace_tag_quietly();
    grace_drive(m);
    sleep_us(20000);
    cr_assert_not(grace_done(tag), "one has not answered");
    store_release(&late.go_on, 1);
    cr_assert(EVENTUALLY(NULL, grace_done(tag), 10000));
    store_release(&late.over, 1);
    crew_join(&crew, m);
}

RUNTIME_TEST(grace, the_last_to_answer_ends_it)
{
    if (!RC_GRACE)
        cr_skip_test("no grace periods");
    for (int i = 0; i < 5; i++)
        end_by_the_last(m, false);
}

RUNTIME_TEST(grace, who_detaches_may_be_the_last)
{
    if (!RC_GRACE)
        cr_skip_test("no grace periods");
    for (int i = 0; i < 5; i++)
        end_by_the_last(m, true);
}

/* Nobody else is attached: it is over at once. */
RUNTIME_TEST(grace, alone_it_ends_at_once)
{
    uint64_t tag;

    if (!RC_GRACE)
        cr_skip_test("no grace periods");
    cr_assert(EVENTUALLY(m, !grace_running(), 10000));
    tag = grace_tag_quietly();
    grace_drive(m);
    cr_assert(grace_done(tag));
}

/* --- trap 5: online while blocked --------------------------------------- */

struct blocked {
    pthread_mutex_t mutex;
    unsigned waiting, done; /* atomic */
};

static void wait_for_mutex(struct mutator *m, unsigned index, void *arg)
{
    struct blocked *b = arg;

    (void)index;
    mutator_detach(m);
    store_release(&b->waiting, 1);
    pthread_mutex_lock(&b->mutex);
    pthread_mutex_unlock(&b->mutex);
    mutator_attach(m);
    store_release(&b->done, 1);
}

/* A lock held across grace periods, and somebody who waits for it. */
RUNTIME_TEST(grace, trap_05_blocked_threads_are_offline, .timeout = 30)
{
    struct blocked b = {.mutex = PTHREAD_MUTEX_INITIALIZER};
    struct object **f = frame_push(m, 1);
    struct crew crew;

    pthread_mutex_lock(&b.mutex);
    crew_start(&crew, 1, wait_for_mutex, &b);
    cr_assert(EVENTUALLY(m, load_acquire(&b.waiting), 10000));
    sleep_us(2000);
    for (int i = 0; i < 20; i++) {
        box_new(m, f, 0, 0);
        local_clear(m, f);
        rc_flush(m); /* waits for whole grace periods */
        cr_assert(!RC_COLLECTS || boxes_alive() == 0);
        if (RC_GRACE) {
            uint64_t tag = grace_tag();
            cr_assert(EVENTUALLY(m, grace_done(tag), 10000));
        }
    }
    cr_assert_not(load_acquire(&b.done));
    pthread_mutex_unlock(&b.mutex);
    crew_join(&crew, m);
    cr_assert(load_acquire(&b.done));
    frame_pop(m, f);
}

/* --- what waits is bounded ---------------------------------------------- */

enum { MIB = 1 << 20 };

/* Temporaries of some size, `total` bytes in all; the most that was in use. */
static size_t churn(struct mutator *m, size_t bytes, size_t total)
{
    struct object **f = frame_push(m, 1);
    size_t slots = (bytes - sizeof(struct box)) / sizeof(struct slot);
    size_t peak = 0, step = total / bytes / 200 + 1;

    for (size_t i = 0; i < total / bytes; i++) {
        cr_assert(box_make(m, f, &grain_type, i, slots), "at %zu MiB in use",
                  bytes_used() / MIB);
        safepoint(m);
        if (i % step == 0 && bytes_used() > peak)
            peak = bytes_used();
    }
    frame_pop(m, f);
    return peak;
}

RUNTIME_TEST(grace, temporaries_are_bounded_small)
{
    size_t before = bytes_used(), peak;

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    peak = churn(m, 64, 128 * MIB);
    cr_assert_lt(peak - before, 16 * MIB, "%zu MiB", peak / MIB);
}

RUNTIME_TEST(grace, temporaries_are_bounded_big)
{
    size_t before = bytes_used(), peak;

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    peak = churn(m, 64 << 10, (size_t)2048 * MIB);
    cr_assert_lt(peak - before, 192 * MIB, "%zu MiB", peak / MIB);
}

static void churn_big(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    (void)arg;
    churn(m, 64 << 10, (size_t)1024 * MIB);
}

static void dawdle(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    while (!crew_is_over(arg)) { /* a poll only every 20 ms */
        uint64_t until = now_ns() + 20 * UINT64_C(1000000);
        while (now_ns() < until)
            spin_hint();
        safepoint(m);
    }
}

/* Grace periods lag behind a reader that seldom polls: who retires faster
 * than they end has to wait. */
RUNTIME_TEST(grace, hurry_waits_for_the_slow)
{
    struct crew slow, fast;
    size_t before = bytes_used(), peak = 0;

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    crew_start(&slow, 1, dawdle, &slow);
    crew_start(&fast, 2, churn_big, NULL);
    mutator_detach(m);
    for (int i = 0; i < 300; i++) {
        size_t now = bytes_used();
        if (now > peak)
            peak = now;
        sleep_us(2000);
    }
    crew_join(&fast, NULL);
    mutator_attach(m);
    crew_stop(&slow);
    crew_join(&slow, m);
    /* per hurrying thread 64 MiB, and what one poll may add */
    cr_assert_lt(peak - before, 320 * MIB, "%zu MiB", peak / MIB);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}

static void live_shortly(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);
    size_t *most = arg;

    (void)index;
    for (int i = 0; i < 8; i++) /* too little to be worth a grace period */
        if (!box_make(m, f, &grain_type, 0, 8000))
            die("no memory with %zu MiB in use", bytes_used() / MIB);
    frame_pop(m, f);
    if (bytes_used() > *most)
        *most = bytes_used();
}

/* Each leaves some 500 KiB to be freed after a grace period, and nobody who
 * stays ever polls. */
RUNTIME_TEST(grace, what_the_dead_leave_is_bounded)
{
    size_t before = bytes_used(), most = 0;

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    for (int i = 0; i < 1000; i++)
        crew_run(m, 1, live_shortly, &most);
    cr_assert_lt(most - before, 96 * MIB, "%zu MiB", most / MIB);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
    cr_assert_leq(bytes_used(), before);
}

/* --- trap 4: the sleeping owner ----------------------------------------- */

enum { SLEEPERS_BOXES = 1000000, PORTION = 100000 };

static void drop_all(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);
    uint64_t others = boxes_alive() - SLEEPERS_BOXES;

    (void)index;
    cr_assert(slot_load(m, f, arg));
    for (size_t i = 0; i < SLEEPERS_BOXES; i++) {
        slot_store(m, box_slot(f[0], i), NULL);
        if (i % 100 == 0)
            safepoint(m);
        if ((i + 1) % PORTION == 0) {
            uint64_t should = others + SLEEPERS_BOXES - 1 - i;
            bool few = EVENTUALLY(m, boxes_alive() < should + PORTION, 20000);
            if (!few)
                die("%llu boxes wait for a sleeping owner",
                    (unsigned long long)(boxes_alive() - should));
        }
    }
    rc_flush(m);
    if (boxes_alive() != others)
        die("%llu boxes wait for a sleeping owner",
            (unsigned long long)(boxes_alive() - others));
    frame_pop(m, f);
}

/* The owner makes a million objects and goes to sleep, detached; a stranger
 * drops them all. They must be gone before the owner wakes. */
RUNTIME_TEST(grace, trap_04_sleeping_owner)
{
    struct object **f = frame_push(m, 2);
    struct slot *table;
    size_t before = settled_blocks(m);

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    box_new(m, &f[0], 0, SLEEPERS_BOXES);
    for (size_t i = 0; i < SLEEPERS_BOXES; i++) {
        cr_assert(box_make(m, &f[1], &grain_type, i, 0));
        slot_init_move(m, box_slot(f[0], i), &f[1]);
        safepoint(m);
    }
    table = handle_new(m, f[0]);
    frame_pop(m, f);
    crew_run(m, 1, drop_all, table); /* we sleep, detached */
    handle_free(m, table);
    cr_assert_eq(settled_blocks(m), before);
}
