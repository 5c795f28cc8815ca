/** Every section and block of a report has an id of its own: links, bookmarks, comments and letters rest on it. */
import { Problem } from '../../text/problem.ts';
import type { DocumentModel, Section } from '../document.ts';

/** @throws Problem `report-id-doubled` with the first id that two places have. */
export function demandOwnIds({
  annexes,
  kind,
  sections,
}: Pick<DocumentModel, 'annexes' | 'kind' | 'sections'>): void {
  const taken = new Set<string>();
  const take = (id: string): void => {
    if (taken.has(id)) throw new Problem('report-id-doubled', { kind, id });
    taken.add(id);
  };
  const walk = (section: Section): void => {
    take(section.id);
    for (const { id } of section.blocks) take(id);
    section.sections.forEach(walk);
  };
  [...sections, ...annexes].forEach(walk);
}
