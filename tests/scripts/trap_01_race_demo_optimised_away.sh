#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Trap 1 of ALGORITHMS.md: a loop of plain increments can be folded by the
# compiler, or run on so few CPUs, that nothing is ever lost. So: one thread
# counts exactly, two lose some, the sound strategies lose nothing, and the
# loop that was measured has no locked instruction in it.
#
#   tests/scripts/trap_01_race_demo_optimised_away.sh BUILD_DIR
set -u

build=$1
failed=0

fail() {
    echo "$*"
    failed=1
}

# The values of lost_fraction of the windows that count, a line each; measured
# again where the machine kept the threads apart in all of them. Its exit status
# is not 0 when the program's was not.
losses() { # strategy, threads
    for attempt in 1 2 3 4 5 6 7 8 9 10; do
        "$build/lab-$1" lost_increments --threads "$2" --windows 3 \
            --most-disturbed 1 --json >"$build/trap_01.rows" || return
        grep '"status":"ok"' "$build/trap_01.rows" |
            sed -n 's/.*"metric":"lost_fraction".*"value":\([^,]*\),.*/\1/p' |
            grep . && return
    done
}

exact() { # strategy, threads
    values=$(losses "$1" "$2") || fail "$1, $2 threads: exit status $?"
    [ -n "$values" ] || fail "$1, $2 threads: no values"
    for value in $values; do
        [ "$(echo "$value" | tr -d '0.')" = "" ] ||
            fail "$1, $2 threads: lost $value of the increments"
    done
}

# Lines of the measured loop that have a lock prefix.
locks() { # strategy
    objdump -d --no-show-raw-insn --disassemble=increment "$build/lab-$1" |
        grep -c '[[:space:]]lock '
}

exact racy 1
for strategy in gil atomic biased deferred; do
    exact "$strategy" 1
    exact "$strategy" 2
done
if [ "$(nproc)" -gt 1 ]; then
    lossy=no
    for value in $(losses racy 2); do
        [ "$(echo "$value" | tr -d '0.')" = "" ] || lossy=yes
    done
    [ $lossy = yes ] || fail "racy, 2 threads: nothing was lost"
fi
# What is expected is a matter of the threads, not of the CPUs they share.
if command -v taskset >/dev/null; then
    taskset -c "$(taskset -cp $$ | sed 's/.*: //; s/[-,].*//')" \
        "$build/lab-racy" lost_increments --threads 4 --windows 1 \
        --most-disturbed 1 --json >"$build/trap_01.rows" ||
        fail "racy, 4 threads on one CPU: exit status $?"
    grep -q '"metric":"expected_loss".*"value":0.75,' "$build/trap_01.rows" ||
        fail "racy, 4 threads on one CPU: not 1 - 1/4 is expected"
fi
if command -v objdump >/dev/null; then
    [ "$(locks racy)" -eq 0 ] || fail "racy: locked instructions in the loop"
    # The same question with a known answer, so that silence means something.
    [ "$(locks atomic)" -gt 0 ] || fail "atomic: no locked instruction found"
fi
rm -f "$build/trap_01.rows"
exit $failed
