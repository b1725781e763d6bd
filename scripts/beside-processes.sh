#!/bin/sh
# SPDX-License-Identifier: MIT
#
# A workload on one thread, on two threads, and in two processes of one thread
# each, turn by turn: what two threads of one runtime reach of what the machine
# gives to two programs that share nothing.
#
#   scripts/beside-processes.sh [STRATEGY] [WORKLOAD] [ROUNDS]
#                                              (biased private_trees 10)
#
# One thread is measured on either CPU in each round, for CPUs of a virtual
# machine may differ. Prints millions of operations a second for every round,
# and the medians of the rounds' ratios.
set -eu
case ${1:-} in
-h | --help) sed -n '/^# A work/,/^set/s/^#\( \|$\)//p' "$0"; exit 0 ;;
esac
strategy=${1:-biased}
workload=${2:-private_trees}
rounds=${3:-10}
lab=${B:-build}/lab-$strategy

[ -x "$lab" ] || {
    echo "beside-processes: there is no $lab; make builds it" >&2
    exit 2
}
cpus=$(taskset -cp $$ | sed 's/.*: *//' | tr ',' '\n' |
    awk -F- '{for (c = $1; c <= ($2 == "" ? $1 : $2); c++) print c}')
first=$(echo "$cpus" | sed -n 1p)
second=$(echo "$cpus" | sed -n 2p)
[ -n "$second" ] || {
    echo "beside-processes: it takes two CPUs, and there is one" >&2
    exit 2
}

"$lab" scaling --workload "$workload" --check || exit 2

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

# CPUS, THREADS: the median window's sum; nothing when all were void.
rate() {
    taskset -c "$1" "$lab" scaling --workload "$workload" --threads "$2" \
        --windows 4 --duration 0.1 --warmup 0.05 --json |
        grep '"metric":"ops_per_s"' | grep '"thread":"sum"' |
        grep '"status":"ok"' | sed -n 's/.*"value":\([0-9.e+-]*\).*/\1/p' |
        median
}

results=$(mktemp)
trap 'rm -f "$results"' EXIT
trap 'exit 130' INT TERM

echo "$workload under $strategy, millions of operations a second"
echo "round  one thread  two threads  two processes"
i=1
while [ "$i" -le "$rounds" ]; do
    one=$(rate "$first" 1)
    two=$(rate "$first,$second" 2)
    rate "$first" 1 >"$results.a" &
    b=$(rate "$second" 1)
    wait
    a=$(cat "$results.a")
    rm -f "$results.a"
    other=$(rate "$second" 1)
    echo "$i $one $other $two $a $b" | awk 'NF == 6 {
        one = ($2 + $3) / 2
        printf "%5d  %10.1f  %11.1f  %13.1f\n", $1, one / 1e6, $4 / 1e6,
            ($5 + $6) / 1e6
        print $4 / one, ($5 + $6) / one, $4 / ($5 + $6) >>results }
        NF != 6 { printf "%5d  void: others had the CPUs\n", $1 }' \
        results="$results"
    i=$((i + 1))
done
[ -s "$results" ] || {
    echo "beside-processes: every round was void" >&2
    exit 1
}
for column in 1 2 3; do
    cut -d' ' -f$column "$results" | median
done | tr '\n' ' ' | awk '{
    printf "median ratios: two threads over one %.2f, two processes over one ",
        $1
    printf "%.2f, threads over processes %.2f\n", $2, $3 }'
