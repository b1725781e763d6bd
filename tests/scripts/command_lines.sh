#!/bin/sh
# SPDX-License-Identifier: MIT
#
# A wrong command line is told before anything is measured, in one line that
# says what would be right, and the exit status is 2.
set -u

build=$1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0

# What the line must be, a pattern of grep; then the command.
misuse() {
    want=$1
    shift
    timeout 60 "$@" >"$dir/out" 2>"$dir/err"
    status=$?
    [ "$status" -eq 2 ] || {
        echo "$*: exit status $status, not 2"
        failed=1
    }
    [ "$(cat "$dir/out" "$dir/err" | wc -l)" -eq 1 ] || {
        echo "$*: not one line"
        failed=1
    }
    grep -q "$want" "$dir/out" "$dir/err" || {
        echo "$*: it does not say \"$want\":"
        cat "$dir/out" "$dir/err"
        failed=1
    }
}

# The first line of the help, a pattern of grep; then the command.
helps() {
    want=$1
    shift
    timeout 60 "$@" >"$dir/out" 2>&1 || {
        echo "$*: exit status $?"
        failed=1
    }
    head -1 "$dir/out" | grep -q "$want" || {
        echo "$*: its help does not begin with \"$want\":"
        head -1 "$dir/out"
        failed=1
    }
}

misuse 'tracing has no experiment "scaling"; there is mark_and_sweep$' \
    "$build/lab-tracing" scaling
misuse 'tracing has no scaling; it has mark_and_sweep$' \
    "$build/lab" run scaling --strategy tracing --out "$dir/none"
misuse 'did you mean --duration?' \
    "$build/lab" run scaling --out "$dir/none" -- --duratin 0.5
misuse 'did you mean fifo?' \
    "$build/lab" run gil_contention --out "$dir/none" -- --gil-policy fiffo
misuse 'there is no "nope"; there is private_trees' \
    "$build/lab" profile scaling --strategy gil --out "$dir/none" -- \
    --workload nope
misuse 'above 0, up to 600' "$build/lab" profile scaling --seconds 0
misuse 'lab-gil: scaling: --trace /nonexistent/x.json: No such file' \
    "$build/lab-gil" scaling --trace /nonexistent/x.json
misuse 'lab-gil: python_heap: --snapshot /nope: .*; scripts/python_heap.py' \
    "$build/lab-gil" python_heap --snapshot /nope
misuse 'there is no "nope"; there is private_trees' \
    env B="$build" sh scripts/beside-processes.sh deferred nope
misuse 'not a whole number' env B="$build" sh scripts/beside-python.sh gil few
misuse 'no lesson MISSPELT' sh tests/scripts/lessons.sh "$build" --accept \
    MISSPELT
[ -e "$dir/none" ] && {
    echo "a command line that was wrong left a directory"
    failed=1
}

# What a run says of itself: the first words of `lab run ARGUMENT...`.
says() {
    want=$1
    shift
    said=$("$build/lab" run "$@" 2>/dev/null)
    case $said in
    *"$want"*) ;;
    *)
        echo "lab run $*: \"$said\", not \"$want\""
        failed=1
        ;;
    esac
}

says '1 process in 1 block' memory_cost --strategy gil --plan
says '1 of 1 process run, 1 ok;' memory_cost --strategy gil --out "$dir/r"
says 'the one process was done;' --out "$dir/r" --resume
says '2 of 2 processes run, 2 ok;' memory_cost --strategy gil,atomic \
    --out "$dir/s"
says 'all 2 were done;' --out "$dir/s" --resume

helps '^Runs experiments' "$build/lab" run -h
helps '^Runs experiments' "$build/lab" help run
helps '^The GIL contention lab' "$build/lab" help
helps '^scaling:' "$build/lab-gil" scaling -h
helps '^A workload on one thread' sh scripts/beside-processes.sh --help
helps '^One full collection' sh scripts/beside-python.sh --help
exit $failed
