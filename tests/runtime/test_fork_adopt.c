/* SPDX-License-Identifier: MIT */
/*
 * runtime_fork() in a child: taking out those who stay behind, wherever they
 * are, while finalizers run that start threads, fork, or are in the middle of
 * something themselves.
 */
#define _GNU_SOURCE /* the default size of stacks */
#include "tests/runtime/fork_support.h"

#include "runtime/runtime.h"

#include <errno.h>

TestSuite(fork_adopt, .timeout = 120);

static void be_sound(struct mutator *m, void *unused)
{
    (void)unused;
    REQUIRE(mutator_count() == 1);
    rc_flush(m);
    REQUIRE(!RC_COLLECTS || verify_heap(m, NULL) == 0);
}

/* Asleep until a grace period has passed, with what it owns not handed on. */
static void wait_for_grace(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    while (!crew_is_over(arg)) {
        rc_flush(m);
        safepoint(m);
    }
}

FORK_TEST(fork_adopt, others_may_wait_for_a_grace_period)
{
    struct crew crew;

    crew_start(&crew, 2, wait_for_grace, &crew);
    for (int i = 0; i < 20; i++) {
        rest_us(m, 300 + 37 * (unsigned)i);
        cr_assert_eq(in_child(m, be_sound, NULL), 0);
    }
    crew_stop(&crew);
    crew_join(&crew, m);
}

static void come_and_go(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    mutator_detach(m);
    while (!crew_is_over(arg)) {
        struct mutator *other = mutator_enter();

        if (other)
            mutator_leave(other);
    }
    mutator_attach(m);
}

/* Entering allocates; of AddressSanitizer's locks fork_support.h tells. */
#if defined(__SANITIZE_ADDRESS__)
enum { AMID_LEAVING = 5 };
#else
enum { AMID_LEAVING = 30 };
#endif

/* One that is half gone must not leave twice. */
FORK_TEST(fork_adopt, others_may_be_leaving)
{
    struct crew crew;

    crew_start(&crew, 3, come_and_go, &crew);
    for (int i = 0; i < AMID_LEAVING; i++) {
        rest_us(m, 100 + 11 * (unsigned)i);
        cr_assert_eq(in_child(m, be_sound, NULL), 0);
    }
    crew_stop(&crew);
    crew_join(&crew, m);
}

/* --- finalizers in the child ------------------------------------------- */

static struct {
    bool here; /* this process is the child */
    pthread_t thread;
    unsigned started, over; /* atomic */
    int error;              /* of a fork in the finalizer */
} child;

static void *live_on(void *unused)
{
    struct mutator *m = mutator_enter();
    struct object **f = frame_push(m, 1);

    (void)unused;
    box_new(m, f, 0, 0);
    store_release(&child.started, 1);
    while (!load_acquire(&child.over)) {
        safepoint(m);
        REQUIRE(m->top == f + 1 && box_is_alive(f[0]));
    }
    frame_pop(m, f);
    mutator_leave(m);
    return NULL;
}

static void start_thread(struct mutator *m, struct box *box)
{
    (void)box;
    if (!child.here || load_acquire(&child.started))
        return;
    REQUIRE(pthread_create(&child.thread, NULL, live_on, NULL) == 0);
    mutator_detach(m);
    while (!load_acquire(&child.started))
        sleep_us(50);
    mutator_attach(m);
}

static void try_to_fork(struct mutator *m, struct box *box)
{
    (void)box;
    if (child.here && !child.error) {
        pid_t pid = runtime_fork(m);

        if (pid == 0)
            _exit(0);
        child.error = pid < 0 ? errno : -1;
    }
}

/* Holds a box with that finalizer while it sleeps. */
static void hold_mortal(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);
    void (*hook)(struct mutator *, struct box *) = *(void **)arg;

    (void)index;
    box_make(m, f, &mortal_type, 0, 0);
    box_of(f[0])->hook = hook;
    fetch_add_seq_cst(&child.started, 1);
    while (!load_acquire(&child.over))
        rest_us(m, 500);
    box_of(f[0])->hook = NULL;
    frame_pop(m, f);
}

/* Forks while two others hold such a box; true in the child, in the parent
 * once all is over. */
static bool fork_with_holders(struct mutator *m,
                              void (*hook)(struct mutator *, struct box *),
                              int *status)
{
    struct crew crew;
    pid_t pid;

    crew_start(&crew, 2, hold_mortal, &hook);
    cr_assert(EVENTUALLY(m, load_acquire(&child.started) == 2, 20000));
    child.started = 0;
    child.here = true;
    pid = runtime_fork(m);
    if (pid == 0)
        return true;
    child.here = false;
    cr_assert_gt(pid, 0);
    mutator_detach(m);
    cr_assert_eq(waitpid(pid, status, 0), pid);
    mutator_attach(m);
    store_release(&child.over, 1);
    crew_join(&crew, m);
    return false;
}

