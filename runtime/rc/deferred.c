/* SPDX-License-Identifier: MIT */
/*
 * Strategy `deferred`, the slow side: logs, boundaries, applying.
 *
 * Note [boundary]. What a mutator's frames hold is not counted between
 * boundaries. That is safe because whatever a frame got from a slot stays
 * counted until a grace period after the slot's change has passed, and this
 * mutator takes part in it only through a boundary:
 *   [D7]  increment every frame entry that differs from the snapshot,
 *   [D8]  then decrement the entries of the snapshot they replace, at once,
 *   [D9]  close the log, [D10] then read the tag,
 *   [D11] announce quiescence.
 * Whoever decrements an object to zero knows that no slot, no snapshot and no
 * pending log holds it, so no frame can either: dead, children and memory go
 * at once, with no further grace period.
 */
#include "runtime/rc/rc.h"
#include "runtime/die.h"
#include "runtime/race.h"
#include "runtime/rc/quiesce.h"
#include "runtime/thread/grace.h"
#include "runtime/thread/mutator.h"
#include "runtime/thread/safepoint.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
    LOG_BOUNDARY_PIECES = 2, /* about 4,000 entries: ask for a boundary */
    KEEP_PIECES = 4 * LOG_BOUNDARY_PIECES, /* as many as are in use at once */
    APPLY = 256, /* entries between two looks at the breaker */
    LOG_LIMIT_PIECES = 256,  /* grace periods lag: wait for one */
    /* The same by what the entries may keep: big blocks, which are few. */
    LOG_BOUNDARY_BYTES = 1 << 20,
    LOG_LIMIT_BYTES = 64 << 20,
};

/* [D20] Closed logs of those who detached or left; any mutator applies them. */
static struct {
    pthread_mutex_t lock;
    struct log_chunk *first; /* atomic: read without the lock as a hint */
} orphans = {.lock = PTHREAD_MUTEX_INITIALIZER};

static struct {
    pthread_mutex_t lock;
    struct log_chunk *free;
} pieces = {.lock = PTHREAD_MUTEX_INITIALIZER};

/*
 * Note [kept pieces]. An applied piece is in the cache of who applied it, so
 * that mutator fills it again: through one list for all, each line of a log
 * would have to come from another core.
 */
static struct log_chunk *piece_new(struct rc_mutator *self)
{
    struct log_chunk *piece = self->kept;

    if (piece) {
        self->kept = piece->next;
        self->kept_pieces--;
        return piece;
    }
    pthread_mutex_lock(&pieces.lock);
    piece = pieces.free;
    if (piece)
        pieces.free = piece->next;
    pthread_mutex_unlock(&pieces.lock);
    return piece ? piece : malloc(sizeof *piece);
}

static void give_pieces(struct rc_mutator *self)
{
    struct log_chunk *piece;

    pthread_mutex_lock(&pieces.lock);
    while ((piece = self->kept)) {
        self->kept = piece->next;
        piece->next = pieces.free;
        pieces.free = piece;
    }
    pthread_mutex_unlock(&pieces.lock);
    self->kept_pieces = 0;
}

static void piece_free(struct rc_mutator *self, struct log_chunk *piece)
{
    if (self->kept_pieces == KEEP_PIECES)
        give_pieces(self);
    piece->next = self->kept;
    self->kept = piece;
    self->kept_pieces++;
}

/* The open piece is full (or there is none): take another. A mutator that
 * logs more than a spare piece between two polls while malloc fails cannot go
 * on: there is nowhere to note what it owes. */
void deferred_log_slow(struct mutator *m)
{
    struct rc_mutator *self = rc_self(m);
    struct log_chunk *piece = piece_new(self);

    if (!piece) {
        piece = self->spare;
        self->spare = NULL;
        if (!piece)
            die("out of memory for the decrement log");
    }
    if (self->open)
        self->open->count = LOG_CHUNK;
    piece->next = self->open;
    piece->count = 0;
    self->open = piece;
    self->log_next = piece->entry;
    self->log_end = piece->entry + LOG_CHUNK;
    if (++self->open_pieces % LOG_BOUNDARY_PIECES == 0)
        mutator_break(m, BREAK_BOUNDARY);
}

