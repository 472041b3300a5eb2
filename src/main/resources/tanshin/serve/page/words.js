/** The page's own words in the reader's language, and the choice among the taxonomy's. */
let all = {};
let language = 'en';

export async function load() {
  all = await (await fetch('/words.json')).json();
}

export function use(wanted) {
  language = all[wanted] ? wanted : 'en';
  document.documentElement.lang = language;
}

export function current() {
  return language;
}

export function known() {
  return Object.keys(all);
}

/** A word of the page; {0}, {1} … are filled. */
export function word(key, ...parts) {
  const text = all[language]?.[key] ?? all.en?.[key] ?? key;
  return parts.reduce((filled, part, at) => filled.replace(`{${at}}`, part), text);
}

/** What the taxonomy or a filing calls something: {en, ja} → text. */
export function say(labels) {
  if (!labels) return '';
  if (typeof labels === 'string') return labels;
  return labels[language] ?? labels.en ?? Object.values(labels)[0] ?? '';
}

/** At the head of a row English begins with a capital. */
export function head(labels) {
  const text = say(labels);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function day(iso) {
  const [year, month, date] = iso.split('-').map(Number);
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {dateStyle: 'medium', timeZone: 'UTC'})
    .format(Date.UTC(year, month - 1, date));
}

/** The months of a span: Oct–Dec 2008. */
export function months(first, last) {
  const [[year, from], [otherYear, to]] = [first, last].map(iso => iso.split('-').map(Number));
  if (language === 'ja') return `${year}年${from}月～${otherYear === year ? '' : `${otherYear}年`}${to}月`;
  const name = month => new Intl.DateTimeFormat('en', {month: 'short', timeZone: 'UTC'}).format(Date.UTC(2000, month - 1, 1));
  return `${name(from)}${otherYear === year ? '' : ` ${year}`}–${name(to)} ${otherYear}`;
}
