# SPDX-License-Identifier: MIT
"""The moments of kill_and_resume.sh, which makes PLACE and calls this.

    kill_and_resume.py PLACE SEED
"""
import collections
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time

PLACE = os.path.realpath(sys.argv[1])
LAB = PLACE + "/lab"
BRIEF = ["brief", "--blocks", "1"]
LONG = ["--no-aa", "--blocks", "4"]
KILLS = 25  # of a long run, at most; three times as many in all
END = "process_s"

rng = random.Random(int(sys.argv[2]))
trouble = []


def check(holds, what, *more):
    if not holds:
        trouble.append(what)
        print("kill_and_resume: not so:", what, *more, file=sys.stderr)
    return holds


# ---- running ---------------------------------------------------------------

def start(*options, env=None, before=None):
    return subprocess.Popen(
        [LAB, "run", *options], cwd=PLACE, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=dict(os.environ, **(env or {})), preexec_fn=before)


def finish(process):
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def run(*options, env=None, before=None):
    return finish(start(*options, env=env, before=before))


def resume(name, *options):
    """Goes on with a run whose lab has just been killed: its last child may
    hold the lock until it has been told, too."""
    for _ in range(50):
        status, out, err = run(*options, "--out", name, "--resume")
        if "another run" not in err:
            break
        time.sleep(0.02)
    return status, out, err


def point(number, how):
    return {"LD_PRELOAD": PLACE + "/kill_point.so", "POINT": str(number),
            "HOW": how}


# ---- looking ---------------------------------------------------------------

def read(name):
    with open(f"{PLACE}/{name}/rows.jsonl", encoding="utf-8") as file:
        return file.read()


def rows_of(name):
    """All rows by process: {cell: [(metric, trial, value, status)]}."""
    text = read(name)
    cells = collections.defaultdict(list)
    check(text.endswith("\n"), f"{name}: the last line is whole")
    for line in text.splitlines():
        row = json.loads(line)
        value = None if row["metric"] == END else row["value"]
        cells[row["cell"]].append(
            (row["metric"], row["trial"], value, row["status"]))
    return cells


def same(name, reference, crashes=0):
    """Every process is there once, with the rows it gives; of `crashes`
    processes at most only that they crashed."""
    rows = rows_of(name)
    crashed = 0
    if not check(set(rows) == set(reference), f"{name}: all processes",
                 set(rows) ^ set(reference)):
        return False
    for cell, found in rows.items():
        ends = [row for row in found if row[0] == END]
        if not check(len(ends) == 1, f"{name}: {cell} ended once", ends):
            return False
        if ends[0][3] == "crashed":
            crashed += 1
        elif not check(found == reference[cell], f"{name}: rows of {cell}",
                       found, reference[cell]):
            return False
    return check(crashed <= crashes, f"{name}: {crashed} crashed")


def plan_of(name):
    with open(f"{PLACE}/{name}/plan.json", encoding="utf-8") as file:
        return file.read()


