/** The regions of ITU by name. */
import type { Language } from '../../reference/languages.ts';
import { regions } from '../../reference/organization.ts';

/** Name of the region `id` in `language` as a label, which begins with a capital; the code itself where there is no such region. */
export function regionName(id: string, language: Language): string {
  const name = regions.find((region) => region.id === id)?.name[language] ?? id;
  return `${name.slice(0, 1).toLocaleUpperCase(language)}${name.slice(1)}`;
}
