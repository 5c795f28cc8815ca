/** Which sections are near their limit of words, or over it. */
import type { DocumentModel, Section } from './document.ts';

/** From this share of the limit on an editor is warned. */
const NEAR = 0.9;

export interface WordState {
  /** Id of the section; empty for the whole body. */
  readonly section: string;
  readonly title: string;
  readonly count: number;
  readonly limit: number;
  readonly isOver: boolean;
}

/** Sections at 90 % of their limit and more, in reading order, and last the body as a whole. */
export function wordStates(
  model: Pick<DocumentModel, 'title' | 'sections' | 'annexes' | 'words'>,
): readonly WordState[] {
  const states: WordState[] = [];
  const look = (section: string, title: string, { count, limit }: Section['words']): void => {
    if (limit !== undefined && count >= limit * NEAR)
      states.push({ section, title, count, limit, isOver: count > limit });
  };
  const walk = ({ id, sections, title, words }: Section): void => {
    look(id, title, words);
    sections.forEach(walk);
  };
  [...model.sections, ...model.annexes].forEach(walk);
  if (model.words !== undefined) look('', model.title, model.words);
  return states;
}
