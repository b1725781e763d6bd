# SPDX-License-Identifier: MIT
"""Objects whose counts are known, for test_snapshot_python.c.

    python3 python_heap.py --run python_heap_probe.py EXPECTED -o heap.snap
    python3 python_heap_probe.py EXPECTED heap.snap    (imports and calls)

Every probe is of a class of its own, so it can be told in the snapshot.
EXPECTED gets one line per probe: its type's name, its reference count, the
references from outside (-1: whatever), 1 if it is garbage.
"""

import signal
import sys
import weakref

expected = []


def probe(name, count, outside=0, garbage=0, bases=(), **members):
    expected.append("__main__.%s %d %d %d" % (name, count, outside, garbage))
    return type(name, bases, dict(members, __module__="__main__"))()


class Meta(type):
    pass


class Counted(metaclass=Meta):
    pass


def called(*_):
    raise AssertionError("nobody sends this signal")


def cycle(name, **members):
    one = probe(name, 1, garbage=1, **members)
    one.me = one


thrice = [probe("Thrice", 3)] * 3
pair = dict.fromkeys([probe("KeyAndValue", 2)])
for key in pair:
    pair[key] = key
del key
listed = probe("Listed", 1, bases=(list,))
listed.append(probe("InListed", 1))
slotted = probe("Slotted", 1, __slots__=("one", "two"))
slotted.one = slotted.two = probe("InSlots", 2)
watched = probe("Watched", 1)
watch = weakref.ref(watched)
liar = probe("Liar", 1, __sizeof__=lambda self: 10 ** 9 // 0)
signal.signal(signal.SIGUSR1, probe("Handler", 1, 1, __call__=called))
suspended = (x for x in [probe("InGenerator", 1)])
cycle("Cycle")
cycle("Final", __del__=lambda self: None)
many = [Counted() for _ in range(5)]
expected.append("__main__.Meta %d -1 0" % (sys.getrefcount(Counted) - 1))


def local():
    """Counts from a running function's locals are from outside (from 3.11 on;
    before, its frame is in the graph and they are edges)."""
    held = probe("Local", 2, -1)
    also = held
    import python_heap
    python_heap.dump(sys.argv[2])
    return also


def finish():
    with open(sys.argv[1], "w") as out:
        out.write("\n".join(expected) + "\n")


if len(sys.argv) > 2:
    local()
finish()