FORK_TEST(fork_adopt, a_thread_that_a_finalizer_starts_is_left_alone)
{
    int status;

    if (fork_with_holders(m, start_thread, &status)) {
        REQUIRE(EVENTUALLY(m, (rc_flush(m), load_acquire(&child.started)),
                           5000));
        rest_us(m, 20000);
        REQUIRE(mutator_count() == 2);
        store_release(&child.over, 1);
        mutator_detach(m);
        REQUIRE(pthread_join(child.thread, NULL) == 0);
        mutator_attach(m);
        be_sound(m, NULL);
        _exit(0);
    }
    cr_assert_eq(status, 0);
}

/* It could not be told which of the child's mutators is the caller's. */
FORK_TEST(fork_adopt, a_fork_among_adoptions_is_refused)
{
    int status;

    if (fork_with_holders(m, try_to_fork, &status)) {
        REQUIRE(RC_LATE_DEATH || child.error == EBUSY);
        be_sound(m, NULL);
        REQUIRE(in_child(m, be_sound, NULL) == 0);
        _exit(0);
    }
    cr_assert_eq(status, 0);
}

/* --- the caller's own scan --------------------------------------------- */

static struct {
    struct slot *handle;
    pid_t pid;
    bool done;
} scan = {.pid = -1};

/* Lets go of what the scan has found, and forks. */
static void fork_in_scan(struct mutator *m, struct box *box)
{
    (void)box;
    if (scan.done)
        return;
    scan.done = true;
    handle_free(m, scan.handle);
    scan.pid = runtime_fork(m);
    if (scan.pid == 0)
        rest_us(m, 10000);
}

FORK_TEST(fork_adopt, the_scan_that_a_fork_is_part_of_goes_on)
{
    struct object **f = frame_push(m, 3);
    size_t found = 0;
    int status;

    if (!RC_COLLECTS)
        cr_skip_test("no collector");
    gc_disable();
    box_new(m, &f[1], 7, 1);
    scan.handle = handle_new(m, f[1]);
    local_clear(m, &f[1]);
    box_make(m, &f[0], &mortal_type, 0, 1);
    box_of(f[0])->hook = fork_in_scan;
    local_clear(m, &f[0]); /* dies here, or when the scan has settled counts */
    cr_assert(gc_objects(m, -1, &f[2]));
    for (size_t i = 0; i < list_len(f[2]); i++) {
        list_get(m, f[2], i, &f[1]);
        found += f[1]->type == &box_type && box_is_alive(f[1]);
    }
    local_clear(m, &f[1]);
    local_clear(m, &f[2]);
    frame_pop(m, f);
    if (scan.pid == 0) {
        REQUIRE(found == RC_LATE_DEATH);
        be_sound(m, NULL);
        _exit(0);
    }
    cr_assert_eq(found, RC_LATE_DEATH);
    rc_flush(m);
    cr_assert(scan.done);
    if (scan.pid > 0) {
        cr_assert_eq(waitpid(scan.pid, &status, 0), scan.pid);
        cr_assert_eq(status, 0);
    }
}

/* --- no more threads --------------------------------------------------- */

/* From now on none can be made: there is no room for such a stack. */
static void refuse_threads(bool refuse)
{
    pthread_attr_t attributes;

    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes,
                              refuse ? (size_t)1 << 47 : (size_t)8 << 20);
    if (pthread_setattr_default_np(&attributes) != 0)
        die("no default stack size");
    pthread_attr_destroy(&attributes);
}

static void go_on_without_threads(struct mutator *m, void *held)
{
    struct object **f = frame_push(m, 1);

    refuse_threads(true);
    for (unsigned i = 0; i < 2000; i++) {
        box_new(m, f, i, 4);
        if (i % 100 == 0)
            rest_us(m, 1); /* asks for a grace period, and leaves */
        safepoint(m);
    }
    REQUIRE(box_is_alive(held));
    frame_pop(m, f);
    rc_flush(m);
    REQUIRE(boxes_alive() == 1);
    be_sound(m, NULL);
    refuse_threads(false);
    rc_flush(m);
}

FORK_TEST(fork_adopt, the_child_needs_no_thread_of_its_own)
{
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, 0);
    cr_assert_eq(in_child(m, go_on_without_threads, f[0]), 0);
    frame_pop(m, f);
}

static size_t mapped_pages(void)
{
    FILE *file = fopen("/proc/self/statm", "r");
    size_t pages = 0;

    cr_assert_not_null(file);
    cr_assert_eq(fscanf(file, "%zu", &pages), 1);
    fclose(file);
    return pages;
}

Test(fork_adopt, a_runtime_that_cannot_begin_leaves_nothing_behind)
{
    struct mutator *m;
    size_t before;

    if (!RC_GRACE)
        cr_skip_test("no thread is needed");
    refuse_threads(true);
    cr_assert_eq(runtime_init(), EAGAIN);
    before = mapped_pages();
    for (int i = 0; i < 3; i++)
        cr_assert_eq(runtime_init(), EAGAIN);
    cr_assert_lt(mapped_pages(), before + 10000);
    refuse_threads(false);
    cr_assert_eq(runtime_init(), 0);
    m = mutator_enter();
    cr_assert_not_null(m);
    mutator_leave(m);
    runtime_fini();
}
