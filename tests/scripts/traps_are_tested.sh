#!/bin/sh
# SPDX-License-Identifier: MIT
#
# docs/traps.md says which test holds each of the ten traps and the eight
# invariants. Each must be there, each test named must stand in the file named,
# and each test with such a name must be listed.
#
#   tests/scripts/traps_are_tested.sh [BUILD_DIR]
set -u
cd "$(dirname "$0")/../.." || exit 2
failed=0
name='\(trap_[0-9][0-9]\|invariant_[0-9]\)_[a-z0-9_]*'

fail() {
    echo "$*"
    failed=1
}

# "test file" pairs of the table: | ... | `test` | `file` |
listed=$(sed -n "s/.*\`\($name\)\` *| *\`\([^\`]*\)\`.*/\1 \3/p" docs/traps.md)

for number in 01 02 03 04 05 06 07 08 09 10; do
    echo "$listed" | grep -q "^trap_${number}_" || fail "trap $number: no test"
done
for number in 1 2 3 4 5 6 7 8; do
    echo "$listed" | grep -q "^invariant_${number}_" ||
        fail "invariant $number: no test"
done

declared='[A-Za-z_]*(TEST|Test)[A-Z_]*\([a-z_]+, *'

# Renamed tests must not stay in the list.
missing=$(echo "$listed" | while read -r test file; do
    case $file in
    *.c) grep -qsE "^$declared$test\b" "$file" ;;
    *) [ -f "$file" ] ;;
    esac || echo "$test in $file"
done)
[ -z "$missing" ] || fail "docs/traps.md names what is not there: $missing"

for test in $(grep -rhoE "^$declared(trap_[0-9]+|invariant_[0-9])_[a-z0-9_]+" \
    tests/runtime tests/lab | sed 's/.*, *//'); do
    echo "$listed" | grep -q "^$test " || fail "docs/traps.md lacks $test"
done
exit $failed