def experiments():
    """The experiments that are running out of PLACE."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().split(b"\0")
        except OSError:
            continue
        if any(word.startswith(f"{PLACE}/lab-".encode()) for word in words):
            found.append(int(pid))
    return found


def survivors():
    limit = time.monotonic() + 2
    while experiments() and time.monotonic() < limit:
        time.sleep(0.005)
    return experiments()


# ---- killed ----------------------------------------------------------------

def every_point(how, fresh):
    """Killed before its first file call, its second, ... to the last."""
    reference = rows_of("brief")
    for number in range(1, 500):
        name = f"point-{how}-{'fresh' if fresh else 'new'}-{number}"
        options = [*BRIEF, "--out", name]
        if fresh:
            shutil.copytree(f"{PLACE}/old", f"{PLACE}/{name}")
            options.append("--fresh")
        status, _, err = run(*options, env=point(number, how))
        if status == 0:
            break
        if not check(status == -signal.SIGKILL, f"{name}: killed", err):
            break
        status, _, err = resume(name, *BRIEF)
        if "another plan" in err and fresh:
            # Killed before anything had changed: the old run is whole.
            check(read(name) == read("old"), f"{name}: the old rows stay")
            check(plan_of(name) == plan_of("old"), f"{name}: the old plan")
        elif "no plan" in err and fresh:
            # Amid dropping: not to be gone on with, as neither run.
            status, _, err = run(*BRIEF, "--out", name, "--fresh")
            check(status == 0, f"{name}: again from the start", err)
            same(name, reference)
        else:
            check(status == 0, f"{name}: resumed", status, err)
            same(name, reference)
            check(plan_of(name) == plan_of("brief"), f"{name}: the plan")
        shutil.rmtree(f"{PLACE}/{name}")
        if trouble:
            break
    check(number > 20, f"{how}: there are more points than {number}")
    return number - 1


def kill_once(process, wait):
    """Kills lab, its child, or both.  Returns how many children died."""
    time.sleep(wait)
    who = rng.choice(["front", "child", "both"])
    children = experiments() if who != "front" else []
    if who != "child":
        process.kill()
    for child in children:
        try:
            os.kill(child, signal.SIGKILL)
        except ProcessLookupError:
            pass
    if who == "child":
        return len(children)
    process.wait()
    check(not survivors(), "no experiment outlives a lab that was killed")
    return 0


def whole(name):
    """How many processes of a run are there; what is torn does not count."""
    path = f"{PLACE}/{name}/rows.jsonl"
    if not os.path.exists(path):
        return 0
    return sum(f'"metric":"{END}"' in line and line.endswith("\n")
               for line in read(name).splitlines(keepends=True))


def random_moments(name):
    """Kills a run again and again until it is there nevertheless.  Returns
    how often, and how many children died of it."""
    reference = rows_of("long")
    kills = crashes = 0
    options = LONG
    while kills < KILLS and whole(name) < len(reference):
        process = start(*options, "--out", name, "--resume")
        crashes += kill_once(process, rng.uniform(0, 0.1))
        if process.poll() is None:  # it had lost a child only
            time.sleep(rng.uniform(0, 0.02))
            process.kill()
        status, _, err = finish(process)
        if "another run" in err or "did not answer" in err:
            continue  # the child was asked what there is when it was killed
        kills += status == -signal.SIGKILL
        check(status in (-signal.SIGKILL, 0, 1), f"{name}: status", status,
              err)
        if os.path.exists(f"{PLACE}/{name}/plan.json"):
            options = []
            check(plan_of(name) == plan_of("long"), f"{name}: the plan")
    status, _, err = resume(name, *options)
    check(status == 0, f"{name}: the last run", status, err)
    same(name, reference, crashes)
    check(plan_of(name) == plan_of("long"), f"{name}: the plan")
    return kills, crashes


# ---- told ------------------------------------------------------------------

def signalled(number):
    name = f"signal-{number.name}"
    process = start(*LONG, "--out", name)
    while not os.path.exists(f"{PLACE}/{name}/rows.jsonl") or not read(name):
        time.sleep(0.005)
    process.send_signal(number)
    status, _, err = finish(process)
    check(status == 130, f"{name}: exit status 130", status)
    check(not survivors(), f"{name}: nothing runs on")
    told = re.search(r"go on with: lab (run .*)", err)
    if not check(told, f"{name}: says how to go on", err):
        return
    status, _, err = finish(subprocess.Popen(
        [LAB, *told[1].split()], cwd=PLACE, text=True, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE))
    check(status == 0, f"{name}: what it says works", err)
    same(name, rows_of("long"))


def two_at_once():
    process = start(*LONG, "--out", "two")
    while not os.path.exists(f"{PLACE}/two/rows.jsonl") or not read("two"):
        time.sleep(0.005)
    process.send_signal(signal.SIGSTOP)  # it is not done before the others
    for options in (["--resume"], ["--fresh"], [],
                    ["--resume", *LONG], ["--fresh", *BRIEF]):
        status, out, err = run("--out", "two", *options)
        check(status == 2, "a second run: exit status 2", options, status)
        check(err.count("\n") == 1 and "another run" in err and not out,
              "a second run is told in one line", options, out, err)
    process.send_signal(signal.SIGCONT)
    status, _, err = finish(process)
    check(status == 0, "the first run goes on", status, err)
    same("two", rows_of("long"))


def disk_full():
    """At every call that needs room there is none: told, and gone on with."""
    reference = rows_of("brief")
    for number in range(1, 500):
        name = f"full-{number}"
        status, _, err = run(*BRIEF, "--out", name, env=point(number, "full"))
        if status == 0:
            break
        last = err.strip().splitlines()[-2:]
        check(status in (1, 2) and "No space left on device" in err and
              name in err, f"{name}: told", status, err)
        check(status == 2 or "go on with" in last[-1],
              f"{name}: says how to go on", last)
        if os.path.exists(f"{PLACE}/{name}/rows.jsonl"):
            text = read(name)
            check(text == "" or text.endswith("\n"), f"{name}: whole lines")
        status, _, err = run(*BRIEF, "--out", name, "--resume")
        check(status == 0, f"{name}: resumed", status, err)
        same(name, reference)
        shutil.rmtree(f"{PLACE}/{name}")
        if trouble:
            break
    check(number > 10, "the disk was full at some points")

    # And by the kernel's own word, where a file may not grow any more.
    def small():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (6000, 6000))

    status, _, err = run(*LONG, "--out", "small", before=small)
    check(status == 1 and "File too large" in err, "a limit is told", err)
    check(read("small").endswith("\n"), "behind a limit: whole lines")
    status, _, err = run("--out", "small", "--resume")
    check(status == 0, "without the limit it goes on", err)
    same("small", rows_of("long"))
    return number - 1


def not_to_be_written():
    open(PLACE + "/file", "w").close()
    status, out, err = run(*BRIEF, "--out", "file/inside")
    check(status == 2 and err.count("\n") == 1 and "Not a directory" in err,
          "a place that cannot be is told", status, err)
    status, out, err = run("--resume", "--out", "nowhere")
    check(status == 2 and err.count("\n") == 1 and
          not os.path.exists(PLACE + "/nowhere"),
          "nothing to resume is told, and nothing begins", status, err)
    if os.geteuid() != 0:
        os.mkdir(PLACE + "/shut", 0o555)
        status, out, err = run(*BRIEF, "--out", "shut")
        check(status == 2 and err.count("\n") == 1 and "denied" in err,
              "a directory one may not write to is told", status, err)


def another_machine():
    """Rows of two machines do not go into one table."""
    shutil.copytree(PLACE + "/brief", PLACE + "/moved")
    with open(PLACE + "/moved/machine.json", encoding="utf-8") as file:
        card = json.load(file)
    card["cpus"] += 1
    with open(PLACE + "/moved/machine.json", "w", encoding="utf-8") as file:
        json.dump(card, file)
    status, _, err = run("--out", "moved", "--resume")
    check(status != 0 and "another machine" in err, "another machine", err)


def main():
    for name, options in (("brief", BRIEF), ("long", LONG),
                          ("old", ["brief", "--blocks", "2"])):
        status, _, err = run(*options, "--out", name)
        check(status == 0, f"the undisturbed run {name}", err)
    check(len(rows_of("long")) == 72, "72 processes", len(rows_of("long")))
    points = [every_point("kill", False), every_point("torn", False),
              every_point("kill", True), every_point("torn", True)]
    moments = []
    while sum(kills for kills, _ in moments) < 3 * KILLS:
        moments.append(random_moments(f"random-{len(moments)}"))
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signalled(number)
    two_at_once()
    full = disk_full()
    not_to_be_written()
    another_machine()
    kills, crashes = (sum(column) for column in zip(*moments))
    print(f"kill_and_resume: killed at {sum(points)} points and {kills} random "
          f"moments of {len(moments)} runs, {crashes} children alone; disk "
          f"full at {full} points")
    return 1 if trouble else 0


sys.exit(main())
