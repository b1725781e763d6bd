/* SPDX-License-Identifier: MIT */
/*
 * Biased counts, the merge queue and the lease of an owner slot.
 *
 * Objects that belong to slot 1 and threads that are all alike.  Each thread
 * may at any time lease the slot if it is free (attach), give it up (detach),
 * drain its queue (a safepoint), increment, decrement, or hand a reference to
 * another thread.  So in every order: the owner exits with entries pending,
 * another thread inherits the slot, a pusher that finds it free leases it for
 * a moment.  With two objects the first one owns the second, as a container
 * owns its element, so deallocation decrements in the middle of a drain.
 *
 * Checked: true count = references held + the queue's, after every step;
 * nobody touches a deallocated object, nobody deallocates one twice or while
 * a reference exists; when all threads have dropped their references and gone,
 * everything is deallocated, the queue empty and the slot free.
 *
 * Any number of operations; at most MAXREFS references to an object at a time.
 *
 * bounds  one    NOBJ=1 NTHREADS=3 MAXREFS=3
 * bounds  chain  NOBJ=2 NTHREADS=2 MAXREFS=2
 *
 * variant QUEUE_SUBTRACTS one    lost_count       [B14] subtracts as well
 * variant PUBLISH_FIRST   one    use_after_death  [B19] before [B18]
 * variant NO_ZERO_CHECK   one    early_death      [B10] without a look
 * variant NO_LEASE_CAS    one    lost_count       [B16] drains unleased
 * variant LOOK_EARLY      one    leak             [B16] looks before [B15]
 * variant NO_RECHECK      chain  leak             [B21] without [B22]
 * variant RECHECK_EARLY   one    leak             [B22] before [B21]
 */

#define HELD(t, o) held[(t) * NOBJ + (o)]
#define ROOM(o) (refs[o] < MAXREFS && owned[o] < MAXREFS && count[o] < MAXREFS)

bit lease;                      /* of the slot */
byte held[NTHREADS * NOBJ];     /* references held by each thread */
byte gone;                      /* threads that have ended */

#if NOBJ == 2
#define dealloc_more(o) orphaned = (o == 0)     /* the work stack */
#else
#define dealloc_more(o) skip
#endif

#define undoing 0

#include "biased.inc"

