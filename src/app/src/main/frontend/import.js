/** The import page: a file becomes a draft, a draft a run, a run a report. REST keeps the state; this page only shows it. */
import { call, Refusal } from './lib/http.js';

const root = document.getElementById('maillage-import');
const part = (name) => document.getElementById(`maillage-import-${name}`);
const number = (value) => new Intl.NumberFormat(document.documentElement.lang || undefined).format(value);
let draft = null;

function step(name) {
  for (const section of ['choose', 'match', 'progress']) {
    part(section).hidden = section !== name;
  }
}

function complain(error) {
  const box = part('error');
  const lines = error instanceof Refusal && error.problems.length > 0
    ? error.problems.map((one) => `${one.problem} ${one.cure}`)
    : [error.message];
  box.replaceChildren(...lines.map((line) => element('p', line)));
  box.hidden = false;
  box.focus();
}

async function attempt(action) {
  part('error').hidden = true;
  root.setAttribute('aria-busy', 'true');
  try {
    return await action();
  } catch (error) {
    complain(error);
    return null;
  } finally {
    root.setAttribute('aria-busy', 'false');
  }
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function send(file) {
  part('status').textContent = AJS.I18n.getText('maillage.import.reading.now');
  const answer = await attempt(() => call('POST', root.dataset.rest, {
    body: file,
    headers: { 'Content-Type': 'text/csv', 'X-File-Name': encodeURIComponent(file.name) },
  }));
  if (answer) {
    match(answer);
  }
}

function match(answer) {
  draft = answer;
  step('match');
  part('found').textContent = AJS.I18n.getText('maillage.import.found', answer.fileName, number(answer.rows), number(answer.columns.length));
  part('problems').replaceChildren(...answer.problems.map((one) => element('li', `${one.problem} ${one.cure}`)));
  const reading = part('reading').elements;
  choose(reading.namedItem('encoding'), answer.encoding);
  choose(reading.namedItem('separator'), answer.separator);
  document.querySelector('.maillage-match tbody').replaceChildren(...answer.columns.map((column) => row(column, answer.preview)));
  part('match').querySelector('h2').focus();
}

/** Selects a value, whatever the case of its letters; adds it when the list does not have it. */
function choose(select, value) {
  const known = [...select.options].find((option) => option.value.toLowerCase() === value.toLowerCase());
  if (!known) {
    select.append(new Option(value, value));
  }
  select.value = known ? known.value : value;
}

function row(column, preview) {
  const line = document.createElement('tr');
  const head = element('th', column.header || AJS.I18n.getText('maillage.import.match.unnamed', column.index + 1));
  head.scope = 'row';
  const select = document.getElementById('maillage-import-fields').content.firstElementChild.cloneNode(true);
  select.dataset.column = column.index;
  select.value = column.field;
  select.setAttribute('aria-label', AJS.I18n.getText('maillage.import.match.label', head.textContent));
  const field = document.createElement('td');
  field.append(select);
  const samples = preview.map((cells) => cells[column.index]).filter(Boolean).slice(0, 3);
  const sample = document.createElement('td');
  sample.className = 'maillage-sample';
  sample.append(...samples.map((text) => element('span', text.length > 80 ? `${text.slice(0, 79)}…` : text)));
  line.append(head, field, sample);
  return line;
}

async function run() {
  const columns = {};
  for (const select of document.querySelectorAll('.maillage-match select')) {
    if (select.value !== '') {
      columns[select.dataset.column] = select.value;
    }
  }
  const answer = await attempt(() => call('POST', `${root.dataset.rest}/${draft.id}/run`, { json: { columns } }));
  if (answer) {
    window.history.replaceState(null, '', `?run=${encodeURIComponent(answer.id)}`);
    watch(answer, true);
  }
}

async function watch(first, focus) {
  let state = first;
  step('progress');
  part('report').hidden = true;
  show(state);
  if (focus) {
    part('heading').focus();
  }
  while (!state.ended) {
    await new Promise((resolve) => { setTimeout(resolve, 700); });
    const next = await call('GET', `${root.dataset.rest}/${first.id}`).catch(() => null);
    state = next || state;
    show(state);
  }
  part('status').textContent = `${part('heading').textContent}. ${part('sum').textContent}`;
  if (state.refused > 0) {
    report(state.id);
  }
}

function show(state) {
  const headings = {
    waiting: AJS.I18n.getText('maillage.import.state.waiting'),
    running: AJS.I18n.getText('maillage.import.state.running'),
    done: AJS.I18n.getText('maillage.import.state.done'),
    cancelled: AJS.I18n.getText('maillage.import.state.cancelled'),
    failed: AJS.I18n.getText('maillage.import.state.failed'),
  };
  part('heading').textContent = `${headings[state.state]} – ${state.fileName}`;
  part('bar').value = state.total === 0 ? 100 : (100 * state.done) / state.total;
  part('bar').textContent = `${number(state.done)} / ${number(state.total)}`;
  part('sum').textContent = AJS.I18n.getText('maillage.import.sum', number(state.created), number(state.updated), number(state.unchanged), number(state.refused));
  part('cancel').hidden = state.ended;
  part('done').hidden = !state.ended;
  part('again').hidden = !state.ended;
}

async function report(id) {
  const answer = await attempt(() => call('GET', `${root.dataset.rest}/${id}/report`));
  if (!answer) {
    return;
  }
  part('report').hidden = false;
  part('refused').href = `${root.dataset.rest}/${id}/refused.csv`;
  const body = document.querySelector('.maillage-report tbody');
  const draw = () => {
    const wanted = part('filter').value.trim().toLowerCase();
    const lines = answer.lines.filter((line) => (
      wanted === '' || [line.line, line.column, line.value, line.problem].join(' ').toLowerCase().includes(wanted)
    ));
    body.replaceChildren(...lines.map((line) => {
      const cells = document.createElement('tr');
      cells.append(...[number(line.line), line.column, line.value, line.problem, line.cure].map((text) => element('td', text)));
      return cells;
    }));
    part('shown').textContent = AJS.I18n.getText('maillage.import.report.shown', number(lines.length), number(answer.total));
  };
  part('filter').oninput = draw;
  draw();
}

async function again() {
  if (draft) {
    await call('DELETE', `${root.dataset.rest}/${draft.id}`).catch(() => null);
  }
  draft = null;
  window.history.replaceState(null, '', window.location.pathname);
  document.getElementById('maillage-file').value = '';
  step('choose');
  document.getElementById('maillage-file').focus();
}

function dropping(zone) {
  for (const name of ['dragenter', 'dragover']) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add('maillage-over');
    });
  }
  for (const name of ['dragleave', 'drop']) {
    zone.addEventListener(name, () => zone.classList.remove('maillage-over'));
  }
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) {
      send(file);
    }
  });
}

if (root) {
  dropping(part('choose'));
  document.getElementById('maillage-file').addEventListener('change', (event) => event.target.files[0] && send(event.target.files[0]));
  part('reading').addEventListener('submit', async (event) => {
    event.preventDefault();
    const json = Object.fromEntries(new FormData(event.target));
    const answer = await attempt(() => call('POST', `${root.dataset.rest}/${draft.id}/reading`, { json }));
    if (answer) {
      match(answer);
    }
  });
  part('run').addEventListener('click', run);
  part('cancel').addEventListener('click', () => {
    const id = new URLSearchParams(window.location.search).get('run');
    attempt(() => call('DELETE', `${root.dataset.rest}/${id}`));
  });
  for (const button of root.querySelectorAll('[data-again]')) {
    button.addEventListener('click', again);
  }
  const opened = new URLSearchParams(window.location.search).get('run');
  if (opened) {
    attempt(() => call('GET', `${root.dataset.rest}/${encodeURIComponent(opened)}`)).then((answer) => {
      if (answer && answer.state === 'draft') {
        match(answer);
      } else if (answer) {
        watch(answer, false);
      }
    });
  }
}
