/** What somebody typed and has not saved, kept in the browser until the tab is closed: a lost session loses nothing. */

const PREFIX = 'maillage.draft.';

/** Returns the form's values that people fill in, token and versions left out. */
export function valuesOf(form) {
  return [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !isTechnical(form, name));
}

/** Puts values back into a form; what it no longer has is left out. */
export function fill(form, values) {
  const names = new Set([...form.elements].map((element) => element.name).filter((name) => name && !isTechnical(form, name)));
  for (const name of names) {
    const given = values.filter(([other]) => other === name).map(([, value]) => value);
    for (const element of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      put(element, given);
    }
  }
}

export function draftOf(key, storage = window.sessionStorage) {
  return {
    read: () => JSON.parse(storage.getItem(PREFIX + key) || 'null'),
    write: (values) => storage.setItem(PREFIX + key, JSON.stringify(values)),
    forget: () => storage.removeItem(PREFIX + key),
  };
}

function put(element, given) {
  if (element.type === 'checkbox' || element.type === 'radio') {
    element.checked = given.includes(element.value);
  } else if (element.multiple) {
    for (const option of element.options) {
      option.selected = given.includes(option.value);
    }
  } else {
    element.value = given[0] ?? '';
  }
}

function isTechnical(form, name) {
  return form.querySelector(`input[type="hidden"][name="${CSS.escape(name)}"]:not([data-value])`) !== null;
}
