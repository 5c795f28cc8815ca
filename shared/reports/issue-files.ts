/** Where the files of an issue lie in the object store. */
import type { Language } from '../reference/languages.ts';

/** Key of a file of a set. */
export function setFileKey(set: string, name: string): string {
  return `reports/${set}/${name}`;
}

/** Name of a document model within its set. */
export function modelName(kind: string, language: Language): string {
  return `${kind}/${language}/${kind}-${language}.json`;
}

/** Key of the Word file that marks what `after` says differently from `before`; both are sets. */
export function redlineKey(
  before: string,
  after: string,
  document: { kind: string; language: Language },
): string {
  return `redlines/${after}/${before}/${document.kind}-${document.language}.docx`;
}

/** Key of the headlines that the key messages of a set could be chosen from. */
export function candidatesKey(set: string): string {
  return `workbench/${set}.json`;
}