void rc_note_alloc(struct mutator *m, size_t bytes)
{
    struct rc_mutator *self = rc_self(m);

    self->open_bytes += bytes;
    if (self->open_bytes >= LOG_BOUNDARY_BYTES)
        mutator_break(m, BREAK_BOUNDARY);
}

/* Its finalizer and its children have to wait for a place where code may run;
 * until then the collector must not take it for garbage of its own. */
static void add_dead(struct rc_mutator *self, struct object *o)
{
    object_untrack((struct mutator *)(void *)self, o);
    meta_set_next(o, self->dead ? granule_address(self->dead) : NULL);
    self->dead = granule_of(o);
}

static void bury_dead(struct mutator *m)
{
    struct rc_mutator *self = rc_self(m);

    while (self->dead) {
        struct object *o = granule_address(self->dead);
        struct object *next = meta_next(o);
        self->dead = next ? granule_of(next) : 0;
        object_dealloc(m, o);
    }
}

/* [D7], [D8]: the frames of m become its snapshot. What dies is put on the
 * list of `self`, the mutator that will bury it (not m when m is stopped). */
static void take_snapshot(struct mutator *m, struct rc_mutator *self)
{
    struct rc_mutator *its = rc_self(m);
    size_t depth = (size_t)(m->top - m->stack);
    size_t old = its->snapshot_count;

    for (size_t i = 0; i < depth; i++)
        if (m->stack[i] && (i >= old || m->stack[i] != its->snapshot[i]))
            rc_inc(m, m->stack[i]); /* [D7]: held */
    race_point();
    for (size_t i = 0; i < old; i++) {
        struct object *was = its->snapshot[i];
        if (was && (i >= depth || was != m->stack[i]) && deferred_release(was))
            add_dead(self, was);
    }
    memcpy(its->snapshot, m->stack, depth * sizeof *m->stack);
    its->snapshot_count = depth;
}

/* [D9]: the open pieces, as one list; NULL when nothing was logged. */
static struct log_chunk *take_open(struct rc_mutator *self)
{
    struct log_chunk *log = self->open;

    if (log)
        log->count = (size_t)(self->log_next - log->entry);
    self->open = NULL;
    self->open_pieces = 0;
    self->log_next = self->log_end = NULL;
    return log;
}

static void close_log(struct rc_mutator *self, bool leaving)
{
    struct log_chunk *log = take_open(self);
    uint64_t tag;

    self->closed_bytes += self->open_bytes;
    self->open_bytes = 0;
    if (!log)
        return;
    race_point();
    tag = leaving ? grace_tag() : grace_tag_quietly(); /* [D10] */
    if (self->closed_tail)
        self->closed_tail->next = log;
    else
        self->closed = log;
    for (;; log = log->next) {
        log->tag = tag;
        self->closed_pieces++;
        if (!log->next)
            break;
    }
    self->closed_tail = log;
}

/* Before quiescence: Note [boundary]. A short log stays open, unless the
 * mutator leaves: if every boundary closed one, each grace period would ask
 * for the next and they would never end. */
static void boundary(struct mutator *m, bool leaving)
{
    struct rc_mutator *self = rc_self(m);

    take_snapshot(m, self);
    if (leaving || self->open_pieces >= LOG_BOUNDARY_PIECES ||
        self->open_bytes >= LOG_BOUNDARY_BYTES)
        close_log(self, leaving);
    if (!self->spare)
        self->spare = piece_new(self);
}

/* [D17] A decrement per entry. Dead objects wait on our list: burying may run
 * finalizers, which may poll, and so come back here. */
