# SPDX-License-Identifier: MIT
"""The page of report_page.sh on a desk, on a phone, by keys and on paper.

    report_page_sizes.py CHROMIUM PAGE PROFILE
"""
import os
import signal
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from browser import Browser  # noqa: E402

PAPER_SECONDS = 90  # as patterns every bar took seconds; now it is one or two

# What reaches beyond the window without being in a box that scrolls.
BEYOND = """[...document.querySelectorAll('main *')].filter(node => {
  const box = node.getBoundingClientRect();
  return box.width > 0 && box.right > innerWidth + 1 &&
    !node.closest('.wide, pre');
}).map(node => node.tagName + ' ' + node.textContent.slice(0, 40))"""

# Texts that overlap another one of the same chart.
OVERLAPS = """[...document.querySelectorAll('.panels svg')].flatMap(svg => {
  const texts = [...svg.querySelectorAll('text')]
    .filter(t => !t.getAttribute('transform'))
    .map(t => [t.textContent, t.getBoundingClientRect()]);
  return texts.flatMap(([one, a], i) => texts.slice(i + 1)
    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 &&
      a.top < b.bottom - 3 && b.top < a.bottom - 3)
    .map(([other]) => one + ' / ' + other));
})"""

SMALL = """[...document.querySelectorAll('main *')].filter(node =>
  [...node.childNodes].some(c => c.nodeType === 3 && c.data.trim()) &&
  node.getClientRects().length > 0 && !node.closest('.still') &&
  parseFloat(getComputedStyle(node).fontSize) < 10.9)
  .map(node => node.tagName + ' ' + node.textContent.slice(0, 30))"""

# Contrast of text with white; at least 4.5 is asked for by WCAG.
PALE = """[...document.querySelectorAll('main *, #legend *')].filter(node => {
  if (![...node.childNodes].some(c => c.nodeType === 3 && c.data.trim()))
    return false;
  const style = getComputedStyle(node);
  const colour = node.closest('svg') ? style.fill : style.color;
  const parts = colour.match(/[\\d.]+/g)?.slice(0, 3);
  if (!parts || node.closest('.still, script, style, #tip')) return false;
  const [r, g, b] = parts.map(p => p / 255).map(
    c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) < 4.5;
}).map(node => node.tagName + ' ' + node.textContent.slice(0, 30))"""


def look(browser, address, width, height, mobile, wrong):
    browser.open(address, width, height, mobile)
    name = f"at {width} px"
    size = browser.ask("document.documentElement.scrollWidth")
    if size > width:
        wrong.append(f"{name}: the page is {size} wide and scrolls sideways")
    for what, expression in (("reaches out", BEYOND), ("overlap", OVERLAPS),
                             ("too small", SMALL), ("too pale", PALE)):
        wrong += [f"{name}: {what}: {found}"
                  for found in browser.ask(expression)[:5]]
    others = [url for url in browser.loaded()
              if url != address and not url.startswith("data:")]
    wrong += [f"{name}: it loads {url}" for url in others]
    wrong += [f"{name}: {text}" for text in browser.complaints()]


def keys(browser, wrong):
    """The numbers of a chart by the keyboard alone."""
    browser.ask("document.querySelector('.panels svg').focus()")
    told = []
    for _ in range(2):
        browser.press("ArrowRight", 39)
        told.append(browser.ask(
            "tip.hidden ? '' : tip.textContent".replace(
                "tip", "document.getElementById('tip')")))
    if not told[0] or told[0] == told[1] or "n = " not in told[0]:
        wrong.append(f"arrow keys tell {told}")
    browser.press("Escape", 27)
    if not browser.ask("document.getElementById('tip').hidden"):
        wrong.append("Escape leaves the numbers there")


def paper(browser, wrong):
    started = time.monotonic()
    signal.alarm(PAPER_SECONDS)
    pdf = browser.print()
    signal.alarm(0)
    if not pdf.startswith(b"%PDF") or b"/Page" not in pdf:
        wrong.append("what it prints is no PDF")
    left = browser.ask("document.querySelectorAll('pattern').length - "
                       "document.querySelectorAll('.still pattern').length")
    if left:
        wrong.append(f"{left} patterns, which take seconds each to print")
    return time.monotonic() - started


def main():
    browser = Browser(sys.argv[1], sys.argv[3])
    address = "file://" + os.path.realpath(sys.argv[2])
    wrong = []

    def late(*_):
        raise TimeoutError(f"not printed after {PAPER_SECONDS} s")

    signal.signal(signal.SIGALRM, late)
    try:
        look(browser, address, 390, 844, True, wrong)
        look(browser, address, 1280, 900, False, wrong)
        keys(browser, wrong)
        seconds = paper(browser, wrong)
    finally:
        browser.close()
    for line in wrong[:12]:
        print("report_page:", line, file=sys.stderr)
    if not wrong:
        print("report_page: nothing reaches out, overlaps, is small or pale "
              f"at 390 and 1280 px; by keys; printed in {seconds:.1f} s")
    return bool(wrong)


sys.exit(main())
