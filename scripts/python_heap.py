#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write a snapshot of the heap of the Python process this runs in.

    python3 scripts/python_heap.py --run prog.py [ARG...] -o heap.snap
    python3 scripts/python_heap.py -o heap.snap --run prog.py [ARG...]
    python3 scripts/python_heap.py -o heap.snap -m module [ARG...]

or, from a program that wants to choose the moment itself,

    import python_heap
    python_heap.dump("heap.snap")

Works in any CPython from 3.8 on, with the standard library alone.  The file
format is docs/snapshot-format.md.

What is recorded: every object that the cycle collector tracks, and every
object that gc.get_referents leads to from there; for each one its type, its
size, its reference count and its references.  With --run and -m the automatic
collector is off while the program runs, so that cyclic garbage is still there
when the program ends, and that is when the snapshot is taken.

The exporter is part of the process it describes, and must not be seen in the
picture.  Three things keep it out:

1. Until every count has been read it imports nothing but sys, gc, os and
   _thread, and makes nothing that the program's objects refer to or share.
2. Each recorded object is held by exactly one reference of ours (the list of
   all objects).  What reading a count adds is measured on an object whose
   count is known, in the same loop, and taken off.
3. Afterwards the exporter deletes itself on paper: starting from its module,
   functions, code and frames it takes off every reference they hold, and
   whatever then has no reference left belonged to the exporter and goes too.

Which objects are garbage is Python's own answer, not ours.  The collector is
run once after the graph is recorded, with DEBUG_COLLECTABLE so that it names
each object it finds unreachable (before it runs any finalizer) and with
DEBUG_SAVEALL so that it frees none.  The same question is then put to the
recorded graph by trial deletion; a snapshot is only written when both agree
(or with --allow-difference, and then the file says by how much they differ).
"""

import _thread
import gc
import os
import sys

# Index numbers start here, so that no entry of our lists is one of the small
# integers that the interpreter shares with the program.
BASE = 1 << 12
# A count this high is no count: the object is immortal (from 3.12 on by that
# name; 3.11 gives its static objects 999999999).
IMMORTAL_FROM = 1 << 29

get_referents, getrefcount = gc.get_referents, sys.getrefcount

# What must survive between steps.  It lives in a dict of our module and not in
# local variables because references from locals of running functions cannot
# be seen, and so not be taken off again, from 3.11 on.
_state = {"module": sys.modules[__name__],
          "home": os.path.dirname(os.path.abspath(__file__))}


# --- recording --------------------------------------------------------------


def _own_frames():
    """The frames of this module from the caller's on outwards."""
    frames, frame = [], sys._getframe(1)
    while frame is not None and frame.f_globals is globals():
        frames.append(frame)
        frame = frame.f_back
    return frames


def _record():
    """Record the graph.  Returns a dict of parallel columns.

    Runs no code of the program: it looks at objects only through C functions
    that neither call methods nor create objects the program can reach.
    """
    frames = _own_frames() if sys.version_info < (3, 11) else []
    objects = gc.get_objects()
    for k in range(len(objects) - 1, -1, -1):
        for o in frames:
            if objects[k] is o:
                del objects[k]
                break
    index = dict(zip(map(id, objects), range(BASE, BASE + len(objects))))
    edges, ends = [], []
    get = index.get
    for o in frames + [frames, objects, index, edges, ends, get]:
        index[id(o)] = -1
    for o in objects:  # and it grows while we walk it
        for r in get_referents(o):
            n = get(id(r))
            if n is None:
                n = BASE + len(objects)
                index[id(r)] = n
                objects.append(r)
            if n >= BASE:
                edges.append(n)
        ends.append(BASE + len(edges))
    o = r = n = objects  # let go of the last object seen
    total = len(objects)
    objects.append(object())  # held by our list alone: what counting adds
    counts = memoryview(bytearray(8 * (total + 1))).cast("q")
    for k in range(total + 1):
        counts[k] = getrefcount(objects[k])
    # From here on the counts are safe, and we may do as we like.
    of_frames = [id(r) for o in frames for r in get_referents(o)]
    bias = counts[total]
    objects.pop()
    immortal = bytearray(total)
    for k in range(total):
        if counts[k] >= IMMORTAL_FROM:
            immortal[k] = 1
        counts[k] -= bias
    counts[index[id(getrefcount)] - BASE] -= 1  # the call held the function
    for o in of_frames:
        k = index.get(o, -1) - BASE
        if k >= 0:
            counts[k] -= 1
    mine = [k for k in range(total) if counts[k] == 0]
    frames.clear()  # or our own frame is garbage that refers to itself
    return {
        "objects": objects, "index": index, "counts": counts[:total],
        "edges": [n - BASE for n in edges], "ends": [n - BASE for n in ends],
        "tracked": bytes(map(gc.is_tracked, objects)), "immortal": immortal,
        "mine": mine,
    }


