/** Asks the server. What it refuses becomes an error with its sentence. */
export async function get(path, parameters = {}) {
  const response = await fetch(url(path, parameters));
  const answer = await response.json().catch(() => ({problem: response.statusText}));
  if (!response.ok) throw new Error(answer.problem);
  return answer;
}

export function url(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== ''));
  return `/api/${path}${query.size || [...query].length ? '?' + query : ''}`;
}

/** Asks in SPARQL; the answer is {vars, rows}, {yes}, or {graph: text}. */
export async function ask(query, signal) {
  const response = await fetch('/sparql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/sparql-query',
      Accept: 'application/sparql-results+json, text/turtle;q=0.9'
    },
    body: query,
    signal
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim() || response.statusText);
  if (!response.headers.get('Content-Type').includes('json')) return {graph: text};
  const answer = JSON.parse(text);
  return 'boolean' in answer ? {yes: answer.boolean} : {vars: answer.head.vars, rows: answer.results.bindings};
}
