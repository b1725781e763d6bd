#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""One full collection of a random graph of lists, in CPython: milliseconds.

    python3 scripts/python_gc.py [NODES]

The same graph as `lab-STRATEGY stop_the_world --graph random --nodes NODES`:
NODES lists, each referring to four others chosen at random, all alive. Prints
the times of five full collections; scripts/beside-python.sh compares.
"""

import gc
import random
import sys
import time


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    gc.disable()
    random.seed(1)
    nodes = [[] for _ in range(count)]
    for node in nodes:
        node.extend(random.choices(nodes, k=4))
    gc.collect()
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        found = gc.collect()
        times.append((time.perf_counter() - begin) * 1e3)
        if found:
            sys.exit(f"python_gc: {found} objects were collected of a live graph")
    print(*(f"{ms:.2f}" for ms in times))


main()
