#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Invariant 8 of ARCHITECTURE.md, from end to end: no wrong number is printed.
# Threads that share an object under the wrong strategy spoil its count, so the
# experiment's own check must fail: exit status 1, and no row that is not `ok`
# carries a value. The same cell under a sound strategy prints its values.
#
#   tests/scripts/invariant_8_no_wrong_number.sh BUILD_DIR
set -u

build=$1
rows=$build/invariant_8.rows
failed=0

fail() {
    echo "$*"
    failed=1
}

run() { # strategy, options...
    strategy=$1
    shift
    "$build/lab-$strategy" "$@" --threads 2 --duration 0.1 \
        --most-disturbed 1 --json \
        >"$rows" 2>/dev/null
    status=$?
    if grep -v '"status":"ok"' "$rows" | grep -qv '"value":null'; then
        fail "$strategy $*: a row that is not ok has a value"
    fi
    if grep '"status":"ok"' "$rows" | grep -q '"value":null'; then
        fail "$strategy $*: a row that is ok has none"
    fi
}

for workload in hot_object dict_cache; do
    run racy scaling --workload "$workload"
    [ "$status" -eq 1 ] || fail "racy, $workload: exit status $status, not 1"
    grep -q '"status":"failed-check"' "$rows" ||
        fail "racy, $workload: no row says that its check failed"
    for strategy in gil atomic biased deferred; do
        run "$strategy" scaling --workload "$workload"
        [ "$status" -eq 0 ] || fail "$strategy, $workload: exit $status"
        grep -q '"status":"failed-check"' "$rows" &&
            fail "$strategy, $workload: a check failed"
    done
done
rm -f "$rows"
exit $failed