static bool apply_some(struct rc_mutator *self)
{
    struct log_chunk *piece = self->applying;
    size_t end;

    if (!piece)
        return false;
    end = piece->count < APPLY ? 0 : piece->count - APPLY;
    while (piece->count > end) {
        struct object *o = piece->entry[--piece->count];
        if (piece->count >= end + 8)
            __builtin_prefetch(piece->entry[piece->count - 8], 1);
        if (deferred_release(o))
            add_dead(self, o);
    }
    if (end == 0) {
        self->applying = piece->next;
        piece_free(self, piece);
    }
    return true;
}

/* Moves the pieces whose grace period has ended to `applying`. */
static void take_due(struct rc_mutator *self)
{
    while (self->closed && grace_done(self->closed->tag)) {
        struct log_chunk *piece = self->closed;
        self->closed = piece->next;
        self->closed_pieces--;
        if (!self->closed) {
            self->closed_tail = NULL;
            self->closed_bytes = 0;
        }
        piece->next = self->applying;
        self->applying = piece;
    }
}

static void take_orphans(struct rc_mutator *self, bool all)
{
    struct log_chunk **link;

    if (!load_relaxed(&orphans.first)) /* a hint: the lock decides */
        return;
    pthread_mutex_lock(&orphans.lock);
    for (link = &orphans.first; *link;) {
        struct log_chunk *piece = *link;
        if (!all && !grace_done(piece->tag)) {
            link = &piece->next;
            continue;
        }
        store_relaxed(link, piece->next); /* under the lock */
        piece->next = self->applying;
        self->applying = piece;
    }
    pthread_mutex_unlock(&orphans.lock);
}

/* [D20] */
static void leave_orphans(struct rc_mutator *self)
{
    self->closed_bytes = 0;
    if (!self->closed)
        return;
    (void)grace_tag(); /* what was asked for quietly may not have begun */
    pthread_mutex_lock(&orphans.lock);
    self->closed_tail->next = orphans.first;
    store_relaxed(&orphans.first, self->closed); /* under the lock */
    pthread_mutex_unlock(&orphans.lock);
    self->closed = self->closed_tail = NULL;
    self->closed_pieces = 0;
}

int rc_global_init(void)
{
    return grace_init();
}

static void free_list(struct log_chunk **list)
{
    for (struct log_chunk *piece; (piece = *list); free(piece))
        *list = piece->next;
}

void rc_global_fini(void)
{
    limbo_forget_orphans();
    grace_fini();
    free_list(&orphans.first); /* no mutator is left */
    free_list(&pieces.free);
}

