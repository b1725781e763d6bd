/* SPDX-License-Identifier: MIT */
/* Makes the tables of the report's page sortable, and unfolds all for paper. */
'use strict';
(() => {
const SUFFIX = { k: 1e3, M: 1e6, G: 1e9 };

/* What a cell sorts by: its number when it begins with one, else its text. */
function keyOf(cell) {
  if (!cell) return '';
  if (cell.dataset.v) return +cell.dataset.v;
  const text = cell.textContent.trim();
  const found = /^[=~]?\s*\[?([+-]?\d[\d,]*\.?\d*(?:e[+-]?\d+)?)([kMG])?/
    .exec(text.replace('−', '-'));
  return found ? +found[1].replaceAll(',', '') * (SUFFIX[found[2]] || 1) : text;
}

function compare(a, b) {
  if (typeof a === typeof b)
    return typeof a === 'number' ? a - b : a.localeCompare(b);
  return typeof a === 'number' ? -1 : 1;
}

function sortBy(table, column, head) {
  const down = head.getAttribute('aria-sort') === 'ascending';
  const body = table.tBodies[0];
  const rows = [...body.rows].map(row => [keyOf(row.cells[column]), row]);
  rows.sort((a, b) => compare(a[0], b[0]) * (down ? -1 : 1));
  for (const th of table.tHead.rows[0].cells) th.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  body.append(...rows.map(r => r[1]));
}

function makeSortable(table) {
  if (table.tBodies[0].rows.length < 3) return;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    if (!head.textContent.trim()) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.onclick = () => sortBy(table, column, head);
    head.append(button);
  });
}

/* Nobody reads more rows on paper. */
const PAPER_ROWS = 40;

/* On paper all is open but long tables, which would make a book of it. */
function beforePrint() {
  for (const details of document.querySelectorAll('details:not([open])')) {
    if (details.querySelectorAll('tr').length > PAPER_ROWS) continue;
    details.open = true;
    details.dataset.closed = '';
  }
}

function afterPrint() {
  for (const details of document.querySelectorAll('[data-closed]')) {
    details.open = false;
    delete details.dataset.closed;
  }
}

document.querySelectorAll('table').forEach(makeSortable);
addEventListener('beforeprint', beforePrint);
addEventListener('afterprint', afterPrint);
})();
