/* SPDX-License-Identifier: MIT */
/*
 * Strategy `biased`, the slow paths: decrements that may be the last, merging,
 * owner slots and their leases. Steps [B..] are docs/models.md's; the shared
 * half's words and Note [recheck] are rc/biased.h's.
 */
#include "runtime/rc/rc.h"
#include "runtime/die.h"
#include "runtime/race.h"
#include "runtime/rc/quiesce.h"
#include "runtime/thread/grace.h"
#include "runtime/thread/mutator.h"

#include <errno.h>
#include <pthread.h>

/*
 * An owner slot. The queue is a Treiber stack through the objects' scratch
 * words, always taken whole, so there is no ABA. Pushing and giving the lease
 * up form a Dekker pair: the pusher pushes, then looks at the lease; the
 * holder gives the lease up, then looks at the queue. One sees the other.
 */
struct owner_slot {
    uint32_t queue;         /* atomic: granule of the newest object, 0 empty */
    uint32_t lease;         /* atomic: 1 while held */
    struct mutator *holder; /* atomic: whom to tell; NULL: a moment's lease */
    bool assigned;          /* slots.lock: some mutator's own */
    char apart[CACHE_LINE - 24];
};

static struct {
    struct owner_slot slot[BIASED_SLOTS];
    pthread_mutex_t lock;
    unsigned next; /* lock: where to look for an unassigned one */
} slots = {.lock = PTHREAD_MUTEX_INITIALIZER, .next = 1};

static unsigned slot_of(uint32_t owner)
{
    return owner >> BIASED_LOCAL_BITS;
}

static void drain(struct mutator *m, unsigned number, uint32_t *dead);
static void bury_list(struct mutator *m, uint32_t dead);

static bool lease_take(struct owner_slot *slot, struct mutator *holder)
{
    uint32_t free = 0;

    /* acquire: the last holder's plain counts; pairs with lease_give() */
    if (!cas_acquire(&slot->lease, &free, 1))
        return false;
    /* seq_cst: Dekker with tell(), against the look at the queue that follows
     * in rc_attach() */
    (void)exchange_seq_cst(&slot->holder, holder);
    return true;
}

/* [B21], [B22]: release, then recheck the queue; keep at it while something
 * was pushed in between and nobody else took the lease. */
static void lease_give(struct mutator *m, unsigned number, uint32_t *dead)
{
    struct owner_slot *slot = &slots.slot[number];

    do {
        drain(m, number, dead);
        store_relaxed(&slot->holder, NULL); /* before the lease's release */
        /* seq_cst: Dekker with enqueue(); also releases our plain counts */
        (void)exchange_seq_cst(&slot->lease, 0);
        race_point();
    } while (load_seq_cst(&slot->queue) != 0 && lease_take(slot, NULL));
}

/* [B16]: the queue is not empty; see that somebody drains it. */
static void tell(struct mutator *m, unsigned number, uint32_t *dead)
{
    struct owner_slot *slot = &slots.slot[number];

    if (load_seq_cst(&slot->lease) == 0) {
        if (lease_take(slot, NULL))
            lease_give(m, number, dead);
        return; /* taken by another meanwhile: it drains */
    }
    /* Mutators are never unmapped, so a holder that has just left can still
     * be told; the one that took over looks at the queue itself. */
    struct mutator *holder = load_seq_cst(&slot->holder);
    if (holder)
        mutator_break(holder, BREAK_MERGE);
}

static void enqueue(struct object *o, unsigned number)
{
    struct owner_slot *slot = &slots.slot[number];
    uint32_t head = load_relaxed(&slot->queue); /* the cas decides */

    do {
        meta_set_next(o, head ? granule_address(head) : NULL);
        /* release: the link; seq_cst: Dekker with lease_give() */
    } while (!cas_seq_cst(&slot->queue, &head, granule_of(o)));
}

/* A dead object joins the caller's list; it is exclusive, so its scratch word
 * is free for a link. Its finalizer has to wait for a place where code may
 * run; until then the collector must not take it for garbage of its own. */
static void add_dead(struct mutator *m, struct object *o, uint32_t *dead)
{
    object_untrack(m, o);
    meta_set_next(o, *dead ? granule_address(*dead) : NULL);
    *dead = granule_of(o);
}

/*
 * [B13]-[B16]: gives up one reference that is not, or not surely, counted in
 * our local half. True when it was the last. `dead` collects objects that die
 * while a queue is drained on the way.
 */
