/** The uses of one record in the reports that a reader may open. */

import type { Period } from '../../shared/activities/record.ts';
import type { Actor } from '../../shared/people/actor.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { modelName } from '../../shared/reports/issue-files.ts';
import { type RecordUse, recordUses } from '../../shared/reports/record-uses.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import type { Ledger, Objects } from '../../shared/store/ports.ts';
import { loadWords } from '../../shared/text/words.ts';
import { readModel } from '../reports/read-model.ts';
import { keep } from './keep.ts';
import type { ReportSet, SetReport } from './report-sets.ts';
import { openSets } from './set-gate.ts';

/** A report, as far as it speaks of the record. */
export interface ReportUses {
  readonly set: string;
  readonly kind: ReportKind;
  readonly language: Language;
  readonly period: Period;
  /** `Draft 1`, `Revision 1`; empty for a document as first issued. */
  readonly revision: string;
  readonly uses: readonly RecordUse[];
}

interface ReadReport extends Pick<ReportUses, 'period' | 'revision'> {
  readonly uses: ReturnType<typeof recordUses>;
}

/** Reports that are remembered with the places of every record in them. */
const MOST = 300;

interface UsesOrder {
  readonly actor: Actor;
  readonly record: string;
  /** Numbers of paragraphs are the same in all languages: one is read, this one where there is one. */
  readonly language: Language;
  readonly sets: readonly ReportSet[];
}

/** Answers for record after record; each report is read once. */
export function usesList({ ledger, objects }: { readonly ledger: Ledger; readonly objects: Objects }) {
  const read = keep(async (key): Promise<ReadReport> => {
    const [set = '', kind = '', language = ''] = key.split('/');
    const model: DocumentModel = await readModel(objects, set, { kind, language: language as Language });
    return { period: model.period, revision: model.masthead.revision, uses: recordUses(model) };
  }, MOST);
  return async ({ actor, language, record, sets }: UsesOrder): Promise<readonly ReportUses[]> => {
    const found: ReportUses[] = [];
    for (const set of await openSets(ledger, actor, sets)) {
      for (const [kind, reports] of Map.groupBy(set.reports.filter(hasModel), (report) => report.kind)) {
        const own = reports.find((report) => report.language === language) ?? reports[0];
        if (own === undefined) continue;
        const { period, revision, uses } = await read(`${set.id}/${kind.id}/${own.language}`);
        const places = uses.get(record);
        if (places === undefined) continue;
        await loadWords(own.language);
        found.push({ set: set.id, kind, language: own.language, period, revision, uses: places });
      }
    }
    return found.sort((a, b) => (a.period.to < b.period.to ? 1 : -1));
  };
}

function hasModel({ files, kind, language }: SetReport): boolean {
  return files.some(({ name }) => name === modelName(kind.id, language));
}