# --- taking ourselves out ---------------------------------------------------


def _code_referents(code, index, opened):
    """What a code object refers to.  Its type has no traverse function.

    A tuple that is not recorded (untracked by now) stands for its items, once:
    code objects share tuples.
    """
    held = [code.co_consts, code.co_names, code.co_filename, code.co_name]
    if sys.version_info < (3, 11):
        held += [code.co_varnames, code.co_freevars, code.co_cellvars]
    else:
        held.append(code.co_qualname)
    for value in held:  # and it grows while we walk it
        if type(value) is tuple and not (id(value) in index
                                         or id(value) in opened):
            opened.add(id(value))
            held += value
    return held


def _local_names(code):
    """The hidden tuple of local names that code has from 3.11 on, by ids."""
    names = list(map(id, code.co_varnames))
    for name in map(id, code.co_cellvars + code.co_freevars):
        if name not in names:
            names.append(name)
    return tuple(names)


def _own_roots():
    """Our module, functions, and code: what nobody but us would keep."""
    function, code = type(_own_roots), type(_own_roots.__code__)
    codes = [f.f_code for f in _own_frames()]
    roots = [globals(), _state["module"]] + _own_frames()
    for value in globals().values():
        if type(value) is function and value.__globals__ is globals():
            roots.append(value)
            codes.append(value.__code__)
    seen = set(map(id, codes))
    for c in codes:
        for value in c.co_consts:
            if type(value) is code and id(value) not in seen:
                seen.add(id(value))
                codes.append(value)
    return roots, list({id(c): c for c in codes}.values())


def _take_off(heap):
    """Take our own references off the counts; return the nodes that are ours.

    Counting down from our roots is what freeing them would do, so the nodes
    that reach zero are those that live for us alone.
    """
    index, counts, objects = heap["index"], heap["counts"], heap["objects"]
    edges, ends = heap["edges"], heap["ends"]
    roots, codes = _own_roots()
    own, work = set(heap["mine"]), heap["mine"][:]

    def drop(values):  # one reference to each goes away
        for value in values:
            k = index.get(id(value), -1) - BASE
            if k >= 0:
                counts[k] -= 1
                if counts[k] == 0 and k not in own:
                    own.add(k)
                    work.append(k)

    for value in roots + codes:
        k = index.get(id(value), -1)
        if k >= BASE and k - BASE not in own:
            own.add(k - BASE)
            work.append(k - BASE)
    frame = type(sys._getframe())
    for k, o in enumerate(objects):
        if type(o) is frame and o.f_globals is globals():
            own.add(k)
            work.append(k)
    opened = set()
    for code in codes:
        drop(_code_referents(code, index, opened))
    if sys.version_info >= (3, 11):
        names = [_local_names(code) for code in codes]
        first = {n[0] for n in names if n}
        for k, o in enumerate(objects):
            if type(o) is tuple and counts[k] == 1 and id(o[0]) in first:
                these = tuple(map(id, o))
                if these in names:
                    names.remove(these)
                    drop([o])
    roots.clear()  # it holds frames that hold it
    while work:
        k = work.pop()
        drop([objects[t] for t in edges[ends[k - 1] if k else 0:ends[k]]])
    return own


# --- the question put to Python, and to the graph ---------------------------


