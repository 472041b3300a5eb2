/** A hierarchy against periods, with rows to open, figures to ask about, and a chart. */
import {get, url} from './api.js';
import {chart} from './chart.js';
import {choice, el, put} from './dom.js';
import {address, changed, go, read, slide} from './state.js';
import {current, day, head, months, say, word} from './words.js';

/** Which reporting periods are set beside each other. */
const SPANS = {
  QUARTER: ['FIRST_QUARTER', 'SECOND_QUARTER', 'THIRD_QUARTER', 'FOURTH_QUARTER'],
  CUMULATIVE: ['FIRST_QUARTER', 'FIRST_HALF', 'NINE_MONTHS', 'YEAR'],
  HALF: ['FIRST_HALF', 'SECOND_HALF'],
  NINE_MONTHS: ['NINE_MONTHS'],
  YEAR: ['YEAR']
};
const SHOWN_AT_FIRST = {QUARTER: 8, CUMULATIVE: 8, HALF: 6, NINE_MONTHS: 4, YEAR: 4};

export async function explore(main, state, outline, overtaken) {
  const chosen = settle(state, outline);
  const table = await get('table', request(chosen, state));
  if (overtaken()) return;
  const unknown = withoutUnknown(table, chosen);
  const closed = new Set((state.closed ?? '').split(',').filter(Boolean));
  const rows = nested(table.rows);
  const grid = el('div', {class: 'grid', role: 'region', tabindex: '0', 'aria-label': title(chosen, table)});
  const picture = el('figure', {class: 'chart'});
  const redraw = () => {
    const row = rows.find(each => each.id === read().row) ?? drawnFirst(rows);
    put(grid, body(table, rows, closed, row, chosen, fold, select));
    put(picture, row && chosen.hierarchy !== 'companies' && table.periods.length > 0 ? chart(table, row, closed) : null);
    rove(grid);
  };
  const fold = row => {
    closed.has(row.id) ? closed.delete(row.id) : closed.add(row.id);
    slide({closed: [...closed].join(',')});
    redraw();
    grid.querySelector(`[data-toggle="${CSS.escape(row.id)}"]`)?.focus();
  };
  const select = row => {
    slide({row: row.id});
    redraw();
    grid.querySelector(`[data-select="${CSS.escape(row.id)}"]`)?.focus();
  };
  const foldAll = all => {
    closed.clear();
    if (all) rows.filter(row => row.parts.length).forEach(row => closed.add(row.id));
    slide({closed: [...closed].join(',')});
    redraw();
  };
  put(main,
    el('h1', {}, title(chosen, table)),
    form(chosen, outline),
    el('div', {class: 'bar'},
      rows.some(row => row.parts.length) && [
        el('button', {type: 'button', id: 'expandAll', onclick: () => foldAll(false)}, word('expandAll')),
        el('button', {type: 'button', id: 'collapseAll', onclick: () => foldAll(true)}, word('collapseAll'))
      ],
      el('a', {class: 'button', id: 'csv', download: '', href: url('table', {...request(chosen, state), format: 'csv', lang: current()})}, word('csv')),
      el('button', {type: 'button', onclick: copyLink}, word('link')),
      chosen.hierarchy !== 'companies' && legend()),
    rows.length ? [picture, say(table.unit) && el('p', {class: 'unit'}, say(table.unit)), grid,
      chosen.hierarchy !== 'companies' && el('p', {class: 'hint'}, word('arrows')),
      unknown.length > 0 && el('p', {class: 'note'}, word('unknownPeriods', unknown.join(', ')))]
      : el('p', {class: 'note'}, word('noRows')));
  redraw();
}

/** What is shown where the address says nothing. */
function settle(state, outline) {
  const hierarchy = state.h ?? outline.dimensions[0]?.id ?? outline.tables[0]?.id;
  const dimension = outline.dimensions.find(each => each.id === hierarchy);
  const table = outline.tables.find(each => each.id === hierarchy);
  const concept = dimension?.concepts.find(each => each.id === state.c) ?? dimension?.concepts[0];
  const span = SPANS[state.span] ? state.span : 'QUARTER';
  const periods = outline.periods.filter(period => SPANS[span].includes(period.span));
  const newest = outline.periods.find(period => period.code === outline.filings[outline.filings.length - 1]?.mainPeriod);
  const upTo = newest ? periods.filter(period => period.last <= newest.last) : periods;
  const to = periods.find(period => period.code === state.to) ?? upTo[upTo.length - 1] ?? periods[periods.length - 1];
  const last = periods.indexOf(to);
  const asked = periods.findIndex(period => period.code === state.from);
  const first = asked >= 0 && asked <= last ? asked : Math.max(0, last - SHOWN_AT_FIRST[span] + 1);
  const measures = concept?.measures ?? table?.measures ?? [];
  const measure = state.m === 'none' ? '' : measures.find(each => each.id === (state.m ?? outline.usualMeasure))?.id ?? '';
  const division = dimension?.divisions.find(each => each.id === state.by)?.id ?? '';
  return {
    hierarchy, dimension, division, table, concept, span, periods, measures, measure,
    from: periods[first], to, shown: periods.slice(first, last + 1).slice(-40),
    amounts: concept && !concept.money ? '' : state.u ?? (table ? '' : outline.usualStyle)
  };
}

