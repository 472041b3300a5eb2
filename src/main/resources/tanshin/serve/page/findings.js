/** What is wrong with the data, each finding with its printed places side by side. */
import {get, url} from './api.js';
import {choice, el, put} from './dom.js';
import {changed, go} from './state.js';
import {say, word} from './words.js';

const RANKS = ['certain', 'likely', 'unexplained'];

export async function findings(main, state, outline, overtaken) {
  const {findings: all} = await get('findings', {asOf: state.asOf});
  if (overtaken()) return;
  const shown = all.filter(finding => (!state.rank || finding.rank === state.rank)
    && (!state.filing || finding.places.some(place => place.suspect && place.filing === state.filing)));
  put(main,
    el('h1', {}, word('findingsCount', shown.length)),
    el('p', {class: 'lead'}, word('findingsLead')),
    el('form', {class: 'choices', onsubmit: event => event.preventDefault()},
      choice(word('rank'), state.rank ?? '', ['', ...RANKS].map(rank => ({value: rank, text: word(rank || 'all')})),
        rank => go({rank, why: ''}), {id: 'rank'}),
      choice(word('filing'), state.filing ?? '', [{value: '', text: word('all')},
        ...outline.filings.map(filing => ({value: filing.id, text: say(filing.title)}))], filing => go({filing, why: ''}), {id: 'filing'})),
    el('div', {class: 'bar'}, el('a', {class: 'button', id: 'csv', download: '', href: url('findings', {asOf: state.asOf, format: 'csv'})}, word('csv'))),
    shown.length ? shown.map(finding => findingCard(finding)) : el('p', {class: 'note'}, word('noFindings')));
}

export function findingCard(finding) {
  return el('article', {class: `finding ${finding.severity}`},
    el('p', {class: 'findingHead'},
      el('span', {class: `badge ${finding.severity}`}, finding.severity.toUpperCase()), ' ',
      el('span', {class: 'badge'}, word(finding.rank)), ' ', el('code', {}, finding.code)),
    el('p', {lang: 'en'}, finding.message),
    el('div', {class: 'grid', tabindex: '0', role: 'region', 'aria-label': word('places')},
      el('table', {class: 'list'},
        el('thead', {}, el('tr', {}, ['', 'printed', 'row', 'column', 'filing', 'lineHead'].map(key =>
          el(key ? 'th' : 'td', key ? {scope: 'col', class: key === 'lineHead' ? 'number' : ''} : {}, key && word(key))))),
        el('tbody', {}, finding.places.map(place => el('tr', {class: place.suspect ? 'suspect' : ''},
          el('td', {}, word(place.suspect ? 'suspect' : 'evidence')),
          el('td', {class: 'token'}, place.fact
            ? el('a', {href: changed({why: place.fact}), 'data-fact': place.fact}, place.printed) : place.printed),
          el('td', {}, place.row), el('td', {}, place.column),
          el('td', {}, say(place.title), ' ', el('span', {class: 'soft'}, place.table)),
          el('td', {class: 'number'}, String(place.line))))))));
}
