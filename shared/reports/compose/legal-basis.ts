/** The clauses of resolutions that a report answers, in the words of its language. */
import { type Duty, dutyOf } from '../../reference/duties.ts';
import { editionName, resolutionName } from '../../reference/names.ts';
import { isMessageKey } from '../../text/words.ts';
import type { ComposeContext } from './context.ts';
import type { Writer } from './writer.ts';

/** The clauses that the kind answers, as references; those of one resolution together. */
export function legalBasis({ kind, writer }: Pick<ComposeContext, 'kind' | 'writer'>): readonly string[] {
  const found = kind.legalBasis.flatMap((id) => dutyOf(id) ?? []);
  const groups = Map.groupBy(found, ({ edition, resolution }) => `${resolution} ${edition}`);
  return [...groups.values()].map((clauses) =>
    writer.seriesText(clauses.map((duty, index) => clauseOf(duty, index === 0, writer))),
  );
}

/** The first clause names the resolution. */
function clauseOf({ edition, number, resolution, section }: Duty, isFirst: boolean, writer: Writer): string {
  const named = {
    resolution: resolutionName(resolution, writer.language).text,
    edition: editionName(edition, writer.language).text,
  };
  const key = `report.clause.${section}`;
  if (!isMessageKey(key)) return writer.plain('report.reference.duty', named);
  const clause = { section: writer.plain(key), number };
  return isFirst
    ? writer.plain('report.reference.clause', { ...named, ...clause })
    : writer.plain('report.reference.clause-also', clause);
}
