/** Every clause that implies a record, a deadline, a document or a report, as its analysis lists them: none may be forgotten. */

const numbered = (place: string, numbers: readonly string[]): readonly string[] =>
  numbers.map((number) => `${place}/${number}`);
const upTo = (last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => String(index + 1));

export const CLAUSES: readonly string[] = [
  ...numbered('res1332/resolves', ['1', '2', '3', '3a', '3b', '4']),
  ...numbered('res1332/instructs-sg', upTo(15)),
  ...numbered('res1332/instructs-sg-directors', upTo(5)),
  ...numbered('res1332/encourages', upTo(6)),
  ...numbered('res1332/annex', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']),
  ...numbered('pp-res140', ['progress', 'review-outcome', 'final', 'hlpf', 'prizes', 'resources']),
  ...numbered('wtsa-res75/resolves', ['3', '4']),
  ...numbered('wtsa-res75/instructs-director-tsb', upTo(4)),
  'wtdc-res30/summary',
  'itu-r-res61/summary',
  ...numbered('a-res-80-173', ['67', '113', 'cycle']),
];
