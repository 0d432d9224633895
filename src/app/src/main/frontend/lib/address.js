/** The directory's state in its address: the same parameters as the server writes, empty ones left out. */

/** Returns the address of a state given as `[name, value]` pairs; a new search begins at the first page. */
export function addressOf(action, pairs) {
  const parameters = new URLSearchParams();
  for (const [name, value] of pairs) {
    const text = String(value).trim();
    if (text !== '' && name !== 'page') {
      parameters.append(name, text);
    }
  }
  const query = parameters.toString();
  return query === '' ? action : `${action}?${query}`;
}