static bool release_foreign(struct mutator *m, struct object *o, uint32_t *dead)
{
    uint32_t shared = load_relaxed(&o->rc.shared); /* the cas decides */
    uint32_t next;
    unsigned number;

    for (;;) {
        unsigned state = shared & BIASED_STATE;
        if (biased_shared_count(shared) == 0 && state < BIASED_QUEUED)
            next = (shared & ~(uint32_t)BIASED_STATE) | BIASED_QUEUED; /*[B14]*/
        else
            next = shared - BIASED_ONE; /* [B13] */
        /* release: our use of o before its death; acquire: for the death */
        if (cas_acq_rel(&o->rc.shared, &shared, next))
            break;
    }
    if (next == shared - BIASED_ONE)
        return next == BIASED_MERGED; /* merged, none left */

    race_point();
    /* [B15] acquire: pairs with the owner's clearing of the tag, [B11] */
    number = slot_of(load_acquire(&o->rc.owner));
    if (number == 0) /* merged meanwhile: the reference is an ordinary one */
        return release_foreign(m, o, dead);
    enqueue(o, number);
    race_point();
    tell(m, number, dead);
    return false;
}

/*
 * [B11], [B12] and [B18], [B19]: the owner half goes into the shared half.
 * `owned` references of the caller are given up on the way. The holder of the
 * owner slot's lease, or anyone while the world is stopped. True when none is
 * left. The owner half is cleared before the shared half is published:
 * afterwards another thread may free o (CPython gh-119999).
 */
static bool merge(struct object *o, int32_t owned)
{
    uint32_t owner = load_relaxed(&o->rc.owner); /* ours: we hold the lease */
    int32_t local = (int32_t)(owner & BIASED_LOCAL_MAX);
    uint32_t shared, next;

    store_release(&o->rc.owner, 0); /* pairs with [B15] */
    race_point();
    shared = load_relaxed(&o->rc.shared); /* the cas decides */
    do {
        int32_t count = biased_shared_count(shared) + local - owned;
        next = ((uint32_t)count << 2) | BIASED_MERGED;
        /* release: our use of o; acquire: the others', if it dies here */
    } while (!cas_acq_rel(&o->rc.shared, &shared, next));
    return next == BIASED_MERGED;
}

/* Gives up one reference. True when it was the last: the caller buries o. */
static bool release(struct mutator *m, struct object *o, uint32_t *dead)
{
    uint32_t owner = load_relaxed(&o->rc.owner); /* as in rc_inc() */
    uint32_t local = owner - rc_self(m)->tag;

    if (local - 1 >= BIASED_LOCAL_MAX)
        return owner != BIASED_IMMORTAL && release_foreign(m, o, dead);
    store_relaxed(&o->rc.owner, owner - 1); /* [B9] */
    if (local > 1)
        return false;
    race_point();
    /* [B10] seq_cst: Note [recheck]; acquire: what foreign holders did */
    if (load_seq_cst(&o->rc.shared) == BIASED_DEFAULT)
        return true;
    return merge(o, 0);
}

void biased_dec_slow(struct mutator *m, struct object *o)
{
    uint32_t dead = 0;

    if (release(m, o, &dead))
        object_dealloc(m, o);
    bury_list(m, dead);
}

/*
 * [B7]: the reader's increment goes. If it was the last reference after all,
 * the burial waits for our next safepoint: it may run finalizers, and a slot
 * load must not, for its caller may be in the middle of a container.
 */
static void give_back(struct mutator *m, struct object *o)
{
    uint32_t *dead = &rc_self(m)->dead;

    if (release(m, o, dead))
        add_dead(m, o, dead);
    if (*dead)
        mutator_break(m, BREAK_MERGE);
}

/* [B3]-[B7]; see Note [recheck] */
struct object *biased_slot_load_slow(struct mutator *m, struct slot *slot)
{
    for (;;) {
        /* acquire: the object's contents; pairs with rc_slot_store() */
        struct object *o = load_acquire(&slot->ref);
        uint32_t shared, owner;

        if (!o)
            return NULL;
        owner = load_relaxed(&o->rc.owner); /* as in rc_inc() */
        if (owner - rc_self(m)->tag - 1 < BIASED_LOCAL_MAX - 1) {
            store_relaxed(&o->rc.owner, owner + 1); /* [B4] */
            return o;
        }
        if (owner == BIASED_IMMORTAL)
            return o;
        shared = load_relaxed(&o->rc.shared); /* the cas decides */
        while (shared != BIASED_MERGED) {
            if (!cas_seq_cst(&o->rc.shared, &shared, shared + BIASED_ONE))
                continue;
            race_point();
            if (likely(load_seq_cst(&slot->ref) == o)) /* [B6] */
                return o;
            give_back(m, o); /* [B7] */
            break;
        }
        spin_hint();
    }
}

