#!/bin/sh
# SPDX-License-Identifier: MIT
#
# report/index.html as a browser gets it: makes a report from made-up rows and
# checks that the page is well formed, needs nothing beside it, shows hostile
# texts as texts, and, where there is a Chromium, that its script draws the
# charts, hides a strategy in all of them, and says nothing wrong.
#
#   tests/scripts/report_page.sh BUILD_DIR

set -eu

lab=$1/lab
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT INT TERM

fail() {
    echo "report_page: $1" >&2
    exit 1
}

mkdir "$place/run" "$place/out"
python3 - "$place/run" <<'MAKE'
import json, sys

out = open(sys.argv[1] + "/rows.jsonl", "w")
json.dump({"cpu": "<script>bad()</script> & Co", "cpus": 2},
          open(sys.argv[1] + "/machine.json", "w"))

def put(experiment, strategy, threads, metric, value, **params):
    for trial in range(6):
        print(json.dumps({
            "experiment": experiment, "strategy": strategy,
            "threads": threads, "params": params, "metric": metric,
            "unit": "ns", "value": value * (0.97 + 0.01 * trial),
            "trial": trial, "block": trial // 2, "status": "ok",
            "checks": 1, "cell": "c"}), file=out)

for s, strategy in enumerate(["gil", "atomic", "biased"]):
    for target in ["own", "shared"]:
        put("refcount_cost", strategy, 1, "pair_ns", s + 0.7, target=target)
    for threads in [1, 2, 4]:
        put("scaling", strategy, threads, "ops_per_s",
            1e6 * (threads if s else 1), workload="private_trees")
put("another</script><img src=x onerror=bad()>", "gil", 1, "x", 5,
    note="</td></table><b>")
MAKE

"$lab" report "$place/run" --into "$place/out" >/dev/null 2>"$place/errors" ||
    fail "lab report: $(cat "$place/errors")"
page=$place/out/report/index.html
[ -s "$page" ] || fail "no report/index.html"

python3 - "$page" <<'CHECK' || fail "the page is not what it should be"
import json, re, sys
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "hr", "img", "input"}
LOADS = {"src", "href", "xlink:href", "data", "poster", "srcset", "action"}
EXPECTED = {"html", "head", "body", "main", "nav", "figure", "table"}

class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.seen, self.wrong, self.ids = [], {}, [], set()
        self.named, self.json = set(), {}

    def handle_starttag(self, tag, attributes):
        self.seen[tag] = self.seen.get(tag, 0) + 1
        if tag not in VOID:
            self.open.append((tag, dict(attributes)))
        for key, value in attributes:
            self.attribute(tag, key, value or "")

    def handle_startendtag(self, tag, attributes):
        for key, value in attributes:
            self.attribute(tag, key, value or "")

    def attribute(self, tag, key, value):
        if key == "id":
            if value in self.ids:
                self.wrong.append(f"two things have the id {value}")
            self.ids.add(value)
        if key.startswith("on"):
            self.wrong.append(f"{tag} has {key}")
        if key in LOADS:
            if value.startswith("#"):
                self.named.add(value[1:])
            elif not (value == "data:," or
                      tag == "a" and re.match(r"https?://", value)):
                self.wrong.append(f"{tag} {key}={value}")
        for name in re.findall(r"url\(([^)]*)\)", value):
            self.named.add(name.strip("#'\""))

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()} closes "
                              f"{self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, data):
        tag, attributes = self.open[-1] if self.open else ("", {})
        if tag == "script" and attributes.get("type") == "application/json":
            self.json[attributes["id"]] = json.loads(data)
        if tag == "style" and re.search(r"@import|url\(", data):
            self.wrong.append("the style loads something")
        if tag == "script" and re.search(r"\bfetch\(|XMLHttp|import\(", data):
            self.wrong.append("the script loads something")

text = open(sys.argv[1], encoding="utf-8").read()
page = Page()
page.feed(text)
page.close()
wrong = page.wrong + [f"<{tag}> is not closed" for tag, _ in page.open]
wrong += [f"nothing has the id {name}" for name in page.named - page.ids]
wrong += [f"no <{tag}>" for tag in EXPECTED - set(page.seen)]
if page.seen.get("img"):
    wrong.append("an image that is not inline")
charts = [name for name in page.json if name.startswith("chart-")]
if not {"chart-refcount_cost", "chart-scaling"} <= set(charts):
    wrong.append(f"the charts are {charts}")
