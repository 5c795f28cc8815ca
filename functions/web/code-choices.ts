/** Codes of lists as one chooses them: with their names in the page's language. */
import { ACTION_LINE_IDS } from '../../shared/reference/action-lines.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { codeName, sectorShortName } from '../../shared/reference/names.ts';
import { sectors } from '../../shared/reference/organization.ts';
import { goals } from '../../shared/reference/sdgs.ts';

export type Choices = readonly (readonly [value: string, label: string])[];

/** `C5 – Building confidence and security in the use of ICTs`. */
export function lineChoices(language: Language): Choices {
  return ACTION_LINE_IDS.map((id) => [id, named(id, codeName('actionLines', id, language).text)]);
}

/** `4 – Quality education`. */
export function goalChoices(language: Language): Choices {
  return goals.map(({ code, shortTitle }) => [code, named(code, shortTitle[language].text)]);
}

/** `ITU-D – Development`, the code alone where it has no other name. */
export function sectorChoices(language: Language): Choices {
  return sectors.map(({ id }) => [id, named(id, sectorShortName(id, language))]);
}

function named(code: string, name: string): string {
  return name === code || name.startsWith(`${code} `) ? name : `${code} – ${name}`;
}
