/** Shows a long list of several choices as what was chosen and a field to choose more; the list itself stays what is sent. */
export function chips(select) {
  const box = document.createElement('div');
  box.className = 'maillage-chips';
  const chosen = document.createElement('ul');
  const add = document.createElement('select');
  add.className = 'select';
  add.setAttribute('aria-label', `${select.getAttribute('aria-label')} – ${select.dataset.add}`);
  box.append(chosen, add);
  select.insertAdjacentElement('beforebegin', box);
  select.hidden = true;
  select.classList.add('maillage-replaced');

  const draw = () => {
    const options = [...select.options];
    chosen.replaceChildren(...options.filter((option) => option.selected).map((option) => chip(option)));
    chosen.hidden = chosen.children.length === 0;
    const first = new Option(select.dataset.add, '');
    add.replaceChildren(first, ...options.filter((option) => !option.selected).map((option) => new Option(option.label, option.value)));
  };
  const chip = (option) => {
    const item = document.createElement('li');
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.setAttribute('aria-label', `${select.dataset.remove} ${option.label}`);
    remove.textContent = '×';
    remove.addEventListener('click', () => {
      option.selected = false;
      changed();
      add.focus();
    });
    item.append(option.label, remove);
    return item;
  };
  const changed = () => {
    draw();
    select.dispatchEvent(new Event('input', { bubbles: true }));
  };
  add.addEventListener('change', () => {
    const option = [...select.options].find((candidate) => candidate.value === add.value);
    if (option && add.value !== '') {
      option.selected = true;
      changed();
    }
  });
  draw();
  return { draw };
}
