/** The record form with scripts: counts with every letter, the matrix beside each claim, drafts that keep themselves. */
import { autosave } from './autosave.ts';
import { countTexts } from './count-texts.ts';
import { filterChoices } from './filter-choices.ts';
import { offerCopy } from './local-copy.ts';
import { watchClaims } from './watch-claims.ts';

const form = document.querySelector<HTMLFormElement>('form[data-enhance="record-form"]');
if (form) {
  countTexts(form);
  watchClaims(form);
  for (const list of form.querySelectorAll<HTMLDetailsElement>('.folded-choices')) filterChoices(list);
  const keeper = autosave(form);
  if (offerCopy(form) === 'same') keeper.saveSoon();
}
