/** A long check list can be searched by its labels; what is chosen in it is told above it, and Escape leads back out of it. */

/** Adds the field above the choices of `list`; its label stands in `data-filter`. */
export function filterChoices(list: HTMLDetailsElement): void {
  const choices = [...list.querySelectorAll<HTMLElement>('.choice')];
  const box = list.querySelector('.choices');
  const opener = list.querySelector('summary');
  if (!box || !opener) return;
  const label = document.createElement('label');
  const field = document.createElement('input');
  field.type = 'search';
  field.autocomplete = 'off';
  label.append(list.dataset.filter ?? '', field);
  label.className = 'filter-choices';
  box.before(label);
  field.addEventListener('input', () => {
    const wanted = fold(field.value);
    for (const choice of choices) choice.hidden = !fold(choice.textContent ?? '').includes(wanted);
  });
  list.addEventListener('change', () => tellChosen(list, choices));
  list.addEventListener('keydown', (event) => {
    // Enter looks for a word; it does not send the form.
    if (event.key === 'Enter' && event.target === field) event.preventDefault();
    // A search field that says something is emptied first.
    if (event.key !== 'Escape' || (event.target === field && field.value !== '')) return;
    list.open = false;
    opener.focus();
  });
}

/** How many, and which: as the page says it when it is drawn. */
function tellChosen(list: HTMLElement, choices: readonly HTMLElement[]): void {
  const chosen = choices.filter((choice) => choice.querySelector<HTMLInputElement>('input')?.checked);
  const names = chosen.map((choice) => choice.querySelector('label')?.textContent?.trim() ?? '');
  const { lang } = document.documentElement;
  const told = list.previousElementSibling;
  const format = new Intl.ListFormat(lang, { type: 'conjunction', style: 'narrow' });
  if (told?.matches('.chosen')) told.textContent = format.format(names);
  const counted = list.querySelector('.counted');
  if (counted) counted.textContent = (list.dataset.counted ?? '').replace('#', String(chosen.length));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
