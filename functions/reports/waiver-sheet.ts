/** The waivers that a data set was frozen with, as CSV. */
import type { Language } from '../../shared/reference/languages.ts';
import { renderCsv } from '../../shared/render/csv/render-csv.ts';
import type { SnapshotWaiver } from '../../shared/reports/snapshot.ts';
import type { MessageKey } from '../../shared/text/en/index.ts';
import { wordsIn } from '../../shared/text/words.ts';

/** Heads in `language`; reasons in the words of the record; days where a waiver's period is not the data set's own. */
export function waiverSheet(
  waivers: readonly SnapshotWaiver[],
  language: Language,
): AsyncGenerator<Uint8Array> {
  const words = wordsIn(language);
  const column = (id: string, key: MessageKey) => ({
    id,
    head: words(key),
    kind: 'text' as const,
    width: 30,
  });
  return renderCsv({
    id: 'waivers',
    title: words('web.waivers.heading'),
    notes: [],
    columns: [
      column('unit', 'web.waivers.place'),
      column('from', 'report.column.from'),
      column('to', 'report.column.to'),
      column('record', 'web.waivers.record'),
      column('rule', 'web.waivers.rule'),
      column('language', 'web.language'),
      column('reason', 'report.label.text'),
    ],
    frozenColumns: 0,
    rowCount: waivers.length,
    rows: () =>
      waivers.flatMap(({ period, reason, record = '', rule = '', unit }) =>
        Object.entries(reason).map(([spoken, said]) => [
          ...[unit, period?.from ?? '', period?.to ?? '', record, rule],
          ...[spoken, said?.text ?? ''],
        ]),
      ),
  });
}
