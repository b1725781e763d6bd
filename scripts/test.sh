#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Runs every test that has been built, a line each, and closes with the count.
#
#   scripts/test.sh BUILD_DIR [STRATEGY ...]     (default: all five)
#
# What fails is shown where it happens, named again at the end (a long log is
# read from there), and kept in BUILD_DIR/test-logs. Called by `make test`,
# which builds first.
set -u

build=$1
shift
strategies=${*:-racy gil atomic biased deferred}
logs=$build/test-logs
failures=$logs/failures # what the summary says of each
passed=0
failed=0
mkdir -p "$logs"
rm -f "$logs"/*
: >"$failures"

# Criterion installs no handlers that we want to lose to the sanitizers.
export ASAN_OPTIONS="handle_segv=0:handle_abort=0:detect_leaks=1:log_path=$logs/asan"
export LSAN_OPTIONS="print_suppressions=0"
export UBSAN_OPTIONS="print_stacktrace=1"
export TSAN_OPTIONS="halt_on_error=0:exitcode=66:second_deadlock_stack=1:suppressions=$PWD/scripts/tsan.supp"

show() { # what, passed, failed, seconds
    printf '%-44s %5d passed %4d failed  %4d s\n' "$1" "$2" "$3" "$4"
    passed=$((passed + $2))
    failed=$((failed + $3))
}

# What the summary says of a failure: its first lines, under its name.
remember() { # what; the lines on stdin
    { echo "$1:" && head -12 | cut -c 1-300 | sed 's/^/    /'; } >>"$failures"
}

# A Criterion binary: its own count.
suite() { # label, binary
    log=$logs/$(echo "$1" | tr ' /' '--').log
    start=$(date +%s)
    timeout 600 "$2" --timeout 120 >"$log" 2>&1
    status=$?
    seconds=$(($(date +%s) - start))
    counts=$(sed -n 's/.*Synthesis: Tested: \([0-9]*\) | Passing: \([0-9]*\) | Failing: \([0-9]*\).*/\1 \2 \3/p' "$log" | sed 's/\x1b\[[0-9;]*m//g' | tail -1)
    set -- "$1" ${counts:-0 0 1}
    if [ "$2" -eq 0 ] || { [ "$status" -ne 0 ] && [ "$4" -eq 0 ]; }; then
        set -- "$1" "$2" "$3" 1 # it ended badly, or tested nothing
    fi
    show "$1" "$3" "$4" "$seconds"
    [ "$4" -eq 0 ] && return
    grep -vE '^\[ *(RUN|PASS|SKIP)' "$log" | head -60
    { grep '^\[FAIL' "$log"; grep '^\[----\] *[^ ]' "$log"; } | remember "$1"
}

# A program that exits 0 when all is well.
program() { # label, command...
    label=$1
    shift
    log=$logs/$(echo "$label" | tr ' /' '--').log
    start=$(date +%s)
    if timeout 600 "$@" >"$log" 2>&1; then
        show "$label" 1 0 $(($(date +%s) - start))
    else
        show "$label" 0 1 $(($(date +%s) - start))
        head -60 "$log"
        tail -12 "$log" | remember "$label"
    fi
}

# The positive control: what must be reported.
must_race() { # label, command...
    label=$1
    shift
    log=$logs/$(echo "$label" | tr ' /' '--').log
    start=$(date +%s)
    timeout 600 "$@" >"$log" 2>&1
    if grep -q 'WARNING: ThreadSanitizer: data race' "$log"; then
        show "$label" 1 0 $(($(date +%s) - start))
    else
        show "$label" 0 1 $(($(date +%s) - start))
        echo "ThreadSanitizer said nothing of a race that is there" |
            tee /dev/stderr | remember "$label"
    fi
}

program "style" scripts/check-style.sh
suite "lab, opt" "$build/opt/test-lab"
suite "lab, asan+ubsan" "$build/asan/test-lab"
for s in $strategies; do
    suite "runtime $s, opt" "$build/opt/test-$s"
    suite "runtime $s, asan+ubsan" "$build/asan/test-$s"
done
suite "runtime without counts, opt" "$build/opt/test-tracing"
suite "runtime without counts, asan+ubsan" "$build/asan/test-tracing"
for s in $strategies; do
    if [ "$s" = racy ]; then
        must_race "torture lost, $s, tsan must report" \
            "$build/tsan/torture-racy-lost"
        continue
    fi
    for t in tests/torture/*.c; do
        name=$(basename "$t" .c)
        program "torture $name, $s, tsan" "$build/tsan/torture-$s-$name"
    done
done
for t in tests/scripts/*.sh; do
    [ -e "$t" ] && program "$(basename "$t" .sh)" sh "$t" "$build"
done
program "models (spin)" tests/models/run.sh

# Sanitizers write what a passing Criterion test would hide (leaks) to files.
for report in "$logs"/asan.*; do
    [ -e "$report" ] && grep -q 'ERROR\|runtime error' "$report" || continue
    echo "sanitizer report: $report"
    head -40 "$report"
    remember "$report" <"$report"
    failed=$((failed + 1))
done

[ "$failed" -eq 0 ] || { printf '\nWhat failed:\n' && cat "$failures"; }
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