else:
    panel = page.json["chart-scaling"]["panels"][0]
    if [s["label"] for s in panel["series"]] != ["gil", "atomic", "biased"]:
        wrong.append(f"the series of scaling are {panel['series']}")
    if [p[4] for p in panel["series"][0]["points"]] != [6, 6, 6]:
        wrong.append("n of the points is not 6")
if len(text) > 2_000_000:
    wrong.append(f"{len(text)} characters are too many")
for line in wrong[:10]:
    print("report_page:", line, file=sys.stderr)
sys.exit(bool(wrong))
CHECK
echo "report_page: well formed, and needs nothing beside it"

browser=
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null && browser=$name && break
done
if [ -z "$browser" ]; then
    echo "report_page: SKIPPED in a browser: there is no Chromium here"
    exit 0
fi

# What the script is asked to do once it has drawn: hide one strategy, sort a
# table; what came of it is written where --dump-dom shows it.
python3 - "$page" "$place/asked.html" <<'ASK'
import sys
text = open(sys.argv[1], encoding="utf-8").read()
watch = """<script>window.wrong = [];
addEventListener('error', e => wrong.push(e.message));
const say = console.error;
console.error = (...a) => { wrong.push(a.join(' ')); say(...a); };
</script>"""
ask = """<script>
const ours = ['refcount_cost', 'scaling'].map(
  name => document.querySelector(`[data-chart=chart-${name}]`));
const count = () => ours.reduce(
  (sum, chart) => sum + chart.querySelectorAll('.mark').length, 0);
const keys = [...document.querySelectorAll('#legend button')];
const before = count(), key = keys.find(k => k.dataset.label === 'gil');
key.click();
const pressed = key.getAttribute('aria-pressed'), hidden = count();
key.click();
const svg = ours[0].querySelector('.panels svg');
const mark = svg.querySelector('.mark').getBoundingClientRect();
svg.dispatchEvent(new PointerEvent('pointermove', {
  clientX: mark.x + mark.width / 2, clientY: mark.y + mark.height / 2 }));
const tip = document.getElementById('tip');
const head = [...document.querySelectorAll('th button')]
  .find(b => b.textContent === 'median');
head.click(); head.click();
const sorted = [...head.closest('table').tBodies[0].rows]
  .map(r => +r.cells[3].dataset.v);
const still = document.querySelector('.chart .still');
const result = document.createElement('pre');
result.id = 'result';
result.textContent = JSON.stringify({ before, hidden, after: count(), pressed,
  tip: tip.hidden ? '' : tip.textContent, sorted, wrong,
  width: document.documentElement.scrollWidth, still:
    still ? getComputedStyle(still).display : 'none' });
document.body.append(result);
</script>"""
text = text.replace("<head>", "<head>" + watch, 1)
text = text.replace("</body>", ask + "</body>", 1)
open(sys.argv[2], "w", encoding="utf-8").write(text)
ASK

timeout 120 "$browser" --headless --no-sandbox --disable-gpu \
    --user-data-dir="$place/profile" --window-size=1400,1000 --dump-dom \
    "file://$place/asked.html" >"$place/dom.html" 2>"$place/browser" ||
    fail "$browser: $(tail -3 "$place/browser")"

python3 - "$place/dom.html" <<'LOOK' || fail "the script did not do its part"
import html, json, re, sys
dom = open(sys.argv[1], encoding="utf-8").read()
found = re.search(r'<pre id="result">(.*?)</pre>', dom, re.S)
if not found:
    sys.exit("report_page: the page's script stopped early")
result = json.loads(html.unescape(found[1]))
expected = {
    "no error": result["wrong"] == [],
    "6 bars and 9 points": result["before"] == 15,
    "without gil 10 of them": result["hidden"] == 10,
    "all again": result["after"] == 15,
    "the key tells": result["pressed"] == "false",
    "the pointer is told value, interval and n":
        re.search(r"gil, own.*95 %: \[.*n = 6", result["tip"], re.S),
    "sorted downwards": len(result["sorted"]) > 2 and
        result["sorted"] == sorted(result["sorted"], reverse=True),
    "the still picture is away": result["still"] == "none",
    "no wider than the window": result["width"] <= 1400,
}
wrong = [what for what, holds in expected.items() if not holds]
for what in wrong:
    print("report_page: not so:", what, result, file=sys.stderr)
sys.exit(bool(wrong))
LOOK
echo "report_page: $browser drew the charts, hid a strategy, sorted a table"

python3 "$(dirname "$0")/report_page_sizes.py" "$browser" "$page" \
    "$place/profile" || fail "the page is not for every reader"
