# SPDX-License-Identifier: MIT
"""Whether python_heap.py disturbs any count: compare with before it existed.

Reads the count of every object of this process, then imports the exporter and
compares what it records.  Nothing tracked by the collector may differ, and no
object may have come that is still there and not the exporter's own.
"""

import gc
import sys

# What importing the exporter itself would import or change.
import _imp  # noqa: F401
import os  # noqa: F401

gc.disable()


def counts():
    objects = gc.get_objects()
    seen = set(map(id, objects))
    for o in objects:
        for r in gc.get_referents(o):
            if id(r) not in seen:
                seen.add(id(r))
                objects.append(r)
    o = r = seen
    total = len(objects)
    objects.append(object())
    found = memoryview(bytearray(8 * (total + 1))).cast("q")
    for k in range(total + 1):
        found[k] = sys.getrefcount(objects[k])
    numbers = list(map(id, objects))
    objects.clear()
    return numbers, found


def compare():
    numbers, before = counts()
    import python_heap
    heap = python_heap._record()
    own = python_heap._take_off(heap)
    now = {i: k for k, i in enumerate(map(id, heap["objects"]))}
    differing = []
    for i, count in zip(numbers[:-1], before):
        k = now.get(i)
        if k is None or k in own or not heap["tracked"][k]:
            continue
        o, change = heap["objects"][k], heap["counts"][k]
        change -= count - before[len(numbers) - 1]
        if change and o not in expected:
            differing.append((type(o).__name__, change, repr(o)[:60]))
    heap.clear()
    return len(numbers), differing


class Among:
    """Objects whose counts do change: what ran then and runs no more, and
    what the import system touched while it found python_heap.py."""

    def __contains__(self, o):
        return (o in (sys.getrefcount, counts, gc)
                or isinstance(o, type(sys)) and o.__name__ in names
                or isinstance(o, type) and o.__module__ in names
                or o is globals() or o is vars(sys.modules["builtins"])
                or o is sys.path_importer_cache)


names = ("_frozen_importlib", "_frozen_importlib_external", "zipimport",
         "importlib._bootstrap", "importlib._bootstrap_external", "sys", "os")
expected = Among()
total, differing = compare()
for line in differing:
    print("count differs:", *line)
print(total, "objects compared")
sys.exit(bool(differing) or total < 3000)
