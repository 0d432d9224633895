/** Profile and history: copying an address, asking before something disappears, forgetting drafts that were saved. */

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand('copy');
    }
    document.querySelector('.maillage-copied').textContent = button.dataset.copied;
  });
}

for (const form of document.querySelectorAll('form[data-confirm]')) {
  form.addEventListener('submit', (event) => {
    if (!window.confirm(form.dataset.confirm)) {
      event.preventDefault();
    }
  });
}

// the save went through: what the form kept for an accident is not needed any more
const saved = new URLSearchParams(window.location.search).get('done');
if (saved === 'saved' || saved === 'created') {
  const key = window.location.pathname.split('/').pop();
  for (const name of Object.keys(window.sessionStorage)) {
    if (name === 'maillage.draft.new' || name.startsWith(`maillage.draft.${key}@`)) {
      window.sessionStorage.removeItem(name);
    }
  }
}
