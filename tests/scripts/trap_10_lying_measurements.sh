#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Trap 10 of ALGORITHMS.md: a measurement that lies. If the lab's own data
# shared cache lines, two threads with objects of their own would slow each
# other down. So an increment/decrement pair on an own object costs two threads
# what it costs one; and where lines are shared on purpose, it shows, or the
# first half would mean nothing. Costs are CPU time; a busy machine may still
# keep the threads apart, or empty their caches: one measurement of ten has to
# be right. Lines that were shared would spoil every one.
#
#   tests/scripts/trap_10_lying_measurements.sh BUILD_DIR
set -u

build=$1
rows=$build/trap_10.rows
failed=0

# The median of pair_ns for a number of threads and a target; or nothing.
pair_ns() { # threads, target
    grep '"metric":"pair_ns"' "$rows" | grep '"status":"ok"' |
        grep "\"threads\":$1," | grep "\"target\":\"$2\"" |
        sed 's/.*"value":\([^,]*\),.*/\1/' | sort -g |
        awk '{ v[NR] = $1 } END { if (NR) print v[int((NR + 1) / 2)] }'
}

# Is the first number below, or above, factor times the second? Says why not.
compare() { # what, number, below|above, factor, number
    echo "$2 $4 $5 $3" | awk '{
        exit !(NF == 4 && ($4 == "below" ? $1 < $2 * $3 : $1 > $2 * $3)) }' ||
        { echo "$1: ${2:-no} ns, to be $3 $4 times ${5:-no} ns"; return 1; }
}

as_it_should_be() { # strategy
    "$build/lab-$1" refcount_cost --threads 1,2 --most-disturbed 1 --json \
        >"$rows" || { echo "$1: refcount_cost failed"; return 1; }
    compare "$1, own object, two threads against one" \
        "$(pair_ns 2 own)" below 1.7 "$(pair_ns 1 own)" || return
    # One lock lets nobody else near the line; the others must feel it.
    [ "$1" = gil ] || [ "$(nproc)" -eq 1 ] ||
        compare "$1, neighbours in a line against an own object" \
            "$(pair_ns 2 neighbour)" above 1.5 "$(pair_ns 2 own)"
}

for strategy in gil atomic biased deferred; do
    tries=1
    until as_it_should_be "$strategy"; do
        tries=$((tries + 1))
        [ "$tries" -le 10 ] || { failed=1; break; }
    done
done
rm -f "$rows"
exit $failed
