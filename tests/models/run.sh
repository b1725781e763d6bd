#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Checks the protocol models: run.sh [-o DIR] [-j JOBS] [MODEL...]
#
# Each model says in its opening comment what to run:
#   bounds  NAME DEFINITION...           the sound protocol, within these bounds
#   variant MACRO BOUNDS VIOLATION text  weakened by MACRO, must fail, and so
#
# A sound search passes if it finds nothing wrong, was complete (not cut short
# by depth or memory, no state left out) and executed every statement of the
# model. A weakened one passes if it ends in the violation named: the shortest
# way there, since that search goes breadth first.
#
# With -o everything is kept in DIR: spin's and pan's words, and the trail of
# each weakened variant step by step (trail.txt). Without, in a temporary
# directory that goes away. Exit status: 0 all passed, 1 some failed, 2 usage.

set -u
LC_ALL=C
export LC_ALL

here=$(cd "$(dirname "$0")" && pwd) || exit 2
self=$here/$(basename "$0")

CC=${CC:-cc}
MEMORY_MIB=900      # of one search; two run at a time
DEPTH=2500000       # of the depth-first stack; reaching it is a failure
SECONDS_MAX=300     # processor time of one search
columns='%-16s %-7s %-16s %-16s %9s %7s %7s  %s\n'

die()
{
    echo "run.sh: $*" >&2
    exit 2
}

# The lines of a model's opening comment that start with $2, without it.
said()
{
    sed -n "1d; /\*\//q; s/^ \* $2 *//p" "$1"
}

# row WHAT: one line of the table; the file's name says where it belongs.
row()
{
    # shellcheck disable=SC2059
    printf "$columns" "$model" "$bounds" "$variant" "$expected" \
        "${states:--}" "${depth:--}" "${elapsed:--}" "$1" >row.part
    rm -f pid
    mv row.part row
    exit 0
}

# number KEY: from pan's words.
number()
{
    sed -n "$1" pan.out | tail -n 1
}

# One search, in the present directory: MODEL BOUNDS VARIANT EXPECTED DEFINE...
search()
{
    model=$1 bounds=$2 variant=$3 expected=$4
    shift 4
    flags='-O2'
    if [ "$variant" != - ]; then
        flags='-O1 -DBFS'
        set -- "$@" "-D$variant"
    fi
    spin "$@" -a "$here/$model.pml" >spin.out 2>&1 &&
        [ -f pan.c ] || row 'FAILED: spin (see spin.out)'
    # shellcheck disable=SC2086
    $CC $flags -w -DSAFETY -DMEMLIM=$MEMORY_MIB -o pan pan.c >cc.out 2>&1 ||
        row 'FAILED: compiling pan.c (see cc.out)'
    ulimit -t $SECONDS_MAX
    ./pan -m$DEPTH >pan.out 2>&1 &
    pan=$!
    wait $pan

    states=$(number 's/^ *\([0-9.e+]*\) states, stored.*/\1/p')
    depth=$(number 's/.*depth reached \([0-9]*\),.*/\1/p')
    elapsed=$(number 's/^pan: elapsed time \([0-9.e+-]*\).*/\1/p')
    violation=$(number 's/.*[^a-z_]\([a-z_]*\)) (at depth.*/\1/p')
    grep -q '^pan:.*invalid end state' pan.out && violation=stuck

    if [ "$variant" != - ]; then
        [ -f "$model.pml.trail" ] &&
            spin "$@" -k "$model.pml.trail" -t -p -g "$here/$model.pml" \
                >trail.txt 2>&1
        if [ "${violation:-none}" = "$expected" ]; then
            row 'fails, as it must'
        fi
        row "FAILED: violation is ${violation:-none}"
    fi

    grep -q 'errors: 0$' pan.out ||
        row "FAILED: ${violation:-see pan.out}"
    if grep -Eqi 'not completed|depth too small|memory bound|memlim|out of mem' \
        pan.out; then
        row 'FAILED: the search was cut short'
    fi
    [ -n "$states" ] && [ -n "$elapsed" ] || row 'FAILED: no result'
    # A process that runs forever never gets to its end.
    unreached=$(awk '/^unreached in /  { listed++ }
        /^\t.*, state [0-9]+, "/ && !/"-end-"/ { n++ }
        END { print listed ? n + 0 : "?" }' pan.out)
    [ "$unreached" = 0 ] ||
        row "FAILED: $unreached statements never executed"
    row 'holds'
}

if [ "${1:-}" = --search ]; then
    # DIRECTORY NUMBER: the search that DIRECTORY/NUMBER/job describes
    cd "$2/$3" || exit 2
    pan=
    trap '[ -z "$pan" ] || kill $pan; rm -f pid; exit 1' TERM
    echo $$ >pid
    # shellcheck disable=SC2046
    search $(cat job)
fi

out=
jobs=2
while getopts o:j: option; do
    case $option in
    o) out=$OPTARG ;;
    j) jobs=$OPTARG ;;
    *) die 'usage: run.sh [-o DIR] [-j JOBS] [MODEL...]' ;;
    esac
