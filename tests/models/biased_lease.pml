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
 * owns its element: what a drain finds dead is deallocated, and decrements its
 * element, when the lease has been given up, or on the spot by the slot's own
 * thread.
 *
 * A thread that leases the slot drains when it was told to, not whenever there
 * is something to drain; it stays attached and polls while nobody tells it.
 * So if an entry is pushed and nobody gets to know, all get stuck.
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
 * variant LOOK_EARLY      one    stuck            [B16] looks before [B15]
 * variant NO_RECHECK      chain  leak             [B21] without [B22]
 * variant RECHECK_EARLY   one    leak             [B22] before [B21]
 * variant NO_TELLING      one    stuck            [B16] only if it is free
 * variant ATTACH_BLIND    one    stuck            [B23] without a look
 */

#define HELD(t, o) held[(t) * NOBJ + (o)]
#define SOMETHING_HELD (refs[0] || refs[NOBJ - 1])
#define SOMETHING_LEFT (!dead[0] || !dead[NOBJ - 1])
#define ROOM(o) (refs[o] < MAXREFS && owned[o] < MAXREFS && count[o] < MAXREFS)

bit lease;                      /* of the slot */
byte holder;                    /* whom to tell: thread + 1, 0 nobody */
bit told[NTHREADS];             /* a breaker bit: drain your queue */
byte held[NTHREADS * NOBJ];     /* references held by each thread */
byte gone;                      /* threads that have ended */

#if NOBJ == 2
#define dealloc_more(o) orphaned = orphaned || (o == 0)
#else
#define dealloc_more(o) skip
#endif

#define undoing 0

#include "biased.inc"

proctype thread(byte me)
{
    bit mine;           /* I lease the slot, as my own */
    bit serving;        /* I drain its queue and give the lease up after that */
    bit taken[NOBJ];    /* entries I have taken off the queue */
    bit orphaned;       /* I deallocated object 0: object 1 loses a count */
    bit pushing, pushed, zero;
    byte seen, kept, obj;
#ifdef LOOK_EARLY
    bit was_free;
#endif

again:
    if
    /* detach; an attached thread with nothing else to do polls until told */
    :: mine && (SOMETHING_HELD || !SOMETHING_LEFT) -> serving = 1; goto drain

    :: d_step { !mine && !lease && SOMETHING_LEFT ->
            lease = 1;                                          /* [B23] */
            mine = 1
        }
        holder = me + 1;
#ifndef ATTACH_BLIND
        told[me] = told[me] || !QUEUE_EMPTY;
#endif
        goto again

    :: d_step { mine && told[me] -> told[me] = 0 }              /* poll */
        goto drain

    :: d_step { HELD(me, 0) > 0 && ROOM(0) -> obj = 0 }
        goto inc
    :: d_step { HELD(me, 0) > 0 -> obj = 0; HELD(me, 0)-- }
        goto dec
    :: d_step { HELD(me, 0) > 0 ->
            HELD(me, 0)--;
            HELD((me + 1) % NTHREADS, 0)++
        }
        goto again
#if NOBJ == 2
    :: d_step { HELD(me, 0) + HELD(me, 1) > 0 && ROOM(1) -> obj = 1 }
        goto inc
    :: d_step { HELD(me, 1) > 0 -> obj = 1; HELD(me, 1)-- }
        goto dec
    :: d_step { HELD(me, 1) > 0 ->
            HELD(me, 1)--;
            HELD((me + 1) % NTHREADS, 1)++
        }
        goto again
#endif

    :: d_step { !mine && !SOMETHING_HELD -> gone++ }
        goto end
    fi;

inc:
    if
    :: atomic { mine && tag[obj] == 1 -> touch(obj); kept = owned[obj] }
        d_step {
            touch(obj);
            owned[obj] = kept + 1;                              /* [B1] */
            kept = 0;
            HELD(me, obj)++;
            refs[obj]++;
            balance(obj)
        }
    :: d_step { !(mine && tag[obj] == 1) ->
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
        owner_dec(obj);
        goto children
    :: !(mine && tag[obj] == 1) ->
        foreign_dec(obj)
    fi;
    if
    :: pushing ->
#ifdef LOOK_EARLY
        was_free = !lease;
#endif
        push(obj)
    :: !pushing -> goto children
    fi;
    if
    :: d_step { pushed -> pushed = 0 }                          /* [B16] */
        if
#if defined(LOOK_EARLY)
        :: d_step { was_free && !lease -> was_free = 0; lease = 1 }
            serving = 1;
            goto drain
        :: d_step { was_free && lease -> was_free = 0 }
        :: !was_free ->
#else
        :: d_step { !lease ->
#ifndef NO_LEASE_CAS
                lease = 1;
#endif
                serving = 1
            }
            goto drain
        :: lease ->
#endif
#ifndef NO_TELLING
            d_step {
                if
                :: holder -> told[holder - 1] = 1
                :: else
                fi
            }
#endif
        fi
    :: !pushed
    fi;

children:
    if
#if NOBJ == 2
    :: d_step { orphaned -> orphaned = 0; obj = 1 }
        goto dec
#endif
    :: atomic { !orphaned -> obj = 0; goto again }
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
        goto entries
#if NOBJ == 2
    :: d_step { taken[1] -> taken[1] = 0; obj = 1 }
        settle_entry(obj);
        goto entries
#endif
    :: !taken[0] && !taken[NOBJ - 1] && !serving -> goto children
    :: !taken[0] && !taken[NOBJ - 1] && serving
    fi;
#ifdef RECHECK_EARLY
    if
    :: !QUEUE_EMPTY -> goto drain
    :: QUEUE_EMPTY
    fi;
#endif
    holder = 0;
    d_step {
        lease = 0;                                              /* [B21] */
        mine = 0;
        told[me] = 0
    }
#if !defined(RECHECK_EARLY) && !defined(NO_RECHECK)
    if
    :: !QUEUE_EMPTY ->                                          /* [B22] */
        if
        :: lease
        :: d_step { !lease -> lease = 1 }
            goto drain
        fi
    :: QUEUE_EMPTY
    fi;
#endif
    serving = 0;
    goto children;
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
