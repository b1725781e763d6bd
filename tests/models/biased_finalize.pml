/* SPDX-License-Identifier: MIT */
/*
 * Biased counts, finalizers and weak references: an object that dies is
 * revived for its finalizer, which may resurrect it, while late readers still
 * give their counts back and weak references are followed.
 *
 * One object, one heap slot, one weak reference; threads that are all alike
 * and each lease an owner slot of their own.  Each may at any time load the
 * slot, overwrite it, store a reference into it, take it out, drop a
 * reference, make the weak reference, follow it, or drain its merge queue.
 * Whoever deallocates the object first runs the finalizer, once; that may
 * store the object into the slot.
 *
 * Checked: as in biased_load.pml; and a weak reference never finds an object
 * that is dead, or in its finalizer and not resurrected.
 *
 * Any number of operations; at most MAXREFS references at a time.
 *
 * bounds  three  NTHREADS=3 MAXREFS=3
 *
 * variant REVIVE_WIPES    three  lost_count       [B28] clears the shared half
 * variant REVIVE_VISIBLE  three  use_after_death  [B28] keeps the state weakref
 * variant STATE_IGNORED   three  use_after_death  [B10] without the state
 */
#define NOBJ 1
#define SLOT (me + 1)

bit slot;                       /* the heap slot: the object or nothing */
bit weak;                       /* the weak reference leads to the object */
bit finalized;
bit hidden_now;                 /* ghost: in its finalizer, not resurrected */
bit buried;                     /* dead for good */
byte held[NTHREADS];
byte online, waiting, gone;

#define BIT(t) (1 << (t))
#define ROOM(o) (refs[o] < MAXREFS && owned[o] < MAXREFS && count[o] < MAXREFS)
#define dealloc_more(o) dying = 1

#include "biased.inc"

#define MINE (tag[0] == SLOT)

#define quiescent(t)                                                          \
    waiting = waiting & ~BIT(t);                                              \
    freed[0] = (buried && !waiting)             /* [B25] */

proctype thread(byte me)
{
    bit undoing;            /* the decrement is [B7] */
    bit dying;              /* I have deallocated the object */
    bit pushing, pushed, zero;
    byte seen, kept;

again:
    if
    :: slot && ROOM(0) -> goto load                             /* [B3] */
    :: d_step { slot -> slot = 0 }                              /* [B8] */
        goto dec
    :: d_step { slot -> slot = 0; held[me]++ }                  /* [B8] */
        goto again
    :: d_step { held[me] > 0 && !slot -> held[me]--; slot = 1 } /* [B8] */
        goto again
    :: d_step { held[me] > 0 -> held[me]-- }
        goto dec

    :: d_step { held[me] > 0 && !weak ->
            touch(0);
            if
            :: state[0] == DEFAULT -> state[0] = WEAKREF        /* [B26] */
            :: else
            fi
        }
        weak = 1;
        goto again
    :: d_step { weak && ROOM(0) ->                              /* [B27] */
            assert(!freed[0] || use_after_free);
            if
            :: state[0] == DEFAULT || (state[0] == MERGED && !count[0])
            :: else ->
                assert((!dead[0] && !hidden_now) || use_after_death);
                count[0]++;
                refs[0]++;
                held[me]++;
                balance(0)
            fi
        }
        goto again

    :: d_step { queue[0] == SLOT -> queue[0] = 0 }              /* [B17] */
        settle_entry(0);
        goto died
    :: d_step { waiting & BIT(me) -> quiescent(me) }
        goto again
    :: d_step { !refs[0] && !qref[0] && (buried || !dead[0]) ->
            online = online & ~BIT(me);
            quiescent(me);
            gone++
        }
        goto end
    fi;

load:
    if
    :: atomic { MINE -> touch(0); kept = owned[0] }
        d_step {
            touch(0);
            owned[0] = kept + 1;                                /* [B4] */
            kept = 0;
            held[me]++;
            refs[0]++;
            balance(0)
        }
        goto again
    :: atomic { !MINE ->
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
    :: d_step { slot -> touch(0); held[me]++ }                  /* [B6] */
        goto again
    :: d_step { !slot -> undoing = 1 }                          /* [B7] */
    fi;

dec:
    if
    :: MINE -> owner_dec(0)
    :: !MINE ->
        foreign_dec(0);
        undoing = 0;
        if
        :: pushing -> push(0); pushed = 0
        :: !pushing
        fi
    fi;

died:
    if
    :: !dying -> goto again
    :: atomic { dying && finalized -> dying = 0; goto bury }
    :: d_step { dying && !finalized -> dying = 0; finalized = 1 }
    fi;
#ifdef REVIVE_WIPES
    d_step { state[0] = DEFAULT; count[0] = 0 }
#else
    d_step {
        if
        :: state[0] == MERGED ->
#ifdef REVIVE_VISIBLE
            state[0] = WEAKREF
#else
            state[0] = DEFAULT                                  /* [B28] */
#endif
        :: else
        fi
    }
#endif
    d_step {
        tag[0] = SLOT;
        owned[0] = 1;                                           /* [B28] */
        refs[0] = 1 + late[0];
        late[0] = 0;
        dead[0] = 0;
        hidden_now = 1;
        balance(0)
    }
    if
    :: d_step { ROOM(0) ->
            touch(0);
            owned[0]++;                                         /* [B1] */
            refs[0]++;
            hidden_now = 0
        }
        slot = 1
    :: skip
    fi;
    if
    :: weak && (!MINE || owned[0] != 1 || count[0] || state[0] != DEFAULT) ->
        d_step {
            touch(0);
            hidden_now = 0;
            if
            :: state[0] == DEFAULT -> state[0] = WEAKREF        /* [B29] */
            :: else
            fi
        }
    :: else
    fi;
    hidden_now = 0;
    goto dec;

bury:
    weak = 0;
    d_step { buried = 1; waiting = online }                     /* [B24] */
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
    assert((buried && freed[0] && !queue[0] && !weak) || leak)
}
