/** What an issue of a report is composed with: its settings, its revision, the secretariat's texts. */
import type { ComposeOptions } from './compose/prepare.ts';
import { printSymbol } from './print-symbol.ts';
import { issueLabel, ORIGINAL, type Report, textsOf } from './report.ts';
import { parseSymbol } from './symbol.ts';

/** Options of the issue that the report is now, of an installation reached at `address`. */
export function issueOptions(report: Report, address?: string): Omit<ComposeOptions, 'makers'> {
  const { edits, issue, keyMessages, paragraphs, period, revision, year } = report;
  const { symbol, ...others } = issue;
  return {
    ...others,
    year,
    period,
    revisionNumber: revision,
    ...(issueLabel(report) === ORIGINAL && { revision: '' }),
    ...(symbol !== undefined && { symbol: revisedSymbol(symbol, revision) }),
    ...(Object.keys(edits).length > 0 && { edits: textsOf(report) }),
    ...(paragraphs !== undefined && { editIds: idsOf(paragraphs) }),
    ...(keyMessages !== undefined && { keyMessages }),
    ...(address !== undefined && { address }),
  };
}

/** `C26/35` as `C26/35(Rev.1)` in its first revision; one that names its revision itself stays as it is. */
export function revisedSymbol(symbol: string, revision: number): string {
  const parsed = parseSymbol(symbol);
  if (parsed === undefined || revision === 0 || parsed.changes.some(({ type }) => type === 'Rev'))
    return symbol;
  const changes = [...parsed.changes, { type: 'Rev', number: revision } as const];
  return printSymbol({ ...parsed, changes }, undefined);
}

function idsOf(paragraphs: NonNullable<Report['paragraphs']>): NonNullable<ComposeOptions['editIds']> {
  return Object.fromEntries(Object.entries(paragraphs).map(([section, { ids }]) => [section, ids]));
}
