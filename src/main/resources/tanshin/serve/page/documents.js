/** Documents of a period as of a day, made when they are asked for. */
import {get, url} from './api.js';
import {choice, el, put} from './dom.js';
import {go} from './state.js';
import {current, day, head, months, say, word} from './words.js';

export async function documents(main, state, outline, overtaken) {
  const mainPeriods = new Set(outline.filings.map(filing => filing.mainPeriod));
  const periods = [...outline.periods].reverse();
  const period = periods.find(each => each.code === state.period)
    ?? periods.find(each => mainPeriods.has(each.code) && each.code === outline.filings[outline.filings.length - 1].mainPeriod)
    ?? periods.find(each => mainPeriods.has(each.code)) ?? periods[0];
  const days = [...new Set(outline.filings.map(filing => filing.date))].reverse();
  const shelf = await get('documents', {period: period.code, asOf: state.day});
  if (overtaken()) return;
  const option = each => ({value: each.code, text: `${each.code} · ${months(each.first, each.last)}`});
  put(main,
    el('h1', {}, `${word('documents')} · ${shelf.period}`),
    el('p', {class: 'lead'}, word('documentsLead')),
    el('form', {class: 'choices', onsubmit: event => event.preventDefault()},
      choice(word('period'), period.code, [
        {label: word('filing'), options: periods.filter(each => mainPeriods.has(each.code)).map(option)},
        {label: word('otherDimensions'), options: periods.filter(each => !mainPeriods.has(each.code)).map(option)}
      ], code => go({period: code, day: ''}), {id: 'period'}),
      choice(word('asOf'), state.day ?? '', [
        {value: '', text: word('usual', day(period.usualDay))}, ...days.map(date => ({value: date, text: day(date)}))
      ], date => go({day: date}), {id: 'day'})),
    el('div', {class: 'grid'}, el('table', {class: 'list shelf'},
      el('thead', {}, el('tr', {}, ['document', 'format', 'languageHead', 'download'].map(key => el('th', {scope: 'col'}, word(key))))),
      el('tbody', {}, [...shelf.files, ...shelf.exports].map(file => row(file, shelf))))),
    shelf.missing.length === 0 ? el('p', {class: 'note'}, word('noMissing')) : el('details', {class: 'missingList'},
      el('summary', {}, word('missingList', shelf.missing.length)),
      el('div', {class: 'grid', tabindex: '0', role: 'region', 'aria-label': word('missingList', shelf.missing.length)},
        el('table', {class: 'list'},
          el('thead', {}, el('tr', {}, ['document', 'table', 'row', 'column', 'reason'].map(key => el('th', {scope: 'col'}, word(key))))),
          el('tbody', {}, shelf.missing.map(gap => el('tr', {},
            el('td', {}, gap.document), el('td', {}, gap.table), el('td', {}, say(gap.row)), el('td', {}, say(gap.column)), el('td', {}, say(gap.reason)))))))));
}

function row(file, shelf) {
  const note = el('span', {class: 'soft', role: 'status'});
  const address = url('document', {period: shelf.period, asOf: shelf.asOf, file: file.file});
  const link = el('a', {
    class: 'button', href: address, download: file.file, 'data-file': file.file,
    'aria-label': `${word('download')} ${file.file}`,
    onclick: async event => {
      event.preventDefault();
      put(note, word('making'));
      try {
        const response = await fetch(address);
        if (!response.ok) throw new Error((await response.json()).problem);
        const content = await response.blob();
        const save = el('a', {href: URL.createObjectURL(content), download: file.file});
        save.click();
        setTimeout(() => URL.revokeObjectURL(save.href), 30000);
        put(note, word('made', file.file, Math.ceil(content.size / 1024).toLocaleString('en')));
      } catch (failure) {
        put(note, word('failed', failure.message));
      }
    }
  }, word('download'));
  const title = file.format === 'zip'
    ? [word(`export.${file.export}`), el('span', {class: 'files'}, say(file.title))] : head(say(file.title));
  return el('tr', {}, el('td', {}, title), el('td', {}, word(file.format)),
    el('td', {}, file.language ? file.language.toUpperCase() : file.format === 'zip' ? '' : word('both')), el('td', {}, link, ' ', note));
}
