/** A row over the periods: bars, divided into what stands under the row where that adds up to a picture; none where the row is not known. */
import {el, svg} from './dom.js';
import {head, say, word} from './words.js';

const WIDTH = 760;
const HEIGHT = 240;
const RIGHT = 8;
const TOP = 22;
const BOTTOM = 26;
const COLOURS = 8;

export function chart(table, row, closed) {
  const series = divided(row, closed) ? row.parts : [row];
  const numbers = series.map(each => each.cells.map(([figure]) => number(figure)));
  const totals = table.periods.map((period, at) => divided(row, closed)
    ? numbers.reduce((sum, line) => sum + Math.max(0, line[at] ?? 0), 0) : numbers[0][at] ?? 0);
  const axis = scale(Math.min(0, ...totals), Math.max(0, ...totals));
  const left = 18 + 8 * Math.max(...axis.ticks.map(tick => written(tick, row).length));
  const y = value => TOP + (HEIGHT - TOP - BOTTOM) * (axis.high - value) / (axis.high - axis.low || 1);
  const step = (WIDTH - left - RIGHT) / table.periods.length;
  const bar = Math.min(64, step * 0.62);
  const name = head(row.label);
  return [
    el('figcaption', {}, name, say(table.unit) && el('span', {class: 'unit'}, ` ${say(table.unit)}`)),
    svg('svg', {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': description(table, row, name)},
      axis.ticks.map(tick => [
        svg('line', {class: tick === 0 ? 'zero' : 'rule', x1: left, x2: WIDTH - RIGHT, y1: y(tick), y2: y(tick)}),
        svg('text', {class: 'tick', x: left - 6, y: y(tick) + 4, 'text-anchor': 'end'}, written(tick, row))
      ]),
      table.periods.map((period, at) => {
        const x = left + step * at + (step - bar) / 2;
        let base = 0;
        const pieces = series.map((each, place) => {
          const value = numbers[place][at];
          if (value === undefined || value === 0 || row.cells[at][0].value === undefined) return null;
          const from = divided(row, closed) ? base : 0;
          const to = from + value;
          base = to;
          const figure = each.cells[at][0];
          return svg('rect', {
            class: `s${place % COLOURS} ${figure.state}`, x, width: bar, y: Math.min(y(from), y(to)), height: Math.max(1, Math.abs(y(from) - y(to)))
          }, svg('title', {}, `${head(each.label)}, ${period.code}: ${say(figure.text)}`));
        });
        const whole = row.cells[at][0];
        const top = Math.min(y(0), y(totals[at]));
        return svg('g', {}, pieces,
          whole.value !== undefined && bar > 30 && svg('text', {class: 'amount', x: x + bar / 2, y: top - 5, 'text-anchor': 'middle'}, say(whole.text)),
          svg('text', {class: 'tick', x: x + bar / 2, y: HEIGHT - 8, 'text-anchor': 'middle'}, period.code));
      })),
    series.length > 1 && el('ul', {class: 'keys'}, series.map((each, place) =>
      el('li', {}, el('span', {class: `key s${place % COLOURS}`}), head(each.label))))
  ];
}

/** Parts are stacked when there are two or more, none is negative, and the row is open. */
function divided(row, closed) {
  return !closed.has(row.id) && row.parts.length > 1 && row.parts.length <= COLOURS
    && row.parts.some(part => part.cells.some(([figure]) => number(figure) !== undefined))
    && row.parts.every(part => part.cells.every(([figure]) => !(number(figure) < 0)));
}

/** For a picture the precision of a double is enough. */
function number(figure) {
  return figure.value === undefined ? undefined : Number(figure.value);
}

/** Round steps from the least to the greatest. */
function scale(low, high) {
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map(each => each * power).find(each => each >= rough);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({length: last - first + 1}, (none, at) => (first + at) * step);
  return {low: first * step, high: last * step, ticks};
}

/** In the scale of the row's own texts: 12,345 for 12345000000 where those are millions. */
function written(tick, row) {
  if (tick === 0) return '0';
  const sample = row.cells.map(([figure]) => figure).find(figure => figure.value && Number(figure.value) !== 0 && say(figure.text));
  if (!sample) return String(tick);
  const shown = Number(say(sample.text).replace(/[^0-9.]/g, ''));
  const factor = shown === 0 ? 1 : 10 ** Math.round(Math.log10(Math.abs(Number(sample.value)) / shown));
  const percent = say(sample.text).includes('%') ? '%' : '';
  return (tick / factor).toLocaleString('en', {maximumFractionDigits: 2}) + percent;
}

function description(table, row, name) {
  return `${word('chart')}: ${name}. ` + table.periods
    .map((period, at) => `${period.code} ${say(row.cells[at][0].text) || '–'}`).join(', ');
}
