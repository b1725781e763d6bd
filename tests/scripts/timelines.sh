#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Timelines (--trace) are as viewers need them: JSON, every track named, slices
# of a track one after the other without overlap, and every arrow from within a
# slice of one track to the beginning of a slice of another: from who had the
# GIL to who has it next, from who stops the world to who stands.
set -u

build=$1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

"$build/lab-gil" scaling --workload request --threads 2 --windows 1 \
    --trace "$dir/gil.json" >/dev/null 2>&1 || exit 1
"$build/lab-biased" stop_the_world --graph none --nodes 10000 --threads 2 \
    --windows 1 --trace "$dir/biased.json" >/dev/null 2>&1 || exit 1

python3 - "$dir/gil.json" "$dir/biased.json" <<'END'
import bisect, json, sys

ARROWS = {"hand-off": ("has the GIL", "has the GIL"),
          "stop": ("stops the world", "stands")}


def check(path, expected):
    events = json.load(open(path))
    names = {e["tid"] for e in events if e["name"] == "thread_name"}
    tracks, arrows = {}, {}
    for e in events:
        if e["ph"] == "X":
            tracks.setdefault(e["tid"], []).append(e)
        elif e["ph"] in "sf":
            arrows.setdefault(e["id"], {})[e["ph"]] = e
    assert tracks and set(tracks) <= names, "a track without a name"
    for tid, slices in tracks.items():
        slices.sort(key=lambda e: e["ts"])
        for one, two in zip(slices, slices[1:]):
            assert one["ts"] + one["dur"] < two["ts"], (path, one, two)

    def slice_at(tid, ts):
        slices = tracks[tid]
        at = bisect.bisect_right([e["ts"] for e in slices], ts) - 1
        assert at >= 0 and ts <= slices[at]["ts"] + slices[at]["dur"], \
            (path, "an arrow beside the slices", tid, ts)
        return slices[at]

    seen = 0
    for arrow in list(arrows.values())[:500]:
        start, end = arrow["s"], arrow["f"]
        assert start["name"] == end["name"] and end["bp"] == "e"
        assert start["tid"] != end["tid"]
        one = slice_at(start["tid"], start["ts"])
        two = slice_at(end["tid"], end["ts"])
        assert (one["name"], two["name"]) == ARROWS[start["name"]], \
            (path, start["name"], one, two)
        seen += start["name"] == expected
    assert seen > 0, f"{path}: no arrow {expected}"
    print(f"{path.split('/')[-1]}: {sum(map(len, tracks.values()))} slices on "
          f"{len(names)} tracks, {len(arrows)} arrows")


check(sys.argv[1], "hand-off")
check(sys.argv[2], "stop")
END
