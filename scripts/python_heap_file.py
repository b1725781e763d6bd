# SPDX-License-Identifier: MIT
"""The second half of python_heap.py: from what it recorded to a file.

python_heap.py makes this module after it has recorded the heap, so nothing
that is imported or made here is in the picture.  The format is described in
docs/snapshot-format.md; lab/snapshot.c reads it.

Runs none of the program's code: types are asked through the type object's own
descriptors, sizes through __sizeof__ methods written in C.
"""

import sys

MAGIC = b"\x89HEAP\r\n\x1a"
VERSION = 1
(KIND_LIST, KIND_TUPLE, KIND_DICT, KIND_SET, KIND_INSTANCE, KIND_STR, KIND_INT,
 KIND_FLOAT, KIND_CONTAINER, KIND_ATOM) = range(10)
TYPE_FINALIZER = 1
NODE_TRACKED, NODE_IMMORTAL, NODE_UNREACHABLE = 1, 2, 4
# Flags of type objects, from CPython's object.h.
TPFLAGS_HEAPTYPE, TPFLAGS_HAVE_GC = 1 << 9, 1 << 14
HOT = 1024  # nodes that have a code of their own in the edge section
MAX_EXTERNAL, MAX_SIZE, MAX_NAME = (1 << 31) - 1, (1 << 48) - 1, 1024
# A loader spends at most this much memory on a file of LENGTH bytes:
# BUDGET_FLAT + BUDGET_FACTOR * LENGTH.
BUDGET_FLAT, BUDGET_FACTOR = 64 << 20, 128

# Straight from the type object: a metaclass cannot answer in its place.
mro_of = type.__dict__["__mro__"].__get__
class_module = type.__dict__["__module__"].__get__
class_qualname = type.__dict__["__qualname__"].__get__
class_flags = type.__dict__["__flags__"].__get__
dict_of = type.__dict__["__dict__"].__get__


# --- describing types -------------------------------------------------------


def class_mro(cls):
    """The classes of cls; itself if it was never made ready (C can do so)."""
    return mro_of(cls) or (cls,)


def class_dict(cls):
    return dict_of(cls) or {}


def _name(text):
    """As the file holds names: printable, and not too long."""
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text.encode("utf-8")[:MAX_NAME].decode("utf-8", "ignore").encode()


def _type_name(cls):
    module, name = class_module(cls), class_qualname(cls)
    if type(module) is str and module != "builtins":
        name = module + "." + name
    return _name(name)


def _kind(cls):
    mro = class_mro(cls)

    def derives(base):  # "in" would ask the metaclass what equality is
        return any(c is base for c in mro)

    for base, kind in ((list, KIND_LIST), (tuple, KIND_TUPLE),
                       (dict, KIND_DICT), (set, KIND_SET),
                       (frozenset, KIND_SET)):
        if derives(base):
            return kind
    flags = class_flags(cls)
    if not flags & TPFLAGS_HAVE_GC:
        for base, kind in ((str, KIND_STR), (int, KIND_INT),
                           (float, KIND_FLOAT)):
            if derives(base):
                return kind
        return KIND_ATOM
    if flags & TPFLAGS_HEAPTYPE and not derives(type) and any(
            class_flags(c) & TPFLAGS_HEAPTYPE
            and ("__dict__" in class_dict(c) or "__slots__" in class_dict(c))
            for c in mro):
        return KIND_INSTANCE
    return KIND_CONTAINER


def _size_function(cls):
    """The first __sizeof__ along the classes of cls that is not the program's.

    The program's own would run its code and say what it likes.
    """
    method = type(object.__sizeof__)
    for base in class_mro(cls):
        found = class_dict(base).get("__sizeof__")
        if type(found) is method:
            return found
    return object.__sizeof__


def _describe(heap, keep):
    """Type and size columns for the nodes in keep, and the type table."""
    numbers, table, sizers, node_types, sizes = {}, [], [], [], []
    objects = heap["objects"]
    for k in keep:
        o = objects[k]
        cls = type(o)
        n = numbers.get(id(cls))
        if n is None:
            n = numbers[id(cls)] = len(table)
            final = any("__del__" in class_dict(c) for c in class_mro(cls))
            table.append((_kind(cls), TYPE_FINALIZER if final else 0,
                          _type_name(cls)))
            sizers.append(_size_function(cls))
        node_types.append(n)
        sizes.append(min(sizers[n](o), MAX_SIZE))
    return table, node_types, sizes


# --- from the recording to the graph that is written ------------------------


def _order(heap, own):
    """The recorded nodes but own, in the order the file has them.

    The collector's lists are in order of creation, and we keep that order: a
    reader that allocates node by node gets Python's locality back.  An object
    not tracked comes after the first that refers to it.
    """
    edges, ends, tracked = heap["edges"], heap["ends"], heap["tracked"]
    number, order, following = [-1] * len(ends), [], 0
    for k in own:
        number[k] = -2
    # The untracked last: only those that a dropped reference led to are left.
    for group in (1, 0):
        for root in range(len(ends)):
            if tracked[root] != group or number[root] != -1:
                continue
            number[root] = len(order)
            order.append(root)
            while following < len(order):
                k = order[following]
                following += 1
                for t in edges[ends[k - 1] if k else 0:ends[k]]:
                    if number[t] == -1 and not tracked[t]:
                        number[t] = len(order)
                        order.append(t)
    return number, order


