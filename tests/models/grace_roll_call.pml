/* SPDX-License-Identifier: MIT */
/*
 * Grace periods that a mutator starts and the last one to answer ends.
 *
 * Mutators, all alike, that attach, detach, poll, look at what a slot holds and
 * keep a raw pointer to it until they poll or detach, take the object out of
 * the slot and free it a grace period later, when there is a new one to put in.
 * Beside them a reclaimer that runs grace periods of its own kind (CARRIED),
 * for those who sleep, and waits for readers one by one.
 *
 * A roll call looks at one mutator after the other, while those answer, detach
 * and attach. It holds the registry's lock, which orders roll calls only.
 *
 * Checked: nobody frees what somebody still looks at (use_after_free); when all
 * have detached, nothing is under way that nobody will end (stuck_open).
 *
 * Each mutator attaches at most TURNS times; all together do STEPS things, and
 * there are at most GPS grace periods. A poll may start one whenever none is
 * under way, as if there were always something else to free. TAKERS of them
 * take the object out.
 *
 * bounds  two    N=2 TURNS=2 STEPS=5 GPS=2 CARRIES=1 TAKERS=2
 * bounds  three  N=3 TURNS=1 STEPS=4 GPS=2 CARRIES=0 TAKERS=1
 *
 * variant SILENT_DETACH   two    stuck_open      detaches without a roll call
 * variant ANSWER_EARLY    two    use_after_free  answers, then lets go
 * variant TAG_EARLY       two    use_after_free  waits for the one under way
 * variant NUMBER_LATE     three  use_after_free  ends what it has not called
 * variant END_BLINDLY     three  use_after_free  ends what another has started
 */

#define NONE    0
#define OPEN    1
#define CARRIED 2

byte phase;
byte started, ended;
bit carried;
byte steps;                     /* done by all together */
bit registry;                   /* lock: roll calls, one at a time */

bit attached[N];
byte answered[N];
bit looks[N];                   /* has a raw pointer to the object */
bit slot = 1;                   /* the object is in it */
bit waiting;                    /* it was taken out, and not freed yet */
byte out;                       /* mutators that have ended */

/* What can go wrong.  Always 0: they are there to name the assertion. */
bit use_after_free, stuck_open;

inline answer(me)
{
#ifdef ANSWER_EARLY
    number = started;
    answered[me] = number;
    looks[me] = 0;
#else
    atomic { looks[me] = 0; number = started }
    answered[me] = number;
#endif
    number = 0
}

/* Note [roll call]: leaves `number` and `at` as they were, zero. */
inline roll_call()
{
    if
    :: phase == OPEN ->
        number = started;
        atomic { !registry -> registry = 1 }
        at = 0;
        do
        :: atomic { at < N && (answered[at] >= number || !attached[at]) ->
                at++
            }
        :: else -> break
        od;
        registry = 0;
#ifdef NUMBER_LATE
        if
        :: at == N -> number = started
        :: else
        fi;
#endif
        d_step {
            if
#ifdef END_BLINDLY
            :: at == N -> phase = NONE; ended = started
#else
            :: at == N && phase == OPEN && started == number ->
                phase = NONE;
                ended = number
#endif
            :: else
            fi;
            at = 0;
            number = 0
        }
    :: phase != OPEN
    fi
}

proctype mutator(byte me)
{
    byte turns, tag, number, at;
    bit mine;                   /* I have taken the object out */

rest:
    if
    :: atomic { turns < TURNS -> turns++; attached[me] = 1 }
    :: d_step { turns == TURNS ->
            mine = 0;
            tag = 0;
            turns = 0;
            out++
        }
        goto end
    fi;

work:
    if
    :: atomic { steps < STEPS && slot -> steps++; looks[me] = 1 }

    :: d_step { steps < STEPS && slot && !waiting && me < TAKERS ->
            steps++;
            slot = 0;
            waiting = 1;
            mine = 1
        }
#ifdef TAG_EARLY
        tag = started;
#else
        tag = started + 1;
#endif

    :: d_step { steps < STEPS -> steps++ }                      /* poll */
        answer(me);
        roll_call();
        if
        :: d_step { phase == NONE && started < GPS -> phase = OPEN;
                started++
            }
            answer(me);
            roll_call()
        :: else
        fi

    :: d_step { mine && ended >= tag -> mine = 0; tag = 0 }
        do
        :: at < N ->
            assert(!looks[at] || use_after_free);
            at++
        :: else -> break
        od;
        atomic { at = 0; slot = 1; waiting = 0 }

    :: atomic { looks[me] = 0; attached[me] = 0 }
        goto detached
    fi;
    goto work;

detached:
#ifndef SILENT_DETACH
    roll_call();
#endif
    goto rest;
end:
    skip
}

/* Reader by reader: quiescent since the start, or not attached. */
proctype reclaimer()
{
    byte number, at;

    do
#if CARRIES
    :: atomic { phase == NONE && !carried && started < GPS ->
            carried = 1;
            phase = CARRIED;
            started++;
            number = started
        }
        do
        :: atomic { at < N && (answered[at] >= number || !attached[at]) ->
                at++
            }
        :: at == N -> break
        od;
        atomic { ended = number; phase = NONE; at = 0; number = 0 }
#endif
    :: out == N -> break
    od;
    assert(phase != OPEN || stuck_open)
}

init {
    byte i;

    atomic {
        do
        :: i < N -> run mutator(i); i++
        :: else -> break
        od;
        i = 0;
        run reclaimer()
    }
}
