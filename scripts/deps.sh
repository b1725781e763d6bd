#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Finds what is missing and installs it, or says how.
#
#   scripts/deps.sh build          what compiling the lab needs
#   scripts/deps.sh report         ... and what `make report` shows
#   scripts/deps.sh test           ... and what `make test` runs
#   scripts/deps.sh --list WHAT    only print the missing Debian packages
#
# Debian and its children: installs with apt-get when it may (root, or sudo
# without a password); otherwise prints the one line to run, and stops.
# Exit status: 0 nothing is missing (any more), 1 something is.
set -eu

missing=""

need() { # package, command that succeeds when it is there
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}

command_exists() { command -v "$1"; }

# a header that the compiler finds, for what has no pkg-config file
header() { printf '#include <%s>\n' "$1" | cc -E -x c - ; }

# a shared library that programs can load by name
library() { ldconfig -p | grep -q "$1" || ls /usr/lib/*/"$1" ; }

find_build() {
    need gcc command_exists cc
    need libc6-dev header stdio.h
    need pkg-config command_exists pkg-config
    need liburcu-dev pkg-config --exists liburcu-qsbr
    need libjansson-dev pkg-config --exists jansson
    need zlib1g-dev pkg-config --exists zlib
    need systemtap-sdt-dev header sys/sdt.h
    need liblapacke-dev header lapacke.h
}

find_report() {
    find_build
    need gnuplot-nox command_exists gnuplot
    need libmimalloc2.0 library libmimalloc.so.2
    need libjemalloc2 library libjemalloc.so.2
    need python3 command_exists python3
}

find_test() {
    find_report
    need libcriterion-dev pkg-config --exists criterion
    need spin command_exists spin
    need binutils command_exists objdump
}

list=no
if [ "${1:-}" = --list ]; then
    list=yes
    shift
fi
case ${1:-} in
build | report | test) "find_$1" ;;
*)
    sed -n '4,12s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

if [ "$list" = yes ]; then
    [ -z "$missing" ] || printf '%s\n' $missing
    exit 0
fi
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "deps: missing (Debian's names):$missing" >&2
    echo "deps: install them with this system's package manager" >&2
    exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "deps: missing:$missing" >&2
    echo "deps: run this, then try again:" >&2
    echo "    sudo $install" >&2
    exit 1
fi

echo "deps: installing$missing"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086 # the words are wanted
if ! { $as_root apt-get update && $as_root $install; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "deps: could not install; run this by hand:" >&2
    echo "    sudo apt-get update && sudo $install" >&2
    exit 1
fi

missing=""
"find_$1"
if [ -n "$missing" ]; then
    echo "deps: still missing after installing:$missing" >&2
    exit 1
fi
