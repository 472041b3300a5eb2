/** An editor for questions in SPARQL, with ready-made ones. */
import * as api from './api.js';
import {choice, el, put} from './dom.js';
import {changed, go, read, slide} from './state.js';
import {head, say, word} from './words.js';

const SHOWN = 1000;
const FIRST = 'SELECT ?graph (COUNT(*) AS ?statements)\nWHERE { GRAPH ?graph { ?s ?p ?o } }\nGROUP BY ?graph\nORDER BY ?graph\n';
let offered;
let running;

export async function ask(main, state, outline, overtaken) {
  offered ??= await api.get('questions');
  if (overtaken()) return;
  const chosen = offered.questions.find(question => question.name === state.name);
  const text = state.q ?? chosen?.text ?? offered.questions[0]?.text ?? FIRST;
  const name = state.q ? '' : chosen?.name ?? offered.questions[0]?.name;
  const area = el('textarea', {id: 'query', spellcheck: 'false', rows: '16', 'aria-label': word('query')});
  area.value = text;
  const answer = el('section', {class: 'answer', 'aria-live': 'polite', 'aria-label': word('answer')});
  const button = el('button', {type: 'button', class: 'main', id: 'run'}, word('run'));
  const csv = el('a', {class: 'button', id: 'csv', hidden: true, download: 'answer.csv'}, word('csv'));
  put(main,
    el('h1', {}, word('ask')),
    choice(word('questions'), name, [
      ...(name ? [] : [{value: '', text: word('own')}]),
      ...offered.questions.map(question => ({value: question.name, text: question.question}))
    ], asked => go({name: asked, q: '', why: ''}), {id: 'questions'}),
    el('div', {class: 'editor'}, area),
    el('p', {class: 'hint'}, word('askHint')),
    el('div', {class: 'bar'}, button, csv),
    el('details', {class: 'prefixes'}, el('summary', {}, word('prefixes')),
      el('dl', {}, Object.entries(offered.prefixes).map(([prefix, iri]) => [el('dt', {}, `${prefix}:`), el('dd', {}, iri)]))),
    answer);
  const editor = await beautiful(area);
  if (overtaken()) return;
  const query = () => editor ? editor.getValue() : area.value;
  const run = async () => {
    running?.abort();
    running = new AbortController();
    const asked = query();
    slide(asked === text && name ? {name, q: ''} : {q: asked, name: ''});
    put(button, word('running'));
    csv.hidden = true;
    const start = performance.now();
    try {
      const result = await api.ask(prefixed(asked), running.signal);
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      put(answer, shown(result, seconds));
      csv.hidden = !result.vars;
      csv.href = `/sparql?${new URLSearchParams({query: prefixed(asked), output: 'csv'})}`;
    } catch (failure) {
      if (failure.name !== 'AbortError') put(answer, el('p', {class: 'problem', role: 'alert'}, failure.message));
    } finally {
      put(button, word('run'));
    }
  };
  button.addEventListener('click', run);
  area.addEventListener('keydown', event => event.ctrlKey && event.key === 'Enter' && run());
  editor?.setOption('extraKeys', {...editor.getOption('extraKeys'), 'Ctrl-Enter': run, 'Cmd-Enter': run});
  if (state.name || state.q) await run();
}

/** The prefixes that the text uses without declaring them; lines keep their numbers. */
function prefixed(text) {
  const missing = Object.entries(offered.prefixes).filter(([prefix]) =>
    new RegExp(`(^|[^\\w:])${prefix}:`, 'm').test(text) && !new RegExp(`PREFIX\\s+${prefix}:`, 'i').test(text));
  return missing.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}> `).join('') + text;
}

/** The shortest name under the prefixes. */
function short(iri) {
  const [prefix, base] = Object.entries(offered.prefixes).filter(([, each]) => iri.startsWith(each))
    .sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return base && /^[\w.-]+$/.test(iri.slice(base.length)) ? `${prefix}:${iri.slice(base.length)}` : iri;
}

function shown(result, seconds) {
  if ('yes' in result) return el('p', {class: 'big'}, word(result.yes ? 'yes' : 'no'));
  if (result.graph !== undefined) return el('pre', {tabindex: '0'}, result.graph);
  const count = result.rows.length;
  return [
    el('p', {class: 'note', id: 'count'}, word(count === 1 ? 'oneRow' : 'rows', count.toLocaleString('en'), seconds)),
    count > SHOWN && el('p', {class: 'note'}, word('shown', SHOWN.toLocaleString('en'))),
    el('div', {class: 'grid', tabindex: '0', role: 'region', 'aria-label': word('answer')},
      el('table', {class: 'list'},
        el('thead', {}, el('tr', {}, result.vars.map(name => el('th', {scope: 'col', class: numeric(result.rows.find(row => row[name])?.[name]) ? 'number' : ''}, name)))),
        el('tbody', {}, result.rows.slice(0, SHOWN).map(row => el('tr', {}, result.vars.map(name => value(row[name])))))))
  ];
}

function value(term) {
  if (!term) return el('td', {});
  if (term.type === 'uri') {
    const facts = offered.prefixes.fact;
    if (facts && term.value.startsWith(facts) && !/\/(place|way\/\d+)$/.test(term.value)) {
      const id = term.value.slice(facts.length);
      return el('td', {}, el('a', {href: changed({why: id}), 'data-fact': id}, id));
    }
    return el('td', {title: term.value}, short(term.value));
  }
  return el('td', {class: numeric(term) ? 'number' : '', lang: term['xml:lang']}, numeric(term) ? grouped(term.value) : term.value);
}

function numeric(term) {
  return /#(integer|decimal|double)$/.test(term?.datatype ?? '');
}

/** Digits in groups of three, none of them lost. */
function grouped(text) {
  const [whole, fraction] = text.split('.');
  return /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '') : text;
}

/** The plain text area becomes an editor; if that cannot be loaded it stays as it is. */
async function beautiful(area) {
  try {
    for (const file of ['codemirror.js', 'sparql.js', 'matchbrackets.js', 'show-hint.js']) await script(`/editor/${file}`);
  } catch {
    return null;
  }
  const editor = window.CodeMirror.fromTextArea(area, {
    mode: 'application/sparql-query', lineNumbers: true, matchBrackets: true, lineWrapping: true, viewportMargin: Infinity,
    screenReaderLabel: word('query'),
    extraKeys: {
      Tab: false, 'Shift-Tab': false,
      'Ctrl-Space': each => each.showHint({hint: names, completeSingle: false})
    }
  });
  return editor;
}

function script(source) {
  if (document.querySelector(`script[src="${source}"]`)) return Promise.resolve();
  return new Promise((loaded, failed) => document.head.append(el('script', {src: source, onload: loaded, onerror: failed})));
}

/** Names that begin with what stands before the cursor, or whose label holds it. */
function names(editor) {
  const cursor = editor.getCursor();
  const before = editor.getLine(cursor.line).slice(0, cursor.ch);
  const typed = /[\w:.-]*$/.exec(before)[0];
  const wanted = typed.toLowerCase();
  const list = offered.terms
    .filter(term => term.name.toLowerCase().includes(wanted) || say(term.label).toLowerCase().includes(wanted))
    .slice(0, 60)
    .map(term => ({text: term.name, displayText: `${term.name}  ${head(term.label)}`}));
  return {list, from: {line: cursor.line, ch: cursor.ch - typed.length}, to: cursor};
}
