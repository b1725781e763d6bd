# SPDX-License-Identifier: MIT
"""An ordinary program whose heap is worth collecting.

It reads the standard library's own sources the way a code browser would:
parses modules, links every syntax node to its parent, looks up names in
symbol tables, keeps the tokens of some files, renders an outline as XML and
JSON, sends itself a report as an email, and remembers everything in an SQLite
database.  At the end an index of the library is alive in memory, and the
cycles of what it threw away (closed documents, old trees, finished requests,
caught errors) lie about as cyclic garbage.  Nothing here is random.

See README.md beside this file for how the snapshot is made from it.
"""

import argparse
import ast
import collections
import dataclasses
import email.message
import email.parser
import io
import itertools
import json
import logging
import os
import sqlite3
import symtable
import tokenize
import weakref
import xml.dom.minidom
import xml.etree.ElementTree as ElementTree

MODULES = """abc argparse ast base64 bisect calendar codecs collections cmd
configparser contextlib copy csv dataclasses datetime difflib enum fnmatch
fractions functools glob heapq inspect json logging os pathlib pickle pprint
queue random re sched shelve shlex shutil socket statistics string subprocess
tempfile textwrap threading tokenize traceback types typing unittest uuid
weakref zipfile""".split()


class SourceTree:
    """A parsed module; once linked, every node knows its parent."""

    def __init__(self, name, text, registry):
        self.name = name
        self.root = ast.parse(text)
        self.registry = registry
        registry[name] = self

    def link(self):
        self.root.tree = self
        for node in ast.walk(self.root):
            for child in ast.iter_child_nodes(node):
                child.parent = node

    def definitions(self):
        kinds = ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef
        return [n for n in ast.walk(self.root) if isinstance(n, kinds)]


class Request:
    """One question put to the index; it and its handler know each other."""

    def __init__(self, index, word):
        self.index, self.word = index, word
        self.handler = lambda: [d for d in index.found[self.word]]
        self.answer = self.handler()


class Session(Request):
    """A request that says goodbye when it is finalized."""

    closed = 0

    def __del__(self):
        Session.closed += 1


@dataclasses.dataclass
class Definition:
    module: str
    name: str
    line: int
    kind: str
    arguments: tuple


class Index:
    """What is kept: definitions by name, tokens, symbols, outlines."""

    def __init__(self):
        self.trees = weakref.WeakValueDictionary()
        self.kept = []
        self.found = collections.defaultdict(list)
        self.tokens = {}
        self.symbols = {}
        self.outlines = []
        self.listeners = []

    def add(self, tree):
        for node in tree.definitions():
            arguments = getattr(node, "args", None)
            names = tuple(a.arg for a in arguments.args) if arguments else ()
            self.found[node.name].append(Definition(
                tree.name, node.name, node.lineno, type(node).__name__, names))


def source_of(name):
    """The text of a standard-library module, found without importing it."""
    home = os.path.dirname(os.__file__)
    for path in (os.path.join(home, name + ".py"),
                 os.path.join(home, name, "__init__.py")):
        if os.path.exists(path):
            with tokenize.open(path) as file:
                return file.read()
    return ""


def symbols_of(table):
    """A symbol table as plain data."""
    return {
        "name": table.get_name(), "type": str(table.get_type()),
        "line": table.get_lineno(),
        "symbols": {s.get_name(): (s.is_local(), s.is_global(), s.is_free())
                    for s in table.get_symbols()},
        "children": [symbols_of(child) for child in table.get_children()],
    }


def outline_of(index, tree):
    """The module's definitions as XML, there and back; garbage: the DOM."""
    document = xml.dom.minidom.Document()
    top = document.appendChild(document.createElement("module"))
    top.setAttribute("name", tree.name)
    for node in tree.definitions()[:12]:
        element = document.createElement("definition")
        element.setAttribute("name", node.name)
        element.setAttribute("line", str(node.lineno))
        element.appendChild(document.createTextNode(ast.dump(node)[:60]))
        top.appendChild(element)
    index.outlines.append(ElementTree.fromstring(document.toxml()))


def failure_of(name):
    """An error that remembers itself: garbage with a traceback and frames."""
    try:
        ast.parse("def " + name + "(:", name)
    except SyntaxError as error:
        kept = error
        report = {"error": kept, "frame": kept.__traceback__.tb_frame}
        report["self"] = report


def report_of(index, name):
    """A message about a module, parsed back from its own text."""
    message = email.message.EmailMessage()
    message["Subject"] = "Outline of " + name
    message["From"] = message["To"] = "browser@localhost"
    message.set_content("\n".join(sorted(index.found)[:20]))
    return email.parser.Parser().parsestr(message.as_string())


def store(database, index):
    database.execute("create table d (module, name, line, kind, arguments)")
    database.executemany(
        "insert into d values (?, ?, ?, ?, ?)",
        ((d.module, d.name, d.line, d.kind, json.dumps(d.arguments))
         for found in index.found.values() for d in found))
    database.row_factory = sqlite3.Row
    query = "select name, count(*) as n, min(line) as line from d group by name"
    return [dict(row) for row in database.execute(query)]


def options():
    parser = argparse.ArgumentParser(description="browse the library")
    parser.add_argument("--keep", type=int, default=11)
    parser.add_argument("--forget", nargs="*", default=["sched", "glob"])
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--quiet", action="store_true")
    group.add_argument("--verbose", action="store_true")
    return parser.parse_args()  # garbage: the parser and its actions


def browse(index, settings):
    log = logging.getLogger("browse")
    for number, name in enumerate(MODULES):
        text = source_of(name)
        tree = SourceTree(name, text, index.trees)
        index.add(tree)
        if number < settings.keep:
            tree.link()
            index.kept.append(tree)
        elif name in settings.forget:
            tree.link()  # and nobody keeps it: garbage
        if number % 4 == 0:
            index.tokens[name] = list(itertools.islice(
                tokenize.generate_tokens(io.StringIO(text).readline), 1500))
        if number % 3 == 0:
            index.symbols[name] = symbols_of(
                symtable.symtable(text, name, "exec"))
        outline_of(index, tree)
        failure_of(name)
        log.debug("read %s", name)
    for word in sorted(index.found)[:60]:
        Request(index, word)
        Session(index, word)
    index.listeners.append(lambda event: index.found[event])


def main():
    settings = options()
    index = Index()
    browse(index, settings)
    database = sqlite3.connect(":memory:")
    rows = store(database, index)
    mail = [report_of(index, name) for name in MODULES]
    copied = json.loads(json.dumps(index.symbols))
    return index, database, rows, mail, copied


if __name__ == "__main__":
    library = main()
