#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The rules of docs/style.md that grep can check. Prints each offence as
# file:line and exits 1 when there is one.
set -u
cd "$(dirname "$0")/.." || exit 2
failed=0

files() { git ls-files --cached --others --exclude-standard -- "$@"; }

offence() { # what, lines
    [ -z "$2" ] && return
    printf 'style: %s\n%s\n' "$1" "$2"
    failed=1
}

# A strategy is named only in its own folder (and the Makefile): shared code
# asks the constants of rc.h.
offence "a strategy's name outside runtime/rc" "$(
    files 'runtime/*.c' 'runtime/*.h' | grep -v '^runtime/rc/' |
        xargs grep -nwE '(RC_HEADER|racy|biased)' |
        grep -vE ':[0-9]+: ?(\*|/\*)' | grep -vE '/\*.*\*/')"

# Atomics only through runtime/atomics.h.
offence "an atomic that is not from runtime/atomics.h" "$(
    files 'runtime/*.c' 'runtime/*.h' | grep -v '^runtime/atomics.h' |
        xargs grep -nE '__atomic_|__sync_|stdatomic\.h|memory_order')"

# The runtime does not print, time or read options.
offence "output or a clock in the runtime" "$(
    files 'runtime/*.c' 'runtime/*.h' |
        grep -vE '^runtime/(die\.c|thread/gil\.c)$' |
        xargs grep -nE '\b(printf|puts|fprintf|clock_gettime|getopt|getenv)\(')"

# lab/ knows no strategy and nothing of the runtime.
offence "the runtime in lab/" "$(
    files 'lab/*.c' 'lab/*.h' | xargs grep -nE 'include "runtime/')"

offence "no licence line" "$(
    files '*.c' '*.h' '*.sh' '*.py' '*.mk' Makefile |
        grep -v '^experiments/data/' | while read -r f; do
        head -2 "$f" | grep -q 'SPDX-License-Identifier: MIT' ||
            echo "$f:1"
    done)"

offence "longer than 500 lines" "$(
    files '*.c' '*.h' '*.sh' '*.py' | grep -v '^experiments/data/' |
        xargs wc -l | awk '$2 != "total" && $1 > 500 {print $2 ": " $1}')"

offence "a line of more than 80 columns" "$(
    files '*.c' '*.h' | xargs grep -nE '^.{81,}$' | cut -c1-100)"

offence "white space at the end, or a tab" "$(
    files '*.c' '*.h' '*.py' '*.sh' | xargs grep -nE "[[:space:]]+\$|$(printf '\t')" |
        cut -c1-100)"

[ "$failed" -eq 0 ] && echo "style: ok"
exit "$failed"
