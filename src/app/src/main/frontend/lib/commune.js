/**
 * Turns a field for the INSEE code of a commune into a field for its name: type, choose, done. The code travels in a hidden field. The
 * list follows the combobox pattern of the ARIA Authoring Practices (list autocomplete with manual selection).
 */
import { call } from './http.js';
import { later } from './later.js';

export function communeField(field) {
  const code = document.createElement('input');
  code.type = 'hidden';
  code.name = field.name;
  code.value = field.value;
  code.dataset.value = '';
  field.removeAttribute('name');
  field.value = field.dataset.shown || field.value;
  field.insertAdjacentElement('afterend', code);

  const list = document.createElement('ul');
  list.id = `${field.id}-list`;
  list.className = 'maillage-suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.labels[0].textContent);
  list.hidden = true;
  code.insertAdjacentElement('afterend', list);
  const status = document.createElement('span');
  status.className = 'maillage-hidden';
  status.setAttribute('role', 'status');
  list.insertAdjacentElement('afterend', status);

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const choose = (option) => {
    code.value = option.dataset.code;
    field.value = option.dataset.name;
    close();
    code.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new CustomEvent('maillage:commune', { bubbles: true, detail: { ...option.dataset } }));
  };
  const mark = (index) => {
    active = index;
    [...list.children].forEach((option, position) => option.setAttribute('aria-selected', String(position === index)));
    field.setAttribute('aria-activedescendant', list.children[index].id);
    list.children[index].scrollIntoView({ block: 'nearest' });
  };
  const show = (communes) => {
    list.replaceChildren(...communes.map((commune, index) => optionOf(commune, `${list.id}-${index}`)));
    list.hidden = communes.length === 0;
    active = -1;
    field.setAttribute('aria-expanded', String(communes.length > 0));
    field.removeAttribute('aria-activedescendant');
    status.textContent = communes.length === 0 ? field.dataset.none : AJS.format(field.dataset.found, communes.length);
  };
  const look = later(async () => {
    const text = field.value.trim();
    if (text.length < 2) {
      close();
      return;
    }
    const found = await call('GET', `${field.dataset.commune}?limit=10&q=${encodeURIComponent(text)}`).catch(() => ({ communes: [] }));
    if (text === field.value.trim() && document.activeElement === field) {
      show(found.communes);
    }
  }, 200);

  field.addEventListener('input', () => {
    // what was typed travels on until something is chosen: the server then says which commune it may mean
    code.value = field.value.trim();
    look();
  });
  field.addEventListener('keydown', (event) => {
    const size = list.children.length;
    if (list.hidden || size === 0) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(event.key === 'ArrowDown' ? (active + 1) % size : (active - 1 + size) % size);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(list.children[active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = event.target.closest('[role="option"]');
    if (option) {
      choose(option);
    }
  });
  field.addEventListener('blur', close);
  return { code, show: (text) => { field.value = text; } };
}

function optionOf(commune, id) {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset.code = commune.code;
  option.dataset.name = commune.name;
  option.dataset.departement = commune.departement;
  option.dataset.postal = commune.postalCodes.length === 1 ? commune.postalCodes[0] : '';
  option.textContent = `${commune.name}, ${commune.departementName} (${commune.departement})`;
  return option;
}
