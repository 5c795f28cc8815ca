/** The issue that a report revises, from the folder of the set it was published in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../shared/reference/languages.ts';
import type { PreviousHead } from '../shared/reports/keep-head.ts';
import type { PreviousIssue } from '../shared/reports/keep-numbers.ts';
import { MANIFEST_NAME } from '../shared/reports/manifest.ts';
import { Problem } from '../shared/text/problem.ts';

/** The issue of a kind, in the language that is asked for where the set has it. */
export type IssueBefore = (
  kind: string,
  language?: Language,
) => Promise<(PreviousIssue & PreviousHead) | undefined>;

/**
 * Reads the document model of a kind in `folder`: paragraphs are the same in every language, so any will do, but the head is
 * in words of its language. Undefined for a kind that the set does not hold; Problem `usage` when `folder` holds no set, or what is there is no document.
 */
export async function previousIssueIn(folder: string): Promise<IssueBefore> {
  if ((await textOf(join(folder, MANIFEST_NAME))) === undefined) {
    throw new Problem('usage', {
      needs: `a report set in --revision-of: the folder that holds ${MANIFEST_NAME}; ${folder} holds none`,
    });
  }
  return async (kind, asked) => {
    for (const language of asked === undefined ? LANGUAGES : [asked, ...LANGUAGES]) {
      const path = join(folder, kind, language, `${kind}-${language}.json`);
      const text = await textOf(path);
      if (text === undefined) continue;
      const model: unknown = parsed(text);
      if (isIssue(model)) return model;
      throw new Problem('usage', { needs: `a report set in --revision-of; ${path} is no document` });
    }
    return undefined;
  };
}

/** Undefined where there is no such file; what else keeps it from being read is thrown. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isIssue(model: unknown): model is PreviousIssue & PreviousHead {
  if (typeof model !== 'object' || model === null) return false;
  const { annexes, front, masthead, retired = [], sections } = model as Partial<PreviousIssue & PreviousHead>;
  return (
    [annexes, retired, sections].every(Array.isArray) &&
    [front, masthead].every((part) => typeof part === 'object' && part !== null)
  );
}