bool rc_try_inc(struct mutator *m, struct object *o)
{
    uint32_t shared = load_relaxed(&o->rc.shared); /* the cas decides */

    (void)m;
    if (rc_is_immortal(o))
        return true;
    do {
        /* DEFAULT: being finalized (whoever has weak references is EXPOSED) */
        if (shared == BIASED_MERGED ||
            (shared & BIASED_STATE) == BIASED_DEFAULT)
            return false;
        /* acquire: as a slot load's. Counting in `shared` is right for owners
         * too; at [B10] the owner sees a state above DEFAULT and merges. */
    } while (!cas_acquire(&o->rc.shared, &shared, shared + BIASED_ONE));
    return true;
}

void rc_expose(struct mutator *m, struct object *o)
{
    uint32_t shared = load_relaxed(&o->rc.shared); /* the cas decides */

    (void)m;
    if (rc_is_immortal(o))
        return;
    while ((shared & BIASED_STATE) == BIASED_DEFAULT &&
           !cas_relaxed(&o->rc.shared, &shared, shared | BIASED_EXPOSED))
        ; /* relaxed: the weak reference is published under a lock */
}

/*
 * The dead object is ours again, with one local reference. A MERGED one starts
 * over as DEFAULT, which hides it from rc_try_inc. One that was dropped alone
 * keeps its shared half: a late reader may be giving an increment back there.
 */
void rc_revive(struct mutator *m, struct object *o)
{
    if (load_relaxed(&o->rc.shared) == BIASED_MERGED) /* exclusive at zero */
        store_relaxed(&o->rc.shared, BIASED_DEFAULT);
    store_relaxed(&o->rc.owner, rc_self(m)->tag | 1); /* exclusive */
}

bool rc_expire(struct mutator *m, struct object *o)
{
    uint32_t owner = load_relaxed(&o->rc.owner); /* as in rc_inc() */
    uint32_t dead = 0;
    bool last;

    if (owner == BIASED_IMMORTAL) /* made so meanwhile */
        return false;
    /* Resurrected, as far as we see: weak references may find it again. */
    if ((meta_flags(o) & META_WEAKREFS) &&
        (owner != (rc_self(m)->tag | 1) || load_relaxed(&o->rc.shared) != 0))
        rc_expose(m, o);
    last = release(m, o, &dead);
    bury_list(m, dead);
    return last;
}

/* The world is stopped. Merged, so that the collector's later decrements, by
 * whichever thread, are not sent to an owner's queue. */
void rc_pin(struct mutator *m, struct object *o)
{
    (void)m;
    if (!rc_is_immortal(o))
        merge(o, -1);
}

/* Gives up the reference that the queue of an owner slot owns: [B18], [B19].
 * True when it was the last. */
static bool release_queued(struct mutator *m, struct object *o, unsigned number,
                           uint32_t *dead)
{
    uint32_t owner = load_relaxed(&o->rc.owner); /* lease: no rival */

    if (owner == BIASED_IMMORTAL) /* it became so in the queue */
        return false;
    return slot_of(owner) == number ? merge(o, 1) : release_foreign(m, o, dead);
}

/* [B17]-[B20]: the caller holds the lease, or the world is stopped. */
static void drain(struct mutator *m, unsigned number, uint32_t *dead)
{
    /* acquire: the links; pairs with enqueue() */
    uint32_t head = exchange_acquire(&slots.slot[number].queue, 0);
    struct object *o = head ? granule_address(head) : NULL;

    while (o) {
        struct object *next = meta_next(o);
        if (release_queued(m, o, number, dead))
            add_dead(m, o, dead);
        o = next;
    }
}

static void bury_list(struct mutator *m, uint32_t dead)
{
    while (dead) {
        struct object *o = granule_address(dead);
        struct object *next = meta_next(o);
        dead = next ? granule_of(next) : 0;
        object_dealloc(m, o);
    }
}

/* Those that were found dead where nothing could be run. */
static void bury_waiting(struct mutator *m)
{
    uint32_t dead = rc_self(m)->dead;

    rc_self(m)->dead = 0;
    bury_list(m, dead);
}

