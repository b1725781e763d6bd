/* SPDX-License-Identifier: MIT */
/*
 * Draws the charts of the report's page from the numbers embedded in it, so
 * that they answer to the pointer and strategies can be hidden everywhere at
 * once.  Without it the page shows still pictures.
 */
'use strict';
(() => {
const SVG = 'http://www.w3.org/2000/svg';
const embedded = id => JSON.parse(document.getElementById(id).textContent);
const common = embedded('common');
const hidden = new Set();

/* gnuplot's dash and point types, as lab/style.c numbers them */
const DASHES = { 1: '', 2: '8 4', 3: '2 3', 4: '8 3 2 3', 5: '9 3 2 3 2 3' };
const POINTS = {
  2: 'M-4-4L4 4M4-4L-4 4',
  4: 'M-4-4H4V4H-4Z', 5: 'M-4-4H4V4H-4Z',
  6: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0', 7: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0',
  9: 'M0-5L4.6 3.5H-4.6Z', 11: 'M0 5L4.6-3.5H-4.6Z',
  13: 'M0-5.2L5.2 0L0 5.2L-5.2 0Z',
};
const FILLED = new Set([5, 7, 9, 11, 13]);

function make(parent, name, attributes, text) {
  const node = document.createElementNS(SVG, name);
  for (const key in attributes) node.setAttribute(key, attributes[key]);
  if (text !== undefined) node.textContent = text;
  if (parent) parent.appendChild(node);
  return node;
}

/* ---- numbers and texts --------------------------------------------------- */

function round(x) {
  const size = Math.abs(x);
  if (size >= 1e9) return +(x / 1e9).toPrecision(6) + 'G';
  if (size >= 1e6) return +(x / 1e6).toPrecision(6) + 'M';
  if (size >= 1e4) return +(x / 1e3).toPrecision(6) + 'k';
  return String(+x.toPrecision(6));
}

function short(x) {
  if (x === null) return '–';
  if (Math.abs(x) >= 1e4) return round(+x.toPrecision(3));
  return String(+x.toPrecision(3));
}

/* "lab, gil" is of gil. */
function strategyOf(label) {
  const last = label.slice(label.lastIndexOf(', ') + 1).trim();
  return common.strategies.some(s => s.label === last) ? last : label;
}

const shown = series =>
  !hidden.has(series.label) && !hidden.has(strategyOf(series.label));

/* The ideal curve: gnuplot's expression in x, digits and operators only. */
function curveOf(text) {
  if (!text || !/^[\dx.+\-*\/()<>?: ]+$/.test(text)) return null;
  return new Function('x', 'return ' + text);
}

/* ---- hatching and keys --------------------------------------------------- */

/*
 * Families of parallel lines, x = c + slope * y: [slope, distance].  Drawn
 * stroke by stroke, because a page with SVG patterns takes minutes to print.
 */
const HATCHES = {
  1: [[1, 8], [-1, 8]], 2: [[1, 4], [-1, 4]], 4: [[1, 5]], 5: [[-1, 5]],
  6: [[-0.5, 4]], 7: [[0.5, 4]],
};

/* The strokes of one family within a rectangle; they do not leave it. */
function strokes(slope, distance, { x, y, width, height }, offset = 0) {
  const ends = [x - slope * y, x - slope * (y + height)];
  const first = Math.ceil((Math.min(...ends) - offset) / distance);
  const last = Math.max(...ends) + width;
  let d = '';
  for (let c = first * distance + offset; c < last; c += distance) {
    const sides = [(x - c) / slope, (x + width - c) / slope];
    const from = Math.max(y, Math.min(...sides));
    const to = Math.min(y + height, Math.max(...sides));
    if (to - from > 0.3)
      d += `M${(c + slope * from).toFixed(1)} ${from.toFixed(1)}` +
        `L${(c + slope * to).toFixed(1)} ${to.toFixed(1)}`;
  }
  return d;
}

/* A bar in the look's colour and hatching. */
function drawBar(svg, look, x, y, width, height) {
  const style = common.looks[look], hatch = HATCHES[style.fill];
  const bar = make(svg, 'rect', { x, y, width, height, stroke: style.colour,
    'stroke-width': 1.4, fill: style.fill === 3 ? style.colour : '#fff' });
  if (hatch)
    make(svg, 'path', { d: hatch.map(([slope, distance]) =>
      strokes(slope, distance, { x, y, width, height })).join(''),
    stroke: style.colour, 'stroke-width': 1.2, fill: 'none' });
  return bar;
}

/* A family for each different line of a gnuplot pattern, which repeats in x
 * and y after 8: a line there is one of a family with its own offset. */
function familiesOf(path) {
  const families = new Map();
  for (const part of path.getAttribute('d').split('M').slice(1)) {
    const points = part.split('L').map(p => p.split(',').map(Number));
    for (let i = 1; i < points.length; i++) {
      const [[x, y], [toX, toY]] = [points[i - 1], points[i]];
      const slope = (toX - x) / (toY - y), distance = 8 * Math.abs(slope);
      const offset = ((x - slope * y) % distance + distance) % distance;
      if (isFinite(slope) && slope)
        families.set(slope + ' ' + offset, [slope, distance, offset]);
    }
  }
  return [...families.values()];
}

/* The boxes of a still picture, hatched without patterns. */
function hatchStill(still) {
  for (const box of still.querySelectorAll('polygon[fill^="url("]')) {
    const pattern = document.getElementById(
      box.getAttribute('fill').slice(5, -1));
    const path = pattern?.querySelector('path');
    const xs = new Set([...box.points].map(p => p.x));
    const ys = new Set([...box.points].map(p => p.y));
    if (!pattern || xs.size > 2 || ys.size > 2) continue;
    box.setAttribute('fill', path && path.style.fill !== 'none'
      ? path.style.fill : 'none');
    if (!path || path.style.fill !== 'none') continue;
    const hatching = make(null, 'path', { stroke: path.style.stroke,
      fill: 'none', d: familiesOf(path).map(([slope, distance, offset]) =>
        strokes(slope, distance, box.getBBox(), offset)).join('') });
    box.after(hatching);
  }
}

function drawMark(parent, look, x, y, hollow) {
  const style = common.looks[look];
  return make(parent, 'path', { d: POINTS[style.point],
    transform: `translate(${x} ${y})`, stroke: style.colour,
    'stroke-width': 1.6, fill: FILLED.has(style.point) && !hollow
      ? style.colour : '#fff' });
}

/* A sample of the line, of the bar, or of both, for what is drawn as both. */
function drawKey({ look, line, bar, bare, hollow }) {
  const style = common.looks[look], width = line && bar ? 62 : 30;
  const svg = make(null, 'svg', { width, height: 14, 'aria-hidden': 'true' });
  if (bar) drawBar(svg, look, width - 26, 1, 22, 12);
  if (line && !bare)
    make(svg, 'path', { d: 'M0 7H30', stroke: style.colour, 'stroke-width': 1.8,
      'stroke-dasharray': DASHES[style.dash] });
  if (line) drawMark(svg, look, 15, 7, hollow);
  return svg;
}

/* Buttons that hide and show a label in all charts. */
function addKey(parent, label, key) {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.label = label;
  button.setAttribute('aria-pressed', String(!hidden.has(label)));
  button.title = 'Show or hide ' + label + ' in all charts';
  button.append(drawKey(key), label);
  button.onclick = () => toggle(label);
  parent.append(button);
}

function toggle(label) {
  if (!hidden.delete(label)) hidden.add(label);
  for (const button of document.querySelectorAll('.keys button'))
    button.setAttribute('aria-pressed',
      String(!hidden.has(button.dataset.label)));
  redraw();
}

/* ---- scales -------------------------------------------------------------- */

function niceStep(span, most) {
  const step = 10 ** Math.floor(Math.log10(span / most));
  return step * [1, 2, 5, 10].find(f => span / (step * f) <= most);
}

function linearTicks(low, high, most) {
  const step = niceStep(high - low || 1, most), ticks = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high * (1 + 1e-9); i++)
    ticks.push(+(i * step).toPrecision(12));
  return ticks;
}

function logTicks(low, high) {
  const ticks = [], steps = high / low > 500 ? [1] : [1, 2, 5];
  for (let d = Math.floor(Math.log10(low)); 10 ** d <= high; d++)
    for (const s of steps) {
      const tick = +(10 ** d * s).toPrecision(6);
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  return ticks;
}

function yScale(panel, series, top, bottom) {
  let low = Infinity, high = panel.most || 0;
  for (const s of series)
    for (const [, y, l, h] of s.points) {
      low = Math.min(low, y, l ?? y);
      high = Math.max(high, y, h ?? y);
    }
  for (const guide of panel.guides) high = Math.max(high, guide);
  if (panel.log && low > 0 && isFinite(low)) {
    low /= 2; high *= 2;
    const scale = (bottom - top) / Math.log(high / low);
    return { ticks: logTicks(low, high), low,
      at: y => bottom - Math.log(Math.max(y, low) / low) * scale };
  }
  high = high > 0 ? high * 1.12 : 1;
  return { ticks: linearTicks(0, high, 6), low: 0,
    at: y => bottom - y / high * (bottom - top) };
}

function xScale(panel, left, right) {
  if (panel.bars) {
    const step = (right - left) / Math.max(panel.categories.length, 1);
    return { ticks: panel.categories.map((_, i) => i), step,
      at: x => left + (x + 0.5) * step };
  }
  const all = panel.series.flatMap(s => s.points.map(p => p[0]));
  const xs = [...new Set(all)].sort((a, b) => a - b);
  let low = xs[0], high = xs[xs.length - 1];
  if (panel.linear) {
    const air = (high - low || 1) * 0.04;
    low -= air; high += air;
    return { ticks: linearTicks(low, high, 7), low, high,
      at: x => left + (x - low) / (high - low) * (right - left) };
  }
  const margin = xs.length > 1 ? 1.25 : 2;
  low /= margin; high *= margin;
  return { ticks: xs, low, high,
    at: x => left + Math.log(x / low) / Math.log(high / low) * (right - left) };
}

/* ---- a panel ------------------------------------------------------------- */

function drawFrame(svg, panel, box, x, y) {
  const { left, right, top, bottom, width } = box;
  make(svg, 'text', { x: width / 2, y: 15, class: 'title',
    'text-anchor': 'middle' }, panel.title);
  if (panel.shade && x.ticks.some(tick => tick > panel.shade)) {
    make(svg, 'rect', { x: x.at(panel.shade * 1.2), y: top,
      width: right - x.at(panel.shade * 1.2), height: bottom - top,
      fill: '#ebebeb' });
    make(svg, 'text', { x: right - 4, y: bottom - 6, class: 'soft',
      'text-anchor': 'end' }, 'threads > CPUs');
  }
  for (const tick of y.ticks) {
    make(svg, 'path', { d: `M${left} ${y.at(tick)}H${right}`,
      stroke: '#ddd' });
    make(svg, 'text', { x: left - 6, y: y.at(tick) + 4,
      'text-anchor': 'end' }, round(tick));
  }
  make(svg, 'path', { d: `M${left} ${top}V${bottom}H${right}`,
    stroke: '#111', fill: 'none' });
  make(svg, 'text', { x: (left + right) / 2, y: box.height - 5,
    'text-anchor': 'middle' }, panel.x);
  make(svg, 'text', { transform:
    `translate(12 ${(top + bottom) / 2}) rotate(-90)`,
    'text-anchor': 'middle' }, panel.y);
  let last = -Infinity;
  for (const tick of x.ticks) {
    const at = x.at(tick), text = panel.bars ? panel.categories[tick]
      : round(tick);
    if (panel.bars ? false : at - last < text.length * 7 + 6) continue;
    last = at;
    if (box.tilt)
      make(svg, 'text', { transform:
        `translate(${at + 4} ${bottom + 14}) rotate(-35)`,
        'text-anchor': 'end' }, text);
    else
      make(svg, 'text', { x: at, y: bottom + 17, 'text-anchor': 'middle' },
        text);
  }
  if (panel.note)
    make(svg, 'text', { x: left + 8, y: top + 12, class: 'soft' }, panel.note);
}

function drawGuides(svg, panel, box, x, y) {
  for (const guide of panel.guides)
    make(svg, 'path', { d: `M${box.left} ${y.at(guide)}H${box.right}`,
      stroke: '#333', 'stroke-width': 1.2, 'stroke-dasharray': '2 3' });
  const curve = panel.bars ? null : curveOf(panel.curve);
  if (!curve) return;
  let d = '';
  const from = Math.min(...x.ticks), to = x.high;
  for (let i = 0; i <= 200; i++) {
    const at = panel.linear ? from + (to - from) * i / 200
      : from * (to / from) ** (i / 200);
    if (y.at(curve(at)) < box.top - 1) continue;
    d += (d ? 'L' : 'M') + x.at(at).toFixed(1) + ' ' +
      y.at(curve(at)).toFixed(1);
  }
  make(svg, 'path', { d, stroke: '#333', 'stroke-width': 1.4, fill: 'none',
    'stroke-dasharray': '2 3' });
}

function drawWhisker(svg, at, low, high, colour, y) {
  if (low === null || high === null || low === high) return;
  make(svg, 'path', { d: `M${at - 3} ${y.at(low)}H${at + 3}M${at} ` +
    `${y.at(low)}V${y.at(high)}M${at - 3} ${y.at(high)}H${at + 3}`,
    stroke: colour, 'stroke-width': 1.4, fill: 'none' });
}

/* Draws the series; returns where the points are, for the pointer. */
function drawLines(svg, series, x, y, dodge) {
  const spots = [];
  series.forEach((s, i) => {
    const style = common.looks[s.look];
    const shift = (i - (series.length - 1) / 2) * dodge;
    const places = s.points.map(p => [x.at(p[0]) + shift, y.at(p[1]), p]);
    if (!s.bare)
      make(svg, 'path', { d: places.map((p, n) => (n ? 'L' : 'M') +
        p[0].toFixed(1) + ' ' + p[1].toFixed(1)).join(''), fill: 'none',
        stroke: style.colour, 'stroke-width': 1.8,
        'stroke-dasharray': DASHES[style.dash] });
    for (const [px, py, point] of places) {
      drawWhisker(svg, px, point[2], point[3], style.colour, y);
      drawMark(svg, s.look, px, py, s.hollow).setAttribute('class', 'mark');
      spots.push({ x: px, y: py, series: s, point });
    }
  });
  return spots;
}

function drawBars(svg, series, x, y, bottom) {
  const spots = [], all = series.length, width = x.step * 0.8 / all;
  series.forEach((s, i) => {
    for (const point of s.points) {
      const at = x.at(point[0]) + (i - (all - 1) / 2) * width;
      const top = y.at(point[1]);
      drawBar(svg, s.look, at - width * 0.44, top, width * 0.88,
        Math.max(bottom - top, 0)).setAttribute('class', 'mark');
      drawWhisker(svg, at, point[2], point[3], '#000', y);
      spots.push({ x: at, y: (top + bottom) / 2, top, half: width / 2,
        series: s, point });
    }
  });
  return spots;
}

function drawPanel(parent, panel, width) {
  const series = panel.series.filter(s => s.points.length && shown(s));
  const longest = Math.max(0, ...panel.categories.map(c => c.length));
  const room = (width - 76) / Math.max(panel.categories.length, 1);
  const tilt = panel.bars && longest * 6.6 > room - 4;
  const below = tilt ? 26 + Math.min(longest, 30) * 3.9 : panel.x ? 46 : 30;
  const height = 250 + below;
  const box = { width, height, tilt, left: 62, right: width - 12, top: 28,
    bottom: height - below };
  const svg = make(parent, 'svg', { width, height, role: 'img', tabindex: 0,
    viewBox: `0 0 ${width} ${height}`, 'aria-label': panel.title +
      ': ' + series.map(s => s.label).join(', ') +
      '. Arrow keys tell the numbers; they are in the table below, too.' });
  const x = xScale(panel, box.left, box.right);
  const y = yScale(panel, series, box.top, box.bottom);
  drawFrame(svg, panel, box, x, y);
  drawGuides(svg, panel, box, x, y);
  const spots = panel.bars ? drawBars(svg, series, x, y, box.bottom)
    : drawLines(svg, series, x, y, panel.linear ? 0 : 3);
  if (!series.length)
    make(svg, 'text', { x: (box.left + box.right) / 2, class: 'soft',
      y: (box.top + box.bottom) / 2, 'text-anchor': 'middle' },
    'all of it is hidden');
  follow(svg, panel, spots);
}

/* ---- what the pointer shows ---------------------------------------------- */

const tip = document.getElementById('tip');

function near(spots, px, py) {
  let best = null, least = Infinity;
  for (const spot of spots) {
    const dx = spot.half ? Math.max(Math.abs(px - spot.x) - spot.half, 0)
      : px - spot.x;
    const distance = Math.hypot(dx, spot.half ? 0 : py - spot.y);
    if (distance < least) { least = distance; best = spot; }
  }
  return least < 28 ? best : null;
}

function tell(panel, { series, point }) {
  const [x, y, low, high, n, ends] = point;
  const where = panel.bars ? panel.categories[x]
    : `${panel.x || 'x'} ${round(x)}`;
  const range = low === null || n < 2 ? ''
    : `\n${ends ? 'values' : '95 %'}: [${short(low)}, ${short(high)}]`;
  return `${series.label}, ${where}\n${short(y)}${panel.y ? ' ' + panel.y : ''}` +
    `${range}\nn = ${n}; ${panel.title}`;
}

function follow(svg, panel, spots) {
  const halo = make(svg, 'circle', { r: 9, fill: 'none', stroke: '#111',
    'stroke-width': 1.5, visibility: 'hidden' });
  const leave = () => {
    tip.hidden = true;
    halo.setAttribute('visibility', 'hidden');
  };
  const show = (spot, clientX, clientY) => {
    if (!spot) return leave();
    halo.setAttribute('cx', spot.x);
    halo.setAttribute('cy', spot.top ?? spot.y);
    halo.setAttribute('visibility', 'visible');
    tip.textContent = tell(panel, spot);
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(clientX + 14,
      document.documentElement.clientWidth - width - 4)) + 'px';
    tip.style.top = (clientY - height - 14 > 4
      ? clientY - height - 14 : clientY + 18) + 'px';
  };
  const scaleOf = frame => svg.viewBox.baseVal.width / frame.width;
  const move = event => {
    const frame = svg.getBoundingClientRect(), scale = scaleOf(frame);
    show(near(spots, (event.clientX - frame.left) * scale,
      (event.clientY - frame.top) * scale), event.clientX, event.clientY);
  };
  const STEPS = { ArrowLeft: -1, ArrowRight: 1 };
  let at = -1;
  const step = event => {
    if (!STEPS[event.key] || !spots.length) return;
    const frame = svg.getBoundingClientRect(), scale = scaleOf(frame);
    at = at < 0 && STEPS[event.key] < 0 ? spots.length - 1
      : (at + STEPS[event.key] + spots.length) % spots.length;
    show(spots[at], frame.left + spots[at].x / scale,
      frame.top + (spots[at].top ?? spots[at].y) / scale);
    event.preventDefault();
  };
  svg.addEventListener('pointermove', move);
  svg.addEventListener('pointerdown', move);
  svg.addEventListener('pointerleave', leave);
  svg.addEventListener('keydown', step);
  svg.addEventListener('blur', leave);
}

/* ---- charts -------------------------------------------------------------- */

const charts = [];

function legendOf(chart) {
  const keys = new Map();
  for (const panel of chart.panels)
    for (const s of panel.series) {
      if (!s.points.length) continue;
      const { look, bare, hollow } = s;
      const key = keys.get(s.label) ?? { look, bare, hollow };
      key[panel.bars ? 'bar' : 'line'] = true;
      keys.set(s.label, key);
    }
  return [...keys].sort((a, b) => a[1].look - b[1].look);
}

function addChart(figure) {
  const chart = embedded(figure.dataset.chart);
  const keys = document.createElement('div'), area =
    document.createElement('div');
  keys.className = 'keys';
  area.className = 'panels';
  for (const [label, key] of legendOf(chart)) addKey(keys, label, key);
  figure.append(keys, area);
  figure.classList.add('drawn');
  charts.push({ ...chart, area });
}

/* A4 between its margins, so that texts keep their size on paper. */
const PAPER = 690;
let onPaper = false;

function draw({ area, panels, columns }) {
  const room = onPaper ? PAPER : area.clientWidth || 340;
  const across = Math.max(1, Math.min(columns, panels.length,
    Math.floor(room / 330)));
  const width = Math.min((room - (across - 1) * 16) / across, 900);
  area.style.gridTemplateColumns = `repeat(${across}, minmax(0, ${width}px))`;
  area.replaceChildren();
  for (const panel of panels) drawPanel(area, panel, Math.round(width));
}

function redraw() {
  tip.hidden = true;
  charts.forEach(draw);
}

/* ---- the page ------------------------------------------------------------ */

function addLegend() {
  const legend = document.getElementById('legend');
  const keys = document.createElement('div');
  const say = document.createElement('span');
  keys.className = 'keys';
  say.className = 'say';
  say.textContent = 'In all charts:';
  keys.append(say);
  for (const { label, look } of common.strategies)
    addKey(keys, label, { look, line: true });
  legend.append(keys);
  legend.hidden = false;
}

document.querySelectorAll('figure.chart').forEach(addChart);
document.querySelectorAll('figure:not(.drawn) .still').forEach(hatchStill);
if (charts.length) addLegend();
redraw();
let width = document.documentElement.clientWidth;
addEventListener('resize', () => {
  if (width === document.documentElement.clientWidth) return;
  width = document.documentElement.clientWidth;
  redraw();
});
for (const [event, now] of [['beforeprint', true], ['afterprint', false]])
  addEventListener(event, () => {
    onPaper = now;
    redraw();
  });
addEventListener('keydown', event => {
  if (event.key === 'Escape') tip.hidden = true;
});
})();
