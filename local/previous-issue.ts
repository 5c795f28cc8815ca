/** The issue that a report revises, from the folder of the set it was published in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../shared/reference/languages.ts';
import type { PreviousIssue } from '../shared/reports/keep-numbers.ts';
import { Problem } from '../shared/text/problem.ts';

/**
 * Reads the document model of a kind in `folder`: paragraphs are the same in every language, so any will do. Undefined for
 * a kind that the set does not hold; Problem `usage` when what is there is no document.
 */
export function previousIssueIn(folder: string): (kind: string) => Promise<PreviousIssue | undefined> {
  return async (kind) => {
    for (const language of LANGUAGES) {
      const path = join(folder, kind, language, `${kind}-${language}.json`);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      const model: unknown = parsed(text);
      if (isIssue(model)) return model;
      throw new Problem('usage', { needs: `a report set in --revision-of; ${path} is no document` });
    }
    return undefined;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isIssue(model: unknown): model is PreviousIssue {
  if (typeof model !== 'object' || model === null) return false;
  const { annexes, sections } = model as Partial<PreviousIssue>;
  return Array.isArray(sections) && Array.isArray(annexes);
}