int rc_global_init(void)
{
    return grace_init();
}

void rc_global_fini(void)
{
    limbo_forget_orphans();
    grace_fini();
    for (unsigned i = 0; i < BIASED_SLOTS; i++)
        store_relaxed(&slots.slot[i].queue, 0); /* the heap is going */
}

int rc_mutator_init(struct mutator *m)
{
    unsigned number = 0;

    pthread_mutex_lock(&slots.lock);
    for (unsigned i = 0; i < BIASED_SLOTS && !number; i++) {
        unsigned candidate = (slots.next + i) % BIASED_SLOTS;
        if (candidate && candidate != BIASED_NEVER_LEASED &&
            !slots.slot[candidate].assigned)
            number = candidate;
    }
    if (number) {
        slots.slot[number].assigned = true;
        slots.next = number; /* the next one inherits before it spreads */
    }
    pthread_mutex_unlock(&slots.lock);
    if (!number)
        return EAGAIN;
    *rc_self(m) = (struct rc_mutator){.tag = number << BIASED_LOCAL_BITS};
    grace_register();
    return 0;
}

/* Attached; the lease is given up by the rc_detach() that follows. */
void rc_mutator_exit(struct mutator *m)
{
    unsigned number = slot_of(rc_self(m)->tag);

    rc_safepoint(m, BREAK_GRACE); /* see rc/limbo.h, limbo_abandon() */
    rc_detach(m);
    limbo_abandon(&rc_self(m)->limbo);
    grace_unregister();
    pthread_mutex_lock(&slots.lock);
    slots.slot[number].assigned = false;
    slots.next = number;
    pthread_mutex_unlock(&slots.lock);
}

void rc_mutator_free(struct mutator *m)
{
    (void)m;
}

/* [B23] */
void rc_attach(struct mutator *m)
{
    unsigned number = slot_of(rc_self(m)->tag);

    quiesce_online(m);
    /* ours already: in a forked child, which takes us out of quiesce_wait() */
    while (!lease_take(&slots.slot[number], m) &&
           load_seq_cst(&slots.slot[number].holder) != m)
        spin_hint(); /* somebody is merging in it, for a moment */
    if (load_seq_cst(&slots.slot[number].queue)) /* drained at the next poll */
        mutator_break(m, BREAK_MERGE);
}

void rc_detach(struct mutator *m)
{
    lease_give(m, slot_of(rc_self(m)->tag), &rc_self(m)->dead);
    if (rc_self(m)->dead) { /* their finalizers want an attached mutator */
        rc_attach(m);
        bury_waiting(m);
        rc_detach(m);
        return;
    }
    limbo_leave(&rc_self(m)->limbo);
    grace_offline();
}

void rc_park(struct mutator *m)
{
    (void)m;
    grace_offline();
}

void rc_unpark(struct mutator *m)
{
    quiesce_online(m);
}

void rc_safepoint(struct mutator *m, unsigned bits)
{
    if (bits & BREAK_MERGE) {
        event(m, merge, 0, 0);
        drain(m, slot_of(rc_self(m)->tag), &rc_self(m)->dead);
        bury_waiting(m);
    }
    quiesce(m, bits, &rc_self(m)->limbo);
}

void rc_breathe(struct mutator *m)
{
    quiesce_breathe(m);
}

/* The world is stopped, so every lease is as good as ours. What dies here is
 * out of the collector's sight until rc_unsettle(). */
void rc_settle(struct mutator *m)
{
    for (unsigned i = 1; i < BIASED_SLOTS; i++)
        if (load_relaxed(&slots.slot[i].queue)) /* the stop orders */
            drain(m, i, &rc_self(m)->dead);
}

void rc_unsettle(struct mutator *m)
{
    bury_waiting(m);
}

void rc_flush(struct mutator *m)
{
    do {
        rc_safepoint(m, BREAK_MERGE);
        limbo_close(&rc_self(m)->limbo);
        quiesce_wait(m, &rc_self(m)->limbo);
    } while (!limbo_is_empty(&rc_self(m)->limbo) || limbo_has_orphans());
    heap_local_collect(&m->heap);
}

void rc_bury(struct mutator *m, void *block)
{
    if (limbo_add(&rc_self(m)->limbo, block))
        mutator_break(m, BREAK_GRACE);
}

void rc_retire(struct mutator *m, void *block)
{
    rc_bury(m, block);
}
