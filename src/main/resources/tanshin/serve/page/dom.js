/** Elements without markup in strings: el('p', {class: 'note'}, 'text', child). Names beginning with "on" are listeners. */
export function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value') element.value = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** A label over a list to choose from; groups are [{label, options: [{value, text}]}] or plain options. */
export function choice(label, value, options, onchange, attributes = {}) {
  const option = ({value: key, text, title}) => el('option', {value: key, selected: key === value, title}, text);
  const select = el('select', {onchange: event => onchange(event.target.value), ...attributes},
    options.map(each => each.options ? el('optgroup', {label: each.label}, each.options.map(option)) : option(each)));
  return el('label', {class: 'choice'}, el('span', {}, label), select);
}

/** Replaces what an element holds. */
export function put(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(Boolean));
  return element;
}

/** Offers a text as a file. */
export function save(name, type, text) {
  const link = el('a', {href: URL.createObjectURL(new Blob([text], {type})), download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
