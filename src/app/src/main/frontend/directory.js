/** The directory while it is used: results follow what is typed and ticked, the address bar follows the results. */
import { addressOf } from './lib/address.js';
import { later } from './lib/later.js';

const form = document.getElementById('maillage-search');
const field = document.getElementById('maillage-q');
const results = () => document.getElementById('maillage-results');
let running = null;

function current() {
  return addressOf(form.getAttribute('action'), new FormData(form));
}

async function load(address, { push }) {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  results().setAttribute('aria-busy', 'true');
  // said only when it takes a while: a word at every keystroke helps nobody
  const waiting = setTimeout(() => { document.getElementById('maillage-count').textContent = form.dataset.loading; }, 600);
  try {
    const response = await fetch(address, { signal, credentials: 'same-origin', headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.getElementById('maillage-results');
    if (!response.ok || !fresh) {
      // an error page, or the way to log in: let the browser show it
      window.location.assign(address);
      return;
    }
    if (push) {
      window.history.pushState(null, '', address);
    }
    show(fresh);
  } catch (error) {
    if (error.name !== 'AbortError') {
      results().setAttribute('aria-busy', 'false');
      complain(address);
    }
  } finally {
    clearTimeout(waiting);
  }
}

/** Takes over the new results. What was open stays open, what had the focus gets it back, and the count is said aloud once. */
function show(fresh) {
  const old = results();
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  for (const details of old.querySelectorAll('details[id]')) {
    const next = fresh.querySelector(`#${CSS.escape(details.id)}`);
    if (next) {
      next.open = details.open;
    }
  }
  const count = document.getElementById('maillage-count');
  const text = fresh.querySelector('#maillage-count').textContent;
  fresh.querySelector('#maillage-count').replaceWith(count);
  old.replaceChildren(...fresh.childNodes);
  old.setAttribute('aria-busy', 'false');
  count.textContent = text;
  if (focused) {
    restoreFocus(focused);
  }
}

function restoreFocus(focused) {
  const again = focused.name
    ? results().querySelector(`[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`)
    : null;
  const target = again || document.getElementById('maillage-count');
  if (target === document.getElementById('maillage-count')) {
    target.tabIndex = -1;
  }
  target.closest('details:not([open])')?.setAttribute('open', '');
  target.focus({ preventScroll: again !== null });
}

function complain(address) {
  const count = document.getElementById('maillage-count');
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'aui-button aui-button-link';
  again.textContent = AJS.I18n.getText('maillage.directory.retry');
  again.addEventListener('click', () => load(address, { push: true }));
  count.replaceChildren(form.dataset.error, ' ', again);
}

const search = later(() => load(current(), { push: true }), 250);

if (form) {
  document.querySelector('.maillage').classList.add('maillage-live');
  // on a narrow screen the results come first; the filters are one tap away
  document.getElementById('maillage-facets').open = !window.matchMedia('(max-width: 760px)').matches;
  field.addEventListener('input', () => search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search.now();
  });
  document.addEventListener('change', (event) => {
    if (event.target.form === form && event.target.type === 'checkbox') {
      search.now();
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-go]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      if (link.classList.contains('maillage-clear') || new URL(link.href).search === '') {
        field.value = '';
      }
      load(link.href, { push: true });
      if (link.rel) {
        form.scrollIntoView({ block: 'start' });
      }
    }
  });
  window.addEventListener('popstate', () => {
    field.value = new URLSearchParams(window.location.search).get('q') || '';
    load(window.location.href, { push: false });
  });
  // before the product's own shortcut of the same key
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      field.focus();
      field.select();
    }
  }, true);
}
