/**
 * Where the reader is: a view and what it shows, all of it in the part of the address after #, so that every state has a link
 * that can be shared and the browser's back button works.
 */
export function read() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
  return {view: path.replace(/^\//, '') || 'explore', ...Object.fromEntries(new URLSearchParams(query))};
}

/** The address of a state; what is empty or undefined is left out. */
export function address({view, ...rest}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(rest)) {
    if (value !== undefined && value !== null && value !== '') query.set(key, value);
  }
  const text = query.toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%2F/g, '/');
  return `#/${view}${text ? '?' + text : ''}`;
}

/** The same state with some of it changed. */
export function changed(changes) {
  return address({...read(), ...changes});
}

/** Goes there, with a step in the browser's history. */
export function go(changes) {
  location.hash = changed(changes);
}

/** Goes there without a step in the history: for what is opened and closed. */
export function slide(changes) {
  history.replaceState(null, '', changed(changes));
}
