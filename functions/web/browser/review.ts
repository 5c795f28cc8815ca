/** Keys of the review: through the queue by j and k, x chooses, Enter opens; the box in the head chooses all; in a record a accepts, r goes to the reason. */

const TYPING = 'input:not([type="checkbox"]), select, textarea';

const keysOf = document.querySelector<HTMLElement>('[data-keys]');
if (keysOf) {
  keysOf.hidden = false;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (target.matches(TYPING)) {
      if (event.key === 'Escape') target.blur();
      return;
    }
    const isDone = keysOf.dataset.keys === 'queue' ? inQueue(event.key) : inRecord(event.key);
    if (isDone) event.preventDefault();
  });
}

const all = document.querySelector<HTMLInputElement>('[data-choose-all]');
const table = all?.closest('table');
if (all && table) {
  const each = [...table.querySelectorAll<HTMLInputElement>('tr[data-row] input[type="checkbox"]')];
  /** A page that was left with marks may come back with them. */
  const follow = (): void => {
    const chosen = each.filter(({ checked }) => checked).length;
    all.checked = chosen === each.length;
    all.indeterminate = chosen > 0 && chosen < each.length;
  };
  all.hidden = false;
  all.addEventListener('change', () => {
    for (const one of each) one.checked = all.checked;
  });
  for (const one of each) one.addEventListener('change', follow);
  window.addEventListener('pageshow', follow);
}

/** Whether the key meant something. */
function inQueue(key: string): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-row]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (key === 'j' || key === 'k') {
    const next = rows[key === 'j' ? at + 1 : Math.max(0, at - 1)] ?? rows.at(-1);
    next?.querySelector<HTMLElement>('th a')?.focus();
    return true;
  }
  const row = rows[at];
  if (key === 'x') {
    row?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    return row !== undefined;
  }
  if (key === 'a') return press('[data-key="a"]');
  return key === 'o' && row !== undefined ? press('th a', row) : false;
}

function inRecord(key: string): boolean {
  switch (key) {
    case 'j':
      return press('[data-key="j"]');
    case 'k':
      return press('[data-key="k"]');
    case 'a':
      return press('[data-key="a"]');
    case 'r': {
      const reason = document.querySelector<HTMLElement>('#decision textarea');
      reason?.focus();
      return reason !== null;
    }
    default:
      return false;
  }
}

/** What has the key, or the first link or button in it. */
function press(selector: string, within: ParentNode = document): boolean {
  const found = within.querySelector<HTMLElement>(selector);
  const control = found?.matches('a, button') ? found : found?.querySelector<HTMLElement>('a, button');
  control?.click();
  return control !== null && control !== undefined;
}
