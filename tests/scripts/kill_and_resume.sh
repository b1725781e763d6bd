#!/bin/sh
# SPDX-License-Identifier: MIT
#
# `lab run` is killed at every point where it touches a file and at random
# moments, and goes on with --resume: afterwards there is exactly what a run
# that nobody disturbed leaves. A full disk and a second run at once are told
# in one line.
#
#   tests/scripts/kill_and_resume.sh BUILD_DIR [SEED]
set -eu

here=$(dirname "$0")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
trap 'exit 1' INT TERM

cp "$1/lab" "$place/lab" # it looks for the experiments beside itself
${CC:-cc} -shared -fPIC -O1 -o "$place/kill_point.so" "$here/kill_point.c" \
    -ldl

# Experiments that take a few milliseconds: 18 processes a block.
cat >"$place/lab-alpha" <<'FAKE'
#!/bin/sh
strategy=${0##*/lab-}
cell() {
    printf '%s{"name":"%s","question":"?","cells":[{"args":"","threads":"%s",' \
        "$1" "$2" "$3"
    printf '"quick_threads":"1","seconds":0.01,"quick_seconds":0.01,'
    printf '"most_blocks":0}]}'
}
if [ "$1" = list ]; then
    printf '{"strategy":"%s","experiments":[' "$strategy"
    cell '' brief 1,2,4
    cell , slow 1,2,3,4,5,6
    echo ']}'
    exit 0
fi
threads=1 block=0
for a; do
    case $a in
    --threads=*) threads=${a#*=} ;;
    --block=*) block=${a#*=} ;;
    esac
done
row() {
    printf '{"experiment":"%s","strategy":"%s","threads":%s,"params":{},' \
        "$experiment" "$strategy" "$threads"
    printf '"metric":"%s","unit":"1","value":%s,"trial":%s,"block":%s,' \
        "$1" "$2" "$3" "$block"
    printf '"status":"ok"}\n'
}
experiment=$1
[ "$1" = brief ] || sleep 0.02
for trial in 0 1 2; do
    row speed $trial.5 $trial
    row weight 2 $trial
done
FAKE
chmod +x "$place/lab-alpha"
cp "$place/lab-alpha" "$place/lab-beta"

exec_python() { python3 "$here/kill_and_resume.py" "$@"; }
exec_python "$place" "${2:-1}"
