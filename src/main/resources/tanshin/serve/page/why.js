/** Why a figure is what it is: printed places, the tree of what it follows from, contradictions. */
import {get} from './api.js';
import {el, put} from './dom.js';
import {findingCard} from './findings.js';
import {changed, go, read} from './state.js';
import {day, head, say, word} from './words.js';

export async function why(aside, state) {
  aside.setAttribute('aria-label', word('why'));
  let answer;
  try {
    answer = await get('why', {fact: state.why, asOf: state.asOf});
  } catch (failure) {
    put(aside, top(), el('h2', {tabindex: '-1'}, word('why')), el('p', {class: 'problem', role: 'alert'}, state.asOf ? word('gone') : failure.message));
    return;
  }
  if (read().why !== state.why) return;
  const {fact, prints, follows, speaks} = answer;
  put(aside, top(),
    el('h2', {tabindex: '-1'}, figureName(fact.figure)),
    el('p', {class: 'period'}, say(fact.figure.period)),
    el('p', {class: 'big'}, el('span', {class: fact.origin}, say(fact.text)), ' ', badge(fact.origin)),
    fact.origin === 'derived' && fact.bounds && el('p', {class: 'note'}, word('between', say(fact.bounds.low), say(fact.bounds.high))),
    fact.figure.definition && el('p', {class: 'note', lang: 'en'}, fact.figure.definition),
    prints.length > 0 && el('section', {},
      el('h3', {}, prints.length === 1 ? word('printedOnce') : word('printedAt', prints.length)),
      el('ol', {class: 'places'}, prints.map(print => el('li', {class: print.id === speaks ? 'speaks' : ''}, place(print, print.id === speaks && prints.length > 1))))),
    follows && el('section', {},
      el('h3', {}, word(prints.length ? 'alsoFollows' : 'follows')),
      prints.length > 0 && el('p', {class: 'big small'}, say(follows.text)),
      reasons(follows, state)),
    el('section', {},
      el('h3', {}, word('contradictions')),
      answer.findings.length ? answer.findings.map(finding => findingCard(finding)) : el('p', {class: 'note'}, word('noContradictions'))));
  aside.scrollTop = 0;
}

function top() {
  return el('p', {class: 'panelTop'},
    el('span', {}, word('why')),
    el('button', {type: 'button', id: 'closeWhy', onclick: () => go({why: ''})}, '✕ ', word('closeWhy')));
}

function badge(origin) {
  return el('span', {class: `badge ${origin}`}, word(origin === 'derived' ? 'derivedOne' : 'reportedOne'));
}

export function figureName(figure) {
  return [head(figure.label), figure.measure && say(figure.measure), ...figure.members.map(say)].filter(Boolean).join(' · ');
}

function place(print, speaks) {
  const at = print.place;
  return [
    el('p', {class: 'token'}, el('q', {}, at.printed), ' ', speaks && el('span', {class: 'badge'}, word('speaks'))),
    el('p', {}, say(at.title), ' ', el('span', {class: 'soft'}, at.date ? `(${day(at.date)})` : '')),
    el('p', {class: 'soft'}, `${at.table}: ${at.row} | ${at.column} · ${word('line', at.line)}`),
    at.restored && el('p', {class: 'soft'}, word('restored', at.restored)),
    at.note && el('p', {class: 'soft', lang: 'en'}, at.note)
  ];
}

/** The equations of a figure; what goes in opens in turn. */
function reasons(node, state) {
  return el('ul', {class: 'reasons'}, node.ways.map((way, at) => el('li', {},
    el('p', {}, el('span', {class: 'soft'}, `${word(at === 0 ? 'because' : 'andBecause')} `), el('strong', {}, say(way.rule))),
    el('p', {class: 'equation', lang: 'en'}, way.equation),
    way.bounds && el('p', {class: 'soft'}, word('between', say(way.bounds.low), say(way.bounds.high))),
    el('ul', {class: 'inputs'}, way.inputs.map(input => el('li', {}, inputLine(input, state)))))));
}

function inputLine(input, state) {
  const line = [
    el('a', {href: changed({why: input.id}), class: input.origin, 'data-input': input.id}, say(input.text)), ' ',
    figureName(input.figure), ', ', el('span', {class: 'soft'}, say(input.figure.period))
  ];
  if (input.place) {
    return [el('p', {}, line), el('p', {class: 'soft'}, el('q', {}, input.place.printed), ` ${say(input.place.title)}, ${word('line', input.place.line)}`)];
  }
  if (input.ways) return [el('p', {}, line), el('details', {open: true}, el('summary', {}, word('more')), reasons(input, state))];
  if (!input.more) return el('p', {}, line);
  const details = el('details', {}, el('summary', {}, word('more')));
  details.addEventListener('toggle', async () => {
    if (!details.open || details.querySelector('ul')) return;
    try {
      const answer = await get('why', {fact: input.id, asOf: state.asOf});
      details.append(reasons(answer.follows, state));
    } catch (failure) {
      details.append(el('p', {class: 'problem'}, failure.message));
    }
  }, {once: false});
  return [el('p', {}, line), details];
}
