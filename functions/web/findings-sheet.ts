/** The findings of an upload as a sheet, for CSV. */
import type { Finding } from '../../shared/activities/finding.ts';
import { findingWords } from '../../shared/intake/mark/finding-text.ts';
import type { SheetModel } from '../../shared/reports/sheets.ts';
import type { Words } from '../../shared/text/words.ts';
import { placeText } from './read-findings.ts';

const COLUMNS = [
  ['place', 'web.upload.place', 16],
  ['severity', 'marks.severity', 24],
  ['rule', 'web.upload.rule', 24],
  ['record', 'web.records.id', 12],
  ['field', 'marks.field', 24],
  ['value', 'marks.value', 36],
  ['message', 'marks.message', 60],
  ['remedy', 'marks.remedy', 60],
] as const;

/** One row for each finding, in the words of a language; `nameOf` gives the name of a field by its path. */
export function findingsSheet(
  findings: AsyncIterable<Finding>,
  words: Words,
  nameOf: (field: string) => string,
): SheetModel {
  return {
    id: 'findings',
    title: words('marks.sheet').slice(0, 31),
    notes: [],
    columns: COLUMNS.map(([id, head, width]) => ({ id, head: words(head), kind: 'text', width })),
    key: 'place',
    frozenColumns: 1,
    rows: () => rowsOf(findings, words, nameOf),
  };
}

async function* rowsOf(findings: AsyncIterable<Finding>, words: Words, nameOf: (field: string) => string) {
  for await (const finding of findings) {
    const { message, remedy } = findingWords(finding, words);
    const { activity, field } = finding.at;
    yield [
      placeText(finding),
      words(`marks.severity.${finding.severity}`),
      finding.rule,
      activity,
      field === undefined ? undefined : nameOf(field),
      finding.value,
      message,
      remedy,
    ];
  }
}