def graph_of(heap, own):
    """The recorded graph without own, renumbered, with counts from outside."""
    number, order = _order(heap, own)
    edges, ends, tracked = heap["edges"], heap["ends"], heap["tracked"]
    new_edges, new_ends, hidden = [], [], 0
    for k in order:
        for t in edges[ends[k - 1] if k else 0:ends[k]]:
            if tracked[t] and not tracked[k]:
                hidden += 1  # the collector does not see it either
            elif number[t] >= 0:
                new_edges.append(number[t])
        new_ends.append(len(new_edges))
    external = [heap["counts"][k] for k in order]
    for t in new_edges:
        external[t] -= 1
    immortal = bytes(heap["immortal"][k] for k in order)
    short = 0
    for k, n in enumerate(external):
        if immortal[k]:
            external[k] = 1
        elif n < 0:
            external[k], short = 0, short + 1
        elif n > MAX_EXTERNAL:
            external[k] = MAX_EXTERNAL
    table, types, sizes = _describe(heap, order)
    return {
        "number": number, "edges": new_edges, "ends": new_ends,
        "tracked": bytes(tracked[k] for k in order), "immortal": immortal,
        "external": external, "table": table, "types": types, "sizes": sizes,
        "hidden": hidden, "short": short,
    }


# --- writing ----------------------------------------------------------------


def _varints(values):
    out = bytearray()
    put = out.append
    for v in values:
        while v > 127:
            put(v & 127 | 128)
            v >>= 7
        put(v)
    return out


def _string(text):
    data = _name(text)
    return _varints([len(data)]) + data


def _edge_codes(graph):
    """The references as numbers, and the nodes with most references to them.

    0: the next node not met so far.  Up to the number of those hot nodes: one
    of them.  Above: where the target is, counted from the source.
    """
    edges, ends = graph["edges"], graph["ends"]
    plain, codes, start, following = {}, [], 0, 0
    for k, end in enumerate(ends):
        following = max(following, k + 1)
        for t in edges[start:end]:
            if t == following:
                following += 1
                codes.append(0)
            else:
                plain[t] = plain.get(t, 0) + 1
                codes.append(~t)
        start = end
    hot = sorted(plain, key=plain.get, reverse=True)[:HOT]
    rank, start = {t: i + 1 for i, t in enumerate(hot)}, 0
    for k, end in enumerate(ends):
        for i in range(start, end):
            if codes[i] < 0:
                away = k - ~codes[i]
                codes[i] = rank.get(~codes[i]) or len(hot) + 1 + (
                    2 * away if away >= 0 else -2 * away - 1)
        start = end
    return hot, codes


def encode(graph, program):
    import struct
    import zlib
    nodes, edges = len(graph["types"]), len(graph["edges"])
    ends, unreachable = graph["ends"], graph["unreachable"]
    flags = bytearray(nodes)
    for k in range(nodes):
        flags[k] = (graph["tracked"][k] * NODE_TRACKED
                    | graph["immortal"][k] * NODE_IMMORTAL)
    for k in unreachable:
        flags[k] |= NODE_UNREACHABLE
    meta = _varints([
        nodes, edges, len(graph["table"]), sum(graph["tracked"]),
        len(unreachable), graph["missed"], graph["extra"], graph["hidden"],
        graph["short"], struct.calcsize("P")])
    meta += _string("%s %d.%d.%d" % ((sys.implementation.name,)
                                     + tuple(sys.version_info[:3])))
    meta += _string(program)
    hot, codes = _edge_codes(graph)
    table = bytearray()
    for kind, type_flags, name in graph["table"]:
        table += bytes([kind, type_flags]) + _varints([len(name)]) + name
    sections = [
        (b"META", meta), (b"TYPE", table), (b"NODE", _varints(graph["types"])),
        (b"FLAG", flags), (b"SIZE", _varints(graph["sizes"])),
        (b"EXTN", _varints(graph["external"])),
        (b"DEGR", _varints(map(int.__sub__, ends, [0] + ends))),
        (b"HOTN", _varints(hot)), (b"EDGE", _varints(codes))]
    cost = (sum(len(data) for _, data in sections) + len(table)
            + 40 * nodes + 4 * edges + 16 * len(graph["table"]))
    for level in (9, 0):  # 0 when the whole is too uniform for the budget
        body = bytearray()
        for tag, data in sections:
            packed = zlib.compress(bytes(data), level)
            body += struct.pack("<4sII", tag, len(data), len(packed)) + packed
        length = len(MAGIC) + 12 + len(body) + 4
        head = MAGIC + struct.pack("<IQ", VERSION, length)
        if cost <= BUDGET_FLAT + BUDGET_FACTOR * length:
            break
    return head + body + struct.pack("<I", zlib.crc32(head + body))
