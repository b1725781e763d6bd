/* SPDX-License-Identifier: MIT */
/*
 * Biased counts and a heap slot that is read while others overwrite it: the
 * read-reclaim race, and the plain deallocation of the owner ([B10]).
 *
 * One object, one heap slot that holds it or nothing, threads that are all
 * alike.  Each may at any time load the slot, store nothing or a reference of
 * its own into it, take the reference out of it, drop a reference, pass a
 * quiescent state, lease the owner slot if it is free, drain the merge queue
 * if it leases the slot, or give the lease up.  The lease is a plain token
 * here; biased_lease.pml is about how it moves.
 *
 * Memory is freed as early as a grace period allows: when each thread online
 * at the deallocation has passed a quiescent state.  So whoever touches it
 * later is caught; the address need not be used again for that.
 *
 * Checked: as in biased_lease.pml, and that nobody touches freed memory, that
 * a load never returns a dead object, and that late readers leave the halves
 * of a dead object as they were.
 *
 * Any number of operations; at most MAXREFS references at a time, counting
 * the slot's and the ones that readers take and give back.
 *
 * bounds  three  NTHREADS=3 MAXREFS=3
 *
 * variant RAW_UNDO     three  leak             [B7] only subtracts
 * variant NO_CHECK     three  use_after_death  [B5] without [B6]
 * variant CHECK_EARLY  three  use_after_death  [B6] before [B5]
 * variant COUNT_FIRST  three  use_after_death  [B9] before [B8]
 * variant ZERO_EARLY   three  early_death      [B10] loads before [B8]
 * variant NO_GRACE     three  use_after_free   [B25] at once
 */
#define NOBJ 1

bit lease;
bit slot;                       /* the heap slot: the object or nothing */
byte held[NTHREADS];            /* references held by each thread */
byte online;                    /* threads that a grace period waits for */
byte waiting;                   /* ... those it still waits for */
byte gone;

#define BIT(t) (1 << (t))
#define ROOM(o) (refs[o] < MAXREFS && owned[o] < MAXREFS && count[o] < MAXREFS)

#ifdef NO_GRACE
#define dealloc_more(o) freed[o] = 1
#else
#define dealloc_more(o) waiting = online        /* [B24] */
#endif

#include "biased.inc"

#define quiescent(t)                                                          \
    waiting = waiting & ~BIT(t);                                              \
    freed[0] = (dead[0] && !waiting)            /* [B25] */

proctype thread(byte me)
{
    bit mine;               /* I lease the owner slot */
    bit undoing;            /* the decrement is [B7] */
    bit taken, pushing, pushed, zero;
    byte seen, kept;
#if defined(COUNT_FIRST)
    bit emptying;
#elif defined(ZERO_EARLY)
    bit looked_zero;
#endif

again:
    if
    :: atomic { !mine && !lease && !dead[0] -> lease = 1; mine = 1 }
        goto again
    :: atomic { mine -> lease = 0; mine = 0; quiescent(me) }
        goto again
    :: mine && queue[0] -> goto drain
    :: atomic { waiting & BIT(me) -> quiescent(me) }            /* [B25] */
        goto again

    :: atomic { slot && ROOM(0) -> goto load }                  /* [B3] */

#if defined(COUNT_FIRST)
    :: atomic { mine && tag[0] == 1 && slot -> emptying = 1; goto dec }
#elif defined(ZERO_EARLY)
    :: atomic { mine && tag[0] == 1 && slot ->
            looked_zero = (count[0] == 0 && state[0] == DEFAULT)
        }
        if
        :: atomic { slot -> slot = 0; goto dec }                /* [B8] */
        :: atomic { !slot -> looked_zero = 0; goto again }
        fi
#else
    :: atomic { slot -> slot = 0; goto dec }                    /* [B8] */
    :: atomic { slot -> slot = 0; held[me]++; goto again }      /* [B8] */
    :: atomic { held[me] > 0 && slot -> held[me]--; goto dec }  /* [B8] */
    :: atomic { held[me] > 0 && !slot ->
            held[me]--;
            slot = 1                                            /* [B8] */
        }
        goto again
#endif
    :: atomic { held[me] > 0 -> held[me]--; goto dec }

    :: atomic { !refs[0] && !qref[0] ->
            online = online & ~BIT(me);
            quiescent(me);
            lease = lease && !mine;
            gone++;
            goto end
        }
    fi;

load:
#ifdef CHECK_EARLY
    if
    :: atomic { !slot -> goto again }                           /* [B6] */
    :: slot
    fi;
#endif
    if
    :: atomic { mine && tag[0] == 1 -> touch(0); kept = owned[0] }
        d_step {
            touch(0);
            owned[0] = kept + 1;                                /* [B4] */
            kept = 0;
            held[me]++;
            refs[0]++;
            balance(0)
        }
        goto again
    :: atomic { !(mine && tag[0] == 1) ->
            assert(!freed[0] || use_after_free);
            if
            :: state[0] == MERGED && count[0] == 0 -> goto again
            :: else ->
                count[0]++;                                     /* [B5] */
                if
                :: dead[0] -> late[0]++
                :: else -> refs[0]++
                fi;
                balance(0)
            fi
        }
    fi;
    if
#if !defined(NO_CHECK) && !defined(CHECK_EARLY)
    :: atomic { !slot -> undoing = 1; goto dec }                /* [B7] */
    :: atomic { slot ->                                         /* [B6] */
#else
    :: atomic { true ->
#endif
            touch(0);
            held[me]++;
            goto again
        }
    fi;

dec:
    if
    :: mine && tag[0] == 1 && !undoing ->
        owner_dec(0)
    :: !(mine && tag[0] == 1 && !undoing) ->
        foreign_dec(0);
        undoing = 0;
        if
        :: pushing -> push(0); pushed = 0
        :: else
        fi
    fi;
#if defined(COUNT_FIRST)
    if
    :: atomic { emptying -> emptying = 0; slot = 0 }
    :: else
    fi;
#elif defined(ZERO_EARLY)
    looked_zero = 0;
#endif
    goto again;

drain:
    atomic {
        taken = queue[0];                                       /* [B17] */
        queue[0] = 0
    }
    if
    :: taken -> taken = 0; settle_entry(0)
    :: else
    fi;
    goto again;
end:
    skip
}

init
{
    byte i;

    atomic {
        tag[0] = 1;
        owned[0] = 2;
        refs[0] = 2;
        slot = 1;
        held[0] = 1;
        for (i : 0 .. NTHREADS - 1) {
            online = online | BIT(i);
            run thread(i)
        }
        i = 0
    }
    gone == NTHREADS;
    assert((dead[0] && freed[0] && !queue[0]) || leak)
}
