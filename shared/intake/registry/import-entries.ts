/** Takes entries in, row by row: what is known and unchanged stays, what changed is a next revision, what is wrong is said. */
import type { Finding, FindingParams } from '../../activities/finding.ts';
import type { LocalizedText } from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import { LANGUAGES } from '../../reference/languages.ts';
import { canonicalEntry, type EntryValue, type RegistryEntry, textAt } from '../../registries/entry.ts';
import type { Registry } from '../../registries/registry.ts';
import { type EntryPorts, readEntry, saveEntry } from '../../registries/write-entry.ts';
import type { Revision } from '../../store/ports.ts';
import { originalLanguage } from '../rows/localized-text.ts';
import type { EntryFile } from './read-entries.ts';
import type { IncomingEntry } from './row-to-entry.ts';

export interface ImportEntriesOrder {
  readonly registry: Registry;
  readonly by: string;
  readonly reason: string;
  /** In the order of rows, as they come. */
  readonly onFindings: (findings: readonly Finding[]) => void | Promise<void>;
  /** The revision that a row of ours is filled from now on. */
  readonly onBase?: (row: number, base: string) => void;
}

export interface ImportedEntries {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** Every row on its own: one that has an error does not keep the others out. What is sent twice is there once. */
export async function importEntries(
  file: Pick<EntryFile, 'batches' | 'columns' | 'findings'>,
  order: ImportEntriesOrder,
  ports: EntryPorts,
): Promise<ImportedEntries> {
  const sum = { rows: 0, created: 0, updated: 0, unchanged: 0, refused: 0 };
  const first = new Map<string, number>();
  await order.onFindings(file.findings);
  for await (const batch of file.batches()) {
    for (const incoming of batch) {
      const { at, entry } = incoming;
      const before = first.get(entry.id);
      const told =
        before === undefined
          ? await takeOne(incoming, order, ports)
          : refused(ruleAt('entry-duplicate-in-file', { first: before }));
      first.set(entry.id, before ?? at.row ?? 0);
      sum.rows += 1;
      sum[told.became] += 1;
      if (told.revision !== undefined && at.row !== undefined) order.onBase?.(at.row, String(told.revision));
      const findings = [...incoming.findings, ...told.findings].map((each) =>
        placed(each, incoming, file.columns),
      );
      if (findings.length > 0) await order.onFindings(findings);
    }
  }
  return sum;
}

interface Told {
  readonly became: 'created' | 'updated' | 'unchanged' | 'refused';
  readonly findings: readonly Finding[];
  readonly revision?: number;
}

async function takeOne(
  incoming: IncomingEntry,
  { by, reason, registry }: ImportEntriesOrder,
  ports: EntryPorts,
): Promise<Told> {
  const { base, entry, findings, needsBase } = incoming;
  if (findings.some(({ severity }) => severity !== 'warning')) return refused([]);
  const known = await readEntry(ports.ledger, registry, entry.id);
  const merged = known ? keepUntold(registry, incoming, known.state) : entry;
  const seen = base ?? (needsBase ? 0 : (known?.revision ?? 0));
  const order = { registry, entry: merged, by, reason };
  const outcome = await saveEntry({ ...order, base: await ownBase(seen, known, order, ports) }, ports);
  switch (outcome.kind) {
    case 'saved': {
      const became = !outcome.changed ? 'unchanged' : outcome.revision === 1 ? 'created' : 'updated';
      return { became, findings: outcome.findings, revision: outcome.revision };
    }
    case 'refused':
      return refused(outcome.findings);
    case 'conflict':
      return refused(
        ruleAt(
          'changed-since-template',
          {
            base: base ?? 0,
            newest: outcome.newest.revision,
            theirs: textAt(outcome.newest.state, registry.parts.title),
          },
          registry.parts.title,
          textAt(entry, registry.parts.title),
        ),
      );
  }
}

/** The base moved on over what the same sender sent in the same file before: one overwrites oneself freely. */
async function ownBase(
  seen: number,
  known: Revision<RegistryEntry> | undefined,
  { by, reason }: { readonly by: string; readonly reason: string },
  { ledger }: EntryPorts,
): Promise<number> {
  if (known === undefined || seen === known.revision) return seen;
  const since = (await ledger.history(known.stream)).slice(seen);
  const isOwn = since.every((step) => step.by === by && step.reason === reason);
  return isOwn ? known.revision : seen;
}

/** What the file has no column for stays as it is, and so do translations of a text whose original did not change. */
function keepUntold(
  registry: Registry,
  { entry, present }: IncomingEntry,
  known: RegistryEntry,
): RegistryEntry {
  const values: Record<string, EntryValue | undefined> = {};
  for (const { id, kind } of registry.fields) {
    const [told, before] = [entry.values[id], known.values[id]];
    values[id] = present.has(id) ? told : before;
    if (kind.type !== 'localized' || told === undefined || before === undefined || !present.has(id)) continue;
    values[id] = keepTranslations(told as LocalizedText, before as LocalizedText, (language) =>
      present.has(`${id}.${language}`),
    );
  }
  const { id } = entry;
  const audience = present.has('audience') ? entry.audience : known.audience;
  const language = present.has('language') ? entry.language : known.language;
  return canonicalEntry(registry, { id, language, audience, values });
}

function keepTranslations(
  told: LocalizedText,
  before: LocalizedText,
  hasColumn: (language: string) => boolean,
): LocalizedText {
  const original = originalLanguage(told);
  if (original === undefined || told[original]?.text !== before[original]?.text) return told;
  const kept = LANGUAGES.filter((each) => each !== original && !hasColumn(each) && before[each]);
  return Object.assign({}, told, ...kept.map((each) => ({ [each]: before[each] })));
}

function refused(findings: readonly Finding[]): Told {
  return { became: 'refused', findings };
}

function ruleAt(
  rule: 'entry-duplicate-in-file' | 'changed-since-template',
  params: FindingParams,
  field?: string,
  value?: string,
): readonly Finding[] {
  const found = { at: field === undefined ? {} : { field }, value, params: params as never };
  return [intakeFinding(rule, 'annual', found)].flatMap((each) => each ?? []);
}

/** `finding` at its row, and at the column of its field where it has none yet. */
function placed(
  finding: Finding,
  { at, entry }: IncomingEntry,
  columns: ReadonlyMap<string, string>,
): Finding {
  const path = finding.at.field ?? '';
  const column = finding.at.column ?? columns.get(path) ?? columns.get(path.split('.')[0] ?? '');
  const where = column === undefined ? {} : { column };
  return { ...finding, at: { ...at, ...finding.at, ...where, activity: entry.id } };
}
