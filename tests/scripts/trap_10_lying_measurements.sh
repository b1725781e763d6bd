#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Trap 10 of ALGORITHMS.md: a measurement that lies. If the lab's own data
# shared cache lines, two threads with objects of their own would slow each
# other down. So an increment/decrement pair on an own object costs two threads
# what it costs one; and where lines are shared on purpose, it shows, or the
# first half would mean nothing. Costs are CPU time, so a busy machine does not
# matter; where it kept the threads apart, the row is void: measured again, and
# not judged where that happens ten times.
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

# Fails unless the first number is below, or above, factor times the second.
compare() { # what, number, below|above, factor, number
    echo "$2 $4 $5 $3" | awk '{
        exit !(NF == 4 && ($4 == "below" ? $1 < $2 * $3 : $1 > $2 * $3)) }' ||
        { echo "$1: $2 ns, to be $3 $4 times $5 ns"; failed=1; }
}

# Rows of both numbers of threads, of the targets that are compared.
measured() { # strategy
    "$build/lab-$1" refcount_cost --threads 1,2 --most-disturbed 1 --json \
        >"$rows" || { echo "$1: refcount_cost failed"; failed=1; return 1; }
    [ -n "$(pair_ns 1 own)" ] && [ -n "$(pair_ns 2 own)" ] &&
        [ -n "$(pair_ns 2 neighbour)" ]
}

for strategy in gil atomic biased deferred; do
    tries=1
    until measured "$strategy"; do
        tries=$((tries + 1))
        [ "$failed" -eq 0 ] && [ "$tries" -le 10 ] || break
    done
    [ "$failed" -eq 0 ] || break
    [ "$tries" -le 10 ] || { echo "$strategy: not judged: the machine kept" \
        "the threads apart in all of 10 measurements"; continue; }
    compare "$strategy, own object, two threads against one" \
        "$(pair_ns 2 own)" below 1.7 "$(pair_ns 1 own)"
    # One lock lets nobody else near the line; the others must feel it.
    if [ "$strategy" != gil ] && [ "$(nproc)" -gt 1 ]; then
        compare "$strategy, neighbours in a line against an own object" \
            "$(pair_ns 2 neighbour)" above 1.5 "$(pair_ns 2 own)"
    fi
done
rm -f "$rows"
exit $failed
