/** The frame: header, views, and the panel that says why. */
import {get} from './api.js';
import {choice, el, put} from './dom.js';
import {changed, go, read} from './state.js';
import * as words from './words.js';
import {explore} from './explore.js';
import {findings} from './findings.js';
import {ask} from './ask.js';
import {documents} from './documents.js';
import {why} from './why.js';

const VIEWS = {explore, findings, ask, documents};
const byId = id => document.getElementById(id);
let outline;
let before = {};
let turn = 0;

async function start() {
  [outline] = await Promise.all([get('outline'), words.load()]);
  addEventListener('hashchange', show);
  byId('skip').addEventListener('click', event => {
    event.preventDefault();
    byId('main').focus();
  });
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && read().why && !event.defaultPrevented) go({why: ''});
  });
  await show();
}

async function show() {
  const state = read();
  if (!VIEWS[state.view]) state.view = 'explore';
  words.use(state.lang ?? remembered());
  frame(state);
  const {why: now, ...page} = state;
  const {why: then, ...pageBefore} = before;
  const samePage = JSON.stringify(page) === JSON.stringify(pageBefore);
  before = state;
  if (!samePage || !byId('main').hasChildNodes()) await view(state);
  await panel(state, then);
}

/** Shows a view; one that is overtaken while it waits for the server shows nothing any more. */
async function view(state) {
  const main = byId('main');
  const mine = ++turn;
  const overtaken = () => mine !== turn;
  main.setAttribute('aria-busy', 'true');
  try {
    await VIEWS[state.view](main, state, outline, overtaken);
  } catch (failure) {
    if (!overtaken()) put(main, el('p', {class: 'problem', role: 'alert'}, words.word('wrong', failure.message)));
  } finally {
    if (!overtaken()) main.removeAttribute('aria-busy');
  }
}

async function panel(state, then) {
  const aside = byId('why');
  aside.hidden = !state.why;
  document.body.classList.toggle('explaining', Boolean(state.why));
  if (!state.why) {
    if (then) document.querySelector(`[data-fact="${CSS.escape(then)}"]`)?.focus();
    return;
  }
  await why(aside, state);
  if (then !== state.why) aside.querySelector('h2')?.focus();
}

function frame(state) {
  document.title = `${words.word(state.view)} · ${words.say(outline.company)} · Tanshin`;
  put(byId('skip'), words.word('skip'));
  put(byId('company'), words.say(outline.company));
  byId('views').setAttribute('aria-label', words.word('views'));
  const kept = {lang: state.lang, asOf: state.asOf};
  put(byId('views'), Object.keys(VIEWS).map(name => {
    const query = new URLSearchParams(Object.entries(kept).filter(([, value]) => value)).toString();
    return el('a', {href: `#/${name}${query ? '?' + query : ''}`, 'aria-current': name === state.view ? 'page' : undefined},
      words.word(name));
  }));
  const last = outline.filings[outline.filings.length - 1];
  const days = [...new Set(outline.filings.slice(0, -1).map(filing => filing.date))].reverse();
  put(byId('switches'),
    ['explore', 'findings'].includes(state.view) && choice(words.word('asOf'), state.asOf ?? '', [
      {value: '', text: words.word('latest', words.day(last.date))},
      ...days.map(date => ({value: date, text: words.day(date)}))
    ], asOf => go({asOf}), {id: 'asOf'}),
    el('span', {class: 'languages'}, words.known().map(language =>
      el('a', {
        href: changed({lang: language}), lang: language, class: 'language',
        'aria-current': language === words.current() ? 'true' : undefined,
        onclick: () => localStorage.setItem('lang', language)
      }, language.toUpperCase(), el('span', {class: 'hidden'}, ` ${languageName(language)}`)))));
  put(byId('foot'), el('p', {}, words.word('foot',
    outline.facts.reported.toLocaleString('en'), outline.filings.length, outline.facts.derived.toLocaleString('en'))));
}

function languageName(language) {
  return new Intl.DisplayNames([language], {type: 'language'}).of(language);
}

function remembered() {
  return localStorage.getItem('lang') ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');
}

start().catch(failure => put(byId('main'), el('p', {class: 'problem', role: 'alert'}, String(failure.message))));