def _pythons_answer(index):
    """Indices of the objects that Python's collector calls unreachable.

    The collector names them on sys.stderr, before it runs any finalizer and
    before it clears any weak reference.  DEBUG_SAVEALL keeps them alive, so an
    address cannot come to mean another object.  What it names that was not
    recorded was made since, by us.
    """
    from io import StringIO
    callbacks, gc.callbacks[:] = gc.callbacks[:], []
    flags, kept, stderr = gc.get_debug(), len(gc.garbage), sys.stderr
    sys.stderr = StringIO()
    gc.set_debug(gc.DEBUG_SAVEALL | gc.DEBUG_COLLECTABLE
                 | gc.DEBUG_UNCOLLECTABLE)
    try:
        gc.collect()
    finally:
        gc.set_debug(flags)
        said, sys.stderr = sys.stderr.getvalue(), stderr
        gc.callbacks[:] = callbacks
    saved = list(map(id, gc.garbage[kept:]))
    del gc.garbage[kept:]
    named, inside = set(saved), False
    for line in said.split("\n"):
        inside |= line.startswith(("gc: collectable <", "gc: uncollectable <"))
        if not inside:
            if line and stderr is not None:  # a finalizer's own words
                stderr.write(line + "\n")
            continue
        head, _, address = line.rpartition(" 0x")
        if head and address.endswith(">"):  # or the type's name has lines
            named.add(int(address[:-1], 16))
            inside = False
    return {index[a] - BASE for a in named if index.get(a, -1) >= BASE}


def _trial_deletion(graph):
    """Indices of the tracked nodes that nothing from outside leads to."""
    external, tracked = graph["external"], graph["tracked"]
    edges, ends = graph["edges"], graph["ends"]
    reached = bytearray(len(external))
    work = [k for k, n in enumerate(external) if n > 0]
    for k in work:
        reached[k] = 1
    while work:
        k = work.pop()
        for t in edges[ends[k - 1] if k else 0:ends[k]]:
            if not reached[t]:
                reached[t] = 1
                work.append(t)
    return {k for k, t in enumerate(tracked) if t and not reached[k]}


def _write(path, data):
    temporary = path + b".%d.tmp" % os.getpid()
    with open(temporary, "wb") as f:
        f.write(data)
    os.replace(temporary, path)


def _difference(graph, odd):
    """One line that says in what Python's answer and the graph differ."""
    table, types = graph["table"], graph["types"]
    some = sorted({table[types[k]][2].decode() for k in odd})[:5]
    return ("Python's collector and the recorded graph disagree: %d objects "
            "only it calls unreachable, %d only the graph (%s)"
            % (graph["missed"], graph["extra"], ", ".join(some)))


def _writer():
    """The module that makes a file of the recording.

    From source read beforehand: reading files would let other threads run.
    """
    module = type(sys)("python_heap_file")
    exec(compile(_state["source"], "python_heap_file.py", "exec"),
         module.__dict__)
    return module


def _quiet():
    """Keep other threads from running, for as long as we need.

    A thread that already waits asks for the interpreter after the old
    interval.  It gets it here, and we have it back after the new one, which is
    why that is not simply endless; from then on all wait the new interval.
    """
    if _thread._count():
        sys.setswitchinterval(2 + len(gc.get_objects()) / 50000)
        for _ in range(1000000):
            pass


def _dump():
    """The work of dump(), with everything it was told in _state.

    None if it is worth trying again.
    """
    _quiet()
    heap = _record()
    writer = _writer()
    graph, index = writer.graph_of(heap, _take_off(heap)), heap["index"]
    heap.clear()  # lets go of every recorded object
    number = graph["number"]
    expected = {number[k] for k in _pythons_answer(index) if number[k] >= 0}
    sys.setswitchinterval(_state["interval"])
    shown = _trial_deletion(graph)
    graph["unreachable"] = expected
    graph["missed"] = len(expected - shown)
    graph["extra"] = len(shown - expected)
    if expected != shown:
        if _state["tries"] and _thread._count():
            _state["tries"] -= 1  # a thread has slipped in
            writer.__dict__.clear()
            return None
        why = _difference(graph, expected ^ shown)
        if not _state["allow_difference"]:
            raise RuntimeError(why + "; nothing written")
        sys.stderr.write("python_heap: " + why + "\n")
    data = writer.encode(graph, _state["program"])
    _write(_state["path"], data)
    writer.__dict__.clear()  # its functions and it keep each other
    return {"objects": len(graph["types"]), "references": len(graph["edges"]),
            "unreachable": len(expected), "bytes": len(data)}


