/** A long check list can be searched by its labels. */

/** Adds the field above `list`; its label stands in `data-filter`. */
export function filterChoices(list: HTMLElement): void {
  const choices = [...list.querySelectorAll<HTMLElement>('.choice')];
  const box = list.querySelector('.choices');
  if (!box) return;
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
  // Enter looks for a word; it does not send the form.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