/** Leaves out the periods of which nothing is known, and names them. */
function withoutUnknown(table, chosen) {
  const something = table.periods.map((period, at) => table.rows.some(row => !['missing', 'blank'].includes(row.cells[at][0].state)));
  const unknown = table.periods.filter((period, at) => !something[at]).map(period => period.code);
  const keep = list => list.filter((each, at) => something[at]);
  table.periods = keep(table.periods);
  chosen.shown = keep(chosen.shown);
  table.rows = something.includes(true) ? table.rows.map(row => ({...row, cells: keep(row.cells)})) : [];
  return unknown;
}

function request(chosen, state) {
  return {
    hierarchy: chosen.hierarchy,
    concept: chosen.concept?.id,
    by: chosen.division,
    periods: chosen.shown.map(period => period.code).join(','),
    measure: chosen.measure,
    amounts: chosen.amounts,
    asOf: state.asOf
  };
}

function title(chosen, table) {
  if (chosen.hierarchy === 'companies') return word('companies');
  if (!chosen.dimension) return say(chosen.table?.label ?? table.title);
  return `${head(chosen.concept.label)}${current() === 'ja' ? '：' : ' by '}${say(chosen.dimension.label)}`;
}

function form(chosen, outline) {
  const companies = chosen.hierarchy === 'companies';
  const option = each => ({value: each.id, text: head(each.label)});
  const parts = [...new Set(outline.tables.map(table => say(table.part)))];
  const hierarchies = [
    {label: word('hierarchies'), options: outline.dimensions.filter(each => each.hierarchical).map(option)},
    ...(outline.companies ? [{label: word('group'), options: [{value: 'companies', text: word('companies')}]}] : []),
    ...parts.map(part => ({label: part, options: outline.tables.filter(table => say(table.part) === part).map(option)})),
    {label: word('otherDimensions'), options: outline.dimensions.filter(each => !each.hierarchical).map(option)}
  ];
  const codes = chosen.periods.map(period => ({value: period.code, text: `${period.code} · ${months(period.first, period.last)}`}));
  const fresh = {closed: '', row: '', why: ''};
  return el('form', {class: 'choices', onsubmit: event => event.preventDefault()},
    choice(word('hierarchy'), chosen.hierarchy, hierarchies, h => go({h, c: '', by: '', m: '', u: '', ...fresh}), {id: 'hierarchy'}),
    chosen.dimension && choice(word('concept'), chosen.concept?.id, chosen.dimension.concepts.map(option),
      c => go({c, m: '', ...fresh}), {id: 'concept'}),
    chosen.dimension?.divisions.length > 0 && choice(word('division'), chosen.division,
      [{value: '', text: word('asDeclared')}, ...chosen.dimension.divisions.map(option)], by => go({by, ...fresh}), {id: 'division'}),
    !companies && [
      choice(word('span'), chosen.span, Object.keys(SPANS).map(span => ({value: span, text: word(span)})),
        span => go({span, from: '', to: '', why: ''}), {id: 'span'}),
      choice(word('from'), chosen.from?.code, codes, from => go({from, to: chosen.to.code, why: ''}), {id: 'from'}),
      choice(word('to'), chosen.to?.code, codes, to => go({to, from: chosen.from.code, why: ''}), {id: 'to'}),
      choice(word('measure'), chosen.measure, [{value: '', text: word('nothing')}, ...chosen.measures.map(option)],
        m => go({m: m || 'none', why: ''}), {id: 'measure'}),
      (!chosen.concept || chosen.concept.money) && choice(word('amounts'), chosen.amounts,
        [...(chosen.table ? [{value: '', text: word('asDeclared')}] : []), ...outline.styles.map(each => ({value: each.id, text: say(each.label)}))],
        u => go({u, why: ''}), {id: 'amounts'})
    ]);
}

function legend() {
  return el('ul', {class: 'legend', 'aria-label': word('legend')},
    el('li', {}, el('span', {class: 'sample reported'}, '123'), word('reported')),
    el('li', {}, el('span', {class: 'sample derived'}, '123'), word('derived')),
    el('li', {}, el('span', {class: 'sample missing'}, '–'), word('missingKey')),
    el('li', {}, el('span', {class: 'sample disputed'}, '123'), word('disputedKey')));
}

/** Rows with what stands directly under them. */
function nested(rows) {
  const path = [];
  return rows.map(row => {
    const each = {...row, parts: [], above: null};
    path.length = Math.min(path.length, row.depth);
    each.above = path[row.depth - 1] ?? null;
    each.above?.parts.push(each);
    path[row.depth] = each;
    return each;
  });
}

