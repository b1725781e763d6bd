#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Watching from outside (observer_cost --tools): a tool that is missing, refuses
# or has not seen what there was gives no number but a reason; and none outlives
# the program that started it, even when that is killed. The tools are fakes.
set -u

build=$1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0

fail() {
    echo "observer_tools: $*"
    failed=1
}

fake() { # name, script
    printf '#!/bin/sh\n%s\n' "$2" >"$dir/$1"
    chmod +x "$dir/$1"
}

watch() { # the lab's rows in $dir/rows, its exit status in $status
    PATH=$dir:/usr/bin:/bin "$build/lab-gil" observer_cost --tools gil \
        --workload slow --windows 1 --json >"$dir/rows" 2>"$dir/errors"
    status=$?
}

says() { # what it should have said
    grep -qF -- "$1" "$dir/rows" || fail "no row says: $1"
}

has_number() { # level: is there a slowdown of it?
    grep '"metric":"slowdown"' "$dir/rows" | grep -F "\"level\":\"$1\"" |
        grep -qv '"value":null'
}

# Refused, and gone without a word.
fake bpftrace 'echo "ERROR: not for you" >&2; exit 1'
fake perf 'exit 0'
watch
[ "$status" -eq 0 ] || fail "exit status $status when tools refuse"
says 'probes: bpftrace: ERROR: not for you'
says 'sampling: perf'
has_number 'nothing, after a pause' || fail "the pause was not measured"
has_number probes && fail "a number without bpftrace"
has_number sampling && fail "a number without perf"

# It says it watches, and has seen too little. perf sees enough.
# shellcheck disable=SC2016
fake bpftrace 'trap "echo @seen: 7; exit" INT; echo ready
while :; do sleep 0.01; done'
# shellcheck disable=SC2016
fake perf 'trap "echo \"[ wrote 1 MB x (1000000 samples) ]\" >&2; exit" INT
read order; echo "$order" >'"$dir"'/order; echo ack
while :; do sleep 0.01; done'
watch
[ "$status" -eq 1 ] || fail "exit status $status when a tool was blind"
has_number probes && fail "a number of a tool that was blind"
says 'probes: 7 seen'
has_number sampling || fail "no number though perf has seen enough"
[ "$(cat "$dir/order")" = enable ] || fail "perf was not told to begin"

# The lab is killed while a tool watches: the tool dies, too.
# shellcheck disable=SC2016
fake bpftrace 'echo $$ >'"$dir"'/pid; trap "" INT TERM HUP
while :; do sleep 0.01; done'
PATH=$dir:/usr/bin:/bin "$build/lab-gil" observer_cost --tools gil \
    --workload slow --windows 1 >/dev/null 2>&1 &
lab=$!
for _ in $(seq 200); do
    [ -s "$dir/pid" ] && break
    sleep 0.05
done
kill -9 "$lab"
wait "$lab" 2>/dev/null
sleep 0.3
if [ ! -s "$dir/pid" ]; then
    fail "the tool was not started"
elif grep -q '^State:[[:space:]]*[A-Y]' "/proc/$(cat "$dir/pid")/status" \
    2>/dev/null; then # (a zombie is dead, whoever is to bury it)
    fail "a tool outlives the lab"
    kill -9 "$(cat "$dir/pid")"
fi

[ "$failed" -eq 0 ] && echo "observer_tools: missing, blind and orphaned tools are told"
exit "$failed"