done
shift $((OPTIND - 1))

command -v spin >/dev/null || die 'spin is not installed (Debian: spin)'
command -v "$CC" >/dev/null || die "no C compiler called $CC"

work=$(mktemp -d "${TMPDIR:-/tmp}/models.XXXXXX") || exit 2
searching=
finish()
{
    status=$?
    trap - EXIT INT TERM
    if [ -n "$searching" ]; then
        kill "$searching" 2>/dev/null
        for pid in "$work"/*/pid; do
            [ -f "$pid" ] && kill "$(cat "$pid")" 2>/dev/null
        done
        wait "$searching" 2>/dev/null
    fi
    rm -rf "$work"
    exit $status
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Write a job for every search that the models ask for.
n=100
job()
{
    n=$((n + 1))
    mkdir "$work/$n"
    echo "$@" >"$work/$n/job"
}

definitions()
{
    said "$1" bounds | while read -r name words; do
        [ "$name" = "$2" ] && printf -- '-D%s ' $words
    done
}

[ $# -gt 0 ] || set -- "$here"/*.pml
for file; do
    model=$(basename "$file" .pml)
    file=$here/$model.pml
    [ -f "$file" ] || die "no model called $model"
    said "$file" bounds >"$work/bounds"
    said "$file" variant >"$work/variants"
    [ -s "$work/bounds" ] || die "$model.pml states no bounds"
    [ -s "$work/variants" ] || die "$model.pml has no weakened variant"
    while read -r bounds words; do
        job "$model" "$bounds" - holds $(definitions "$file" "$bounds")
    done <"$work/bounds"
    while read -r variant bounds violation words; do
        definitions=$(definitions "$file" "$bounds")
        [ -n "$definitions" ] || die "$model.pml: no bounds called $bounds"
        job "$model" "$bounds" "$variant" "$violation" $definitions
    done <"$work/variants"
done

# shellcheck disable=SC2059
printf "$columns" model bounds variant expected states depth seconds result

last=$n
n=101
while [ $n -le $last ]; do
    echo $n
    n=$((n + 1))
done >"$work/list"
xargs -P "$jobs" -n 1 sh "$self" --search "$work" <"$work/list" &
searching=$!

passed=0
failed=0
n=101
while [ $n -le $last ]; do
    while [ ! -f "$work/$n/row" ]; do
        kill -0 "$searching" 2>/dev/null || break
        sleep 1
    done
    if [ -f "$work/$n/row" ]; then
        cat "$work/$n/row"
        case $(cat "$work/$n/row") in
        *FAILED*) failed=$((failed + 1)) ;;
        *) passed=$((passed + 1)) ;;
        esac
    else
        echo "FAILED, no result: $(cat "$work/$n/job")"
        failed=$((failed + 1))
    fi
    if [ -n "$out" ]; then
        read -r model bounds variant words <"$work/$n/job"
        to=$out/$model.$bounds
        [ "$variant" = - ] || to=$to.$variant
        mkdir -p "$to" || exit 2
        for file in job spin.out cc.out pan.out trail.txt; do
            [ -f "$work/$n/$file" ] && cp "$work/$n/$file" "$to/"
        done
    fi
    n=$((n + 1))
done
wait "$searching"
searching=

echo "models: $passed passed, $failed failed"
[ $failed -eq 0 ]