/** What the chart shows unless told otherwise: a total, else the first row with figures. */
function drawnFirst(rows) {
  const figures = rows.filter(row => row.cells.some(([figure]) => figure.value !== undefined));
  return figures.find(row => row.parts.length) ?? figures.find(row => row.emphasis === 'TOTAL') ?? figures[0];
}

function hidden(row, closed) {
  return row.above !== null && (closed.has(row.above.id) || hidden(row.above, closed));
}

function body(table, rows, closed, selected, chosen, fold, select) {
  return el('table', {class: 'figures'},
    el('caption', {class: 'hidden'}, title(chosen, table)),
    el('thead', {}, el('tr', {}, el('td', {}), table.periods.map((period, at) => heading(period, chosen.shown[at], chosen)))),
    el('tbody', {}, rows.filter(row => !hidden(row, closed)).map(row => el('tr', {
      class: `${row.emphasis.toLowerCase()} ${row.parts.length ? 'whole' : ''} ${row === selected && chosen.hierarchy !== 'companies' ? 'selected' : ''}`
    }, rowHead(row, closed, selected, chosen, fold, select), row.cells.map(cell)))));
}

function heading(period, days, chosen) {
  if (chosen.hierarchy === 'companies') return el('th', {scope: 'col'}, el('span', {class: 'code'}, day(period.code)));
  return el('th', {scope: 'col', title: say(period.label)},
    el('span', {class: 'code'}, period.code), ' ',
    el('span', {class: 'days'}, days ? months(days.first, days.last) : say(period.label)),
    el('span', {class: 'hidden'}, ` ${say(period.label)}`));
}

function rowHead(row, closed, selected, chosen, fold, select) {
  const open = !closed.has(row.id);
  const label = head(row.label);
  const drawable = row.cells.some(([figure]) => figure.value !== undefined) && chosen.hierarchy !== 'companies';
  return el('th', {scope: 'row', class: `d${Math.min(row.depth, 6)}`, title: row.definition},
    row.parts.length
      ? el('button', {
        type: 'button', class: 'toggle', 'aria-expanded': String(open), 'data-toggle': row.id,
        'aria-label': word(open ? 'close' : 'open', label), onclick: () => fold(row)
      }, open ? '▾' : '▸')
      : el('span', {class: 'toggle'}),
    drawable
      ? el('button', {
        type: 'button', class: 'name', 'data-select': row.id, 'aria-pressed': String(row === selected),
        title: row.definition || word('chartOf', label), onclick: () => select(row)
      }, label)
      : el('span', {class: 'name'}, label));
}

function cell([figure, beside]) {
  return el('td', {}, part(figure, 'figure'), beside && beside.state !== 'blank' && part(beside, 'beside'));
}

function part(shown, role) {
  const classes = `${role} ${shown.state}${shown.disputed ? ' disputed' : ''}`;
  const text = say(shown.text);
  if (!shown.fact) return el('span', {class: classes, title: say(shown.reason)}, text);
  const origin = shown.state === 'derived' ? word('derivedOne') : shown.state === 'dash' ? word('dash') : word('reportedOne');
  return el('a', {
    class: classes, href: changed({why: shown.fact}), 'data-fact': shown.fact, tabindex: '-1',
    title: shown.disputed ? `${origin} · ${word('disputedKey')}` : origin,
    onclick: event => {
      event.preventDefault();
      go({why: shown.fact});
    }
  }, text, el('span', {class: 'hidden'}, ` ${shown.state === 'derived' ? word('derivedOne') : ''}${shown.disputed ? ' ' + word('disputedKey') : ''}`));
}

/** One figure takes part in tabbing; arrow keys move from it to the others. */
function rove(grid) {
  const lines = () => [...grid.querySelectorAll('tbody tr')].flatMap(row => ['figure', 'beside'].map(role =>
    [...row.querySelectorAll('td')].map(cell => cell.querySelector(`a.${role}`)))).filter(line => line.some(Boolean));
  const first = grid.querySelector('td a');
  first?.setAttribute('tabindex', '0');
  grid.onkeydown = event => {
    const step = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]}[event.key];
    if (!step || !event.target.matches('td a')) return;
    const all = lines();
    let at = all.findIndex(line => line.includes(event.target));
    let column = all[at].indexOf(event.target);
    do {
      at += step[0];
      column += step[1];
    } while (all[at] && column >= 0 && column < all[at].length && !all[at][column]);
    const next = all[at]?.[column];
    if (!next) return;
    event.preventDefault();
    event.target.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  };
}

async function copyLink(event) {
  const button = event.currentTarget;
  const link = new URL(address({...read(), lang: current()}), location.href).href;
  try {
    await navigator.clipboard.writeText(link);
    put(button, word('copied'));
    setTimeout(() => put(button, word('link')), 1500);
  } catch {
    prompt(word('link'), link);
  }
}