int rc_mutator_init(struct mutator *m)
{
    struct rc_mutator *self = rc_self(m);
    struct object **snapshot = self->snapshot;

    if (!snapshot) {
        /* as long as the shadow stack; pages appear when frames get there */
        snapshot = mmap(NULL, SHADOW_STACK_SLOTS * sizeof *snapshot,
                        PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (snapshot == MAP_FAILED)
            return ENOMEM;
    }
    *self = (struct rc_mutator){.snapshot = snapshot};
    self->spare = piece_new(self);
    if (!self->spare)
        return ENOMEM;
    grace_register();
    return 0;
}

void rc_mutator_exit(struct mutator *m)
{
    struct rc_mutator *self = rc_self(m);

    rc_safepoint(m, BREAK_GRACE); /* see rc/limbo.h, limbo_abandon() */
    rc_detach(m);
    limbo_abandon(&self->limbo);
    if (self->spare)
        piece_free(self, self->spare);
    self->spare = NULL;
    give_pieces(self);
    grace_unregister();
}

void rc_mutator_free(struct mutator *m)
{
    munmap(rc_self(m)->snapshot, SHADOW_STACK_SLOTS * sizeof(struct object *));
}

void rc_attach(struct mutator *m)
{
    quiesce_online(m);
}

/* [D12]: the snapshot stays, and stays counted. */
void rc_detach(struct mutator *m)
{
    boundary(m, true);
    while (rc_self(m)->dead) { /* burying may run finalizers, which log */
        bury_dead(m);
        boundary(m, true);
    }
    limbo_leave(&rc_self(m)->limbo);
    leave_orphans(rc_self(m));
    grace_offline();
}

void rc_park(struct mutator *m)
{
    boundary(m, false); /* its dead wait for the restart */
    grace_offline();
}

void rc_unpark(struct mutator *m)
{
    quiesce_online(m);
    if (rc_self(m)->dead) /* found by the boundary: buried at the next poll */
        mutator_break(m, BREAK_GRACE);
}

/*
 * Applying a long log, or burying a large structure, without looking up would
 * hold the others' grace periods back; their logs would grow in the meantime,
 * and hold us back the longer in turn.
 */
void rc_breathe(struct mutator *m)
{
    if (quiesce_is_awaited(m)) {
        boundary(m, false);
        quiesce_announce(m);
    }
}

void rc_safepoint(struct mutator *m, unsigned bits)
{
    struct rc_mutator *self = rc_self(m);

    if (bits & BREAK_BOUNDARY)
        boundary(m, false);
    quiesce(m, bits, &self->limbo);
    take_due(self);
    take_orphans(self, false);
    if (self->applying) {
        event(m, apply__start, 0, 0);
        while (apply_some(self)) {
            bury_dead(m);
            rc_breathe(m);
        }
        event(m, apply__done, 0, 0);
    }
    bury_dead(m);
    if (unlikely(self->closed_pieces > LOG_LIMIT_PIECES ||
                 self->closed_bytes > LOG_LIMIT_BYTES))
        quiesce_wait(m, &self->limbo);
}

static void settle_one(struct mutator *m, void *arg)
{
    struct rc_mutator *self = arg;
    struct rc_mutator *its = rc_self(m);
    struct log_chunk *lists[3] = {take_open(its), its->closed, its->applying};

    while (its != self && its->dead) { /* found at its boundary, not buried */
        struct object *o = granule_address(its->dead);
        struct object *next = meta_next(o);
        its->dead = next ? granule_of(next) : 0;
        add_dead(self, o);
    }
    take_snapshot(m, self);
    its->closed = its->closed_tail = its->applying = NULL;
    its->closed_pieces = 0;
    its->closed_bytes = its->open_bytes = 0;
    for (int i = 0; i < 3; i++) {
        self->applying = lists[i];
        while (apply_some(self))
            ;
    }
}

/*
 * The world is stopped: nobody holds a raw pointer, so all that is pending is
 * applied at once. First every snapshot, then every log, would be the order
 * that looks safe; any order is, for nothing is freed before rc_unsettle().
 */
void rc_settle(struct mutator *m)
{
    mutator_for_each(settle_one, rc_self(m));
    take_orphans(rc_self(m), true);
    while (apply_some(rc_self(m)))
        ;
}

void rc_unsettle(struct mutator *m)
{
    bury_dead(m);
}

/*
 * Settling is the only way to get at what others have pending, who poll but
 * will not close a short log for a long time. Burying may run finalizers, which
 * leave new entries, or only a snapshot that keeps what they held.
 */
void rc_flush(struct mutator *m)
{
    struct rc_mutator *self = rc_self(m);

    do {
        world_stop(m);
        rc_settle(m);
        world_start(m);
        rc_unsettle(m);
        limbo_close(&self->limbo);
        if (!limbo_is_empty(&self->limbo) || limbo_has_orphans())
            quiesce_wait(m, &self->limbo);
        take_snapshot(m, self);
    } while (self->dead || self->open || self->closed || self->applying ||
             !limbo_is_empty(&self->limbo) || limbo_has_orphans());
    heap_local_collect(&m->heap);
}

void rc_bury(struct mutator *m, void *block)
{
    meta_set_flags(block, META_FREE);
    heap_free(&m->heap, block); /* [D19] */
}

void rc_retire(struct mutator *m, void *block)
{
    if (limbo_add(&rc_self(m)->limbo, block))
        mutator_break(m, BREAK_GRACE);
}
