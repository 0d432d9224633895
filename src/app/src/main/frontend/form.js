/** The form of a profile: fields follow the type, communes are found by name, and what was typed survives whatever happens. */
import { chips } from './lib/chips.js';
import { communeField } from './lib/commune.js';
import { draftOf, fill, valuesOf } from './lib/draft.js';
import { later } from './lib/later.js';

const form = document.getElementById('maillage-form');

function followType() {
  const type = form.elements.namedItem('type');
  const chosen = type ? type.value : '';
  for (const field of form.querySelectorAll('[data-types]')) {
    const fits = chosen === '' || field.dataset.types.split(' ').includes(chosen);
    // a filled field stays in sight even when the type no longer has it: the save then says so
    field.hidden = !fits && !isFilled(field) && !field.querySelector('.error');
  }
}

function isFilled(field) {
  return [...field.querySelectorAll('input, textarea, select')].some((input) => (
    input.type === 'checkbox' ? input.checked : input.multiple ? input.selectedOptions.length > 0 : input.value.trim() !== ''
  ));
}

/** Opens the section a link of the summary leads to, and puts the cursor there. */
function openTarget() {
  const target = window.location.hash && document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  if (target && form.contains(target)) {
    target.closest('details')?.setAttribute('open', '');
    target.scrollIntoView({ block: 'center' });
    (target.matches('fieldset') ? target.querySelector('input, select') || target : target).focus();
  }
}

function keepDraft(redraw) {
  const draft = draftOf(form.dataset.draft);
  const note = document.querySelector('.maillage-draft');
  const untouched = valuesOf(form);
  const saved = draft.read();
  if ('returned' in form.dataset) {
    draft.write(untouched);
  } else if (saved && JSON.stringify(saved) !== JSON.stringify(untouched)) {
    fill(form, saved);
    redraw();
    note.hidden = false;
  }
  form.addEventListener('input', later(() => draft.write(valuesOf(form)), 300));
  form.addEventListener('change', later(() => draft.write(valuesOf(form)), 300));
  form.addEventListener('submit', () => draft.write(valuesOf(form)));
  for (const button of document.querySelectorAll('[data-draft-discard]')) {
    button.addEventListener('click', () => {
      draft.forget();
      if (button.type === 'button') {
        fill(form, untouched);
        redraw();
        note.hidden = true;
      }
    });
  }
}

if (form) {
  const lists = [...form.querySelectorAll('select[data-chips]')].map(chips);
  const communes = [...form.querySelectorAll('[data-commune]')].map(communeField);
  keepDraft(() => {
    lists.forEach((list) => list.draw());
    communes.forEach((commune) => commune.show(commune.code.value));
    followType();
  });
  form.addEventListener('change', followType);
  form.addEventListener('maillage:commune', (event) => {
    const departement = form.elements.namedItem('departement');
    const postal = form.elements.namedItem('postalCode');
    if (departement) {
      departement.value = event.detail.departement;
    }
    if (postal && postal.value === '' && event.detail.postal) {
      postal.value = event.detail.postal;
    }
  });
  window.addEventListener('hashchange', openTarget);
  document.getElementById('maillage-summary')?.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute('href') === window.location.hash) {
      openTarget();
    }
  });
  followType();
  document.getElementById('maillage-summary')?.focus();
}
