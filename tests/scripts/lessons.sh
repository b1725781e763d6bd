#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The lessons' transcripts are what they were: each lesson runs under every
# strategy, all its facts hold (exit status 0), and its text is the golden one,
# tests/lessons/LESSON.txt, or LESSON.STRATEGY.txt where a strategy rightly
# answers otherwise. Every lesson has a golden transcript.
#
#   tests/scripts/lessons.sh BUILD_DIR            compare
#   tests/scripts/lessons.sh BUILD_DIR --accept [LESSON]
#                                 write what is answered now; then read the diff
set -u

build=$1
accept=${2:-}
only=${3:-}
golden=$(dirname "$0")/../lessons
lessons=$(dirname "$0")/../../experiments/lessons
out=$build/lesson.out
failed=0
compared=0

fail() {
    echo "$*"
    failed=1
}

[ -x "$build/lab-gil" ] || {
    echo "lessons: there is no $build/lab-gil; make builds it"
    exit 1
}

accept_one() { # strategy, lesson: gil's text is the common one
    if [ "$1" = gil ]; then
        cp "$out" "$golden/$2.txt"
    elif cmp -s "$out" "$golden/$2.txt"; then
        rm -f "$golden/$2.$1.txt"
    else
        cp "$out" "$golden/$2.$1.txt"
    fi
}

compare_one() { # strategy, lesson
    want=$golden/$2.$1.txt
    [ -e "$want" ] || want=$golden/$2.txt
    if [ ! -e "$want" ]; then
        fail "$2: no golden transcript"
    elif ! diff -u "$want" "$out"; then
        fail "$2 under $1: the transcript is not the golden one"
    fi
    compared=$((compared + 1))
}

[ -z "$only" ] ||
    grep -q '\.lesson = true' "$lessons/$only.c" 2>/dev/null || {
    echo "lessons: no lesson $only"
    exit 2
}

for file in "$lessons"/*.c; do
    grep -q '\.lesson = true' "$file" || continue
    lesson=$(basename "$file" .c)
    [ -z "$only" ] || [ "$only" = "$lesson" ] || continue
    # the runtime without counts has few lessons, and is asked which
    also=$("$build/lab-tracing" list | awk -v l="$lesson" '$1 == l {print "tracing"}')
    for strategy in gil racy atomic biased deferred $also; do
        "$build/lab-$strategy" "$lesson" --transcript >"$out" 2>&1 ||
            fail "$lesson under $strategy: exit status $?"
        if [ "$accept" = --accept ]; then
            accept_one "$strategy" "$lesson"
        else
            compare_one "$strategy" "$lesson"
        fi
    done
done
rm -f "$out"
[ "$accept" = --accept ] || [ -n "$only" ] || [ "$compared" -ge 60 ] ||
    fail "only $compared transcripts were compared: lessons are missing"
exit $failed
