/** What of a document is older than the words that it was translated from: of records, and of the program. */
import { messageIn } from '../text/words.ts';
import type { DocumentModel } from './document.ts';

export interface OvertakenWords {
  /** Places at which the document prints a translation of a record and says that it is older than its original. */
  readonly places: number;
  /** Whether its last page counts messages that are older than the English text. */
  readonly messages: boolean;
}

export function overtakenWords(model: DocumentModel): OvertakenWords {
  const label = messageIn(model.language, 'report.maker.stale');
  return {
    places: placesOf(model, messageIn(model.language, 'report.stale-translation')),
    messages: model.colophon.lines.some((line) => line.label === label),
  };
}

function placesOf(part: unknown, mark: string): number {
  if (typeof part === 'string') return part.split(mark).length - 1;
  if (typeof part !== 'object' || part === null) return 0;
  return Object.values(part).reduce((sum: number, each) => sum + placesOf(each, mark), 0);
}
