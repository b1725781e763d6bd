#!/bin/sh
# SPDX-License-Identifier: MIT
#
# One full collection of the same live random graph here and in the machine's
# python3, turn by turn, so that both see the same machine.
#
#   scripts/beside-python.sh [STRATEGY] [NODES] [ROUNDS]     (biased 1000000 5)
#
# Prints the median of every round, and the ratio of the medians of all.
set -eu
case ${1:-} in
-h | --help) sed -n '/^# One full/,/^set/s/^#\( \|$\)//p' "$0"; exit 0 ;;
esac
strategy=${1:-biased}
nodes=${2:-1000000}
rounds=${3:-5}
build=${B:-build}
here=$(dirname "$0")

command -v python3 >/dev/null || {
    echo "beside-python: there is no python3 to compare with" >&2
    exit 2
}
[ -x "$build/lab-$strategy" ] || {
    echo "beside-python: there is no $build/lab-$strategy; make builds it" >&2
    exit 2
}

"$build/lab-$strategy" stop_the_world --nodes "$nodes" --check || exit 2

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

ours() {
    "$build/lab-$strategy" stop_the_world --graph random --nodes "$nodes" \
        --threads 1 --windows 5 --json |
        grep '"metric":"full_collect_ms"' | grep '"state":"live"' |
        sed -n 's/.*"value":\([0-9.e+-]*\).*/\1/p'
}

all_ours= all_theirs=
echo "one full collection of $nodes live nodes, milliseconds"
echo "round  lab-$strategy  $(python3 --version)"
i=1
while [ "$i" -le "$rounds" ]; do
    a=$(ours | median)
    b=$(python3 "$here/python_gc.py" "$nodes" | tr ' ' '\n' | median)
    printf '%5d  %10.1f  %10.1f\n' "$i" "$a" "$b"
    all_ours="$all_ours $a"
    all_theirs="$all_theirs $b"
    i=$((i + 1))
done
a=$(echo "$all_ours" | tr ' ' '\n' | grep . | median)
b=$(echo "$all_theirs" | tr ' ' '\n' | grep . | median)
awk -v a="$a" -v b="$b" 'BEGIN {
    printf "median %10.1f  %10.1f   ratio %.3f\n", a, b, a / b }'
