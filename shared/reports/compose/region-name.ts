/** The regions of ITU by name. */
import type { Language } from '../../reference/languages.ts';
import { regions } from '../../reference/organization.ts';

/** Name of the region `id` in `language`; the code itself where there is no such region. */
export function regionName(id: string, language: Language): string {
  return regions.find((region) => region.id === id)?.name[language] ?? id;
}