proctype thread(byte me)
{
    bit mine;           /* I lease the slot, as my own ... */
    bit serving;        /* ... or I am draining its queue, mine or not */
    bit leaving;        /* and shall give it up after that */
    bit taken[NOBJ];    /* entries I have taken off the queue */
    bit orphaned;       /* I deallocated object 0, object 1 loses a count */
    bit pushing, pushed, zero;
    byte seen, kept, obj;
#ifdef LOOK_EARLY
    bit was_free;
#endif

again:
    if
    :: atomic { !mine && lease == 0 && (refs[0] || refs[NOBJ - 1]) ->
            lease = 1;                                          /* [B23] */
            mine = 1
        }
        goto again
    :: atomic { mine && !QUEUE_EMPTY -> serving = 1 }
        goto drain
    :: atomic { mine -> serving = 1; leaving = 1 }
        goto drain

    :: atomic { HELD(me, 0) > 0 && ROOM(0) -> obj = 0; goto inc }
    :: atomic { HELD(me, 0) > 0 -> obj = 0; HELD(me, 0)--; goto dec }
    :: atomic { HELD(me, 0) > 0 ->
            HELD(me, 0)--;
            HELD((me + 1) % NTHREADS, 0)++
        }
        goto again
#if NOBJ == 2
    :: atomic { HELD(me, 0) + HELD(me, 1) > 0 && ROOM(1) ->
            obj = 1;
            goto inc
        }
    :: atomic { HELD(me, 1) > 0 -> obj = 1; HELD(me, 1)--; goto dec }
    :: atomic { HELD(me, 1) > 0 ->
            HELD(me, 1)--;
            HELD((me + 1) % NTHREADS, 1)++
        }
        goto again
#endif

    :: atomic { !mine && !refs[0] && !refs[NOBJ - 1] -> gone++; goto end }
    fi;

inc:
    if
    :: atomic { mine && tag[obj] == 1 -> touch(obj); kept = owned[obj] }
        atomic {
            touch(obj);
            owned[obj] = kept + 1;                              /* [B1] */
            kept = 0;
            HELD(me, obj)++;
            refs[obj]++;
            balance(obj)
        }
    :: atomic { !(mine && tag[obj] == 1) ->
            touch(obj);
            count[obj]++;                                       /* [B2] */
            HELD(me, obj)++;
            refs[obj]++;
            balance(obj)
        }
    fi;
    goto again;

dec:
    if
    :: mine && tag[obj] == 1 ->
        owner_dec(obj)
    :: !(mine && tag[obj] == 1) ->
        foreign_dec(obj);
        if
        :: pushing ->
#ifdef LOOK_EARLY
            was_free = !lease;
#endif
            push(obj)
        :: else
        fi
    fi;
    if
    :: pushed ->
        pushed = 0;
        if
        :: serving          /* I hold the lease: [B22] will see the entry */
#ifdef LOOK_EARLY
        :: atomic { !serving && was_free && !lease -> lease = 1 }
            atomic { was_free = 0; serving = 1; leaving = 1; goto drain }
        :: !serving && (!was_free || lease) -> was_free = 0
#elif defined(NO_LEASE_CAS)
        :: atomic { !serving -> serving = 1; leaving = 1 }
            goto drain
#else
        :: atomic { !serving && lease == 0 ->
                lease = 1;                                      /* [B16] */
                serving = 1;
                leaving = 1
            }
            goto drain
        :: !serving && lease == 1
#endif
        fi
    :: else
    fi;

children:
    if
#if NOBJ == 2
    :: atomic { orphaned -> orphaned = 0; obj = 1; goto dec }
    :: !orphaned && serving -> goto entries
    :: atomic { !orphaned && !serving -> obj = 0; goto again }
#else
    :: serving -> goto entries
    :: !serving -> goto again
#endif
    fi;

drain:
    atomic {
        taken[0] = queue[0];                                    /* [B17] */
        taken[NOBJ - 1] = queue[NOBJ - 1];
        queue[0] = 0;
        queue[NOBJ - 1] = 0
    }
entries:
    if
    :: atomic { taken[0] -> taken[0] = 0; obj = 0 }
        settle_entry(obj);
        goto children
#if NOBJ == 2
    :: atomic { taken[1] -> taken[1] = 0; obj = 1 }
        settle_entry(obj);
        goto children
#endif
    :: !taken[0] && !taken[NOBJ - 1]
    fi;
    if
    :: atomic { !leaving -> serving = 0; obj = 0; goto again }
    :: leaving
    fi;
#ifdef RECHECK_EARLY
    if
    :: !QUEUE_EMPTY -> goto drain
    :: else
    fi;
#endif
    atomic {
        lease = 0;                                              /* [B21] */
        mine = 0
    }
#if !defined(RECHECK_EARLY) && !defined(NO_RECHECK)
    if
    :: !QUEUE_EMPTY ->                                          /* [B22] */
        if
        :: atomic { lease == 0 -> lease = 1 }
            goto drain
        :: lease == 1
        fi
    :: else
    fi;
#endif
    atomic { serving = 0; leaving = 0; obj = 0; goto again }
end:
    skip
}

init
{
    byte i;

    atomic {
        HELD(0, 0) = 1;
        for (i : 0 .. NOBJ - 1) {
            tag[i] = 1;
            owned[i] = 1;
            refs[i] = 1         /* thread 0's, and object 0's slot */
        }
        for (i : 0 .. NTHREADS - 1) {
            run thread(i)
        }
        i = 0
    }
    gone == NTHREADS;
    assert((dead[0] && dead[NOBJ - 1] && QUEUE_EMPTY && !lease) || leak)
}