def dump(path, program="", allow_difference=False):
    """Write a snapshot of this process to path; return what is in it.

    May be called from anywhere but a finalizer or a collector callback.  Other
    threads are kept from running Python code while the heap is recorded; that
    may first take some seconds if they are busy.  Afterwards one
    full collection runs, so finalizers of garbage are called; what it finds
    stays garbage and is freed by the next collection.  Objects set aside with
    gc.freeze are put back.  Raises RuntimeError, and writes nothing, if
    Python's collector and the recorded graph disagree on what is garbage,
    unless allow_difference is true.
    """
    _state["path"] = bytes(bytearray(os.fsencode(path)))
    _state["program"] = program.encode("utf-8", "replace").decode()
    _state["allow_difference"] = bool(allow_difference)
    del path, program, allow_difference
    _state["enabled"] = gc.isenabled()
    _state["trace"], _state["profile"] = sys.gettrace(), sys.getprofile()
    _state["interval"] = sys.getswitchinterval()
    _state["tries"] = 2
    gc.disable()
    sys.settrace(None)
    sys.setprofile(None)
    gc.unfreeze()
    with open(os.path.join(_state["home"], "python_heap_file.py"), "rb") as f:
        _state["source"] = f.read()
    del f
    try:
        done = None
        while not done:
            done = _dump()
        return done
    finally:
        sys.setswitchinterval(_state["interval"])
        sys.setprofile(_state["profile"])
        sys.settrace(_state["trace"])
        if _state["enabled"]:
            gc.enable()


# --- the command line -------------------------------------------------------

USAGE = """\
usage: python_heap.py [-o FILE] [--allow-difference] --run PROGRAM [ARG...]
       python_heap.py [-o FILE] [--allow-difference] -m MODULE [ARG...]
"""


def _usage(what):
    sys.stderr.write("python_heap: " + what + "\n" + USAGE)
    sys.exit(2)


def _arguments(words):
    """Parse by hand: argparse would be in the picture."""
    known = {"out": "heap.snap", "allow": False}
    while words:
        word = words.pop(0)
        if word == "--allow-difference":
            known["allow"] = True
        elif word in ("-h", "--help"):
            sys.stdout.write(USAGE)
            sys.exit(0)
        elif word in ("-o", "--run", "-m"):
            if not words:
                _usage(word + " needs a value")
            if word == "-o":
                known["out"] = words.pop(0)
                continue
            known[word] = words.pop(0)
            # "--run prog.py -o heap.snap": an -o that ends the line is ours.
            if len(words) >= 2 and words[-2] == "-o":
                known["out"] = words.pop()
                words.pop()
            known["rest"] = words[:]
            known["name"] = os.path.basename(known[word])
            return known
        else:
            _usage("unknown option " + word)
    _usage("nothing to run")


def _source(path):
    try:
        with open(path, "rb") as f:
            return f.read()
    except OSError as error:
        sys.stderr.write("python_heap: %s\n" % error)
        sys.exit(2)


def _program(known):
    """Run the program as __main__; return its exit status."""
    path = known.get("--run")
    source = path and _source(path)
    main = type(sys)("__main__")
    main.__builtins__ = __builtins__
    sys.modules["__main__"] = main
    sys.argv = [path or known["-m"]] + known["rest"]
    try:
        if path:
            sys.path[0] = os.path.dirname(os.path.abspath(path))
            main.__file__ = path
            exec(compile(source, path, "exec"), main.__dict__)
        else:
            import runpy
            sys.path[0] = os.getcwd()
            runpy._run_module_as_main(known["-m"])
    except SystemExit as leaving:
        if leaving.code is None or isinstance(leaving.code, int):
            return leaving.code or 0
        sys.stderr.write("%s\n" % (leaving.code,))
        return 1
    return 0


def _main():
    _state["known"] = _arguments(sys.argv[1:])
    if not os.access(os.path.dirname(_state["known"]["out"]) or ".", os.W_OK):
        sys.stderr.write("python_heap: -o %s: its directory is not there, or "
                         "cannot be written\n" % _state["known"]["out"])
        sys.exit(2)
    gc.disable()
    _state["status"] = _program(_state["known"])
    try:
        done = dump(_state["known"]["out"], _state["known"]["name"],
                    _state["known"]["allow"])
    except (OSError, RuntimeError) as error:
        sys.stderr.write("python_heap: %s\n" % error)
        sys.exit(1)
    sys.stderr.write(
        "%s: %d objects, %d references, %d unreachable, %d bytes\n"
        % (_state["known"]["out"], done["objects"], done["references"],
           done["unreachable"], done["bytes"]))
    sys.exit(_state["status"])


if __name__ == "__main__":
    _main()
