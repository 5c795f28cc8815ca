/** Files of entries on one machine: workbooks out, files in with their findings, exports. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileSource } from '../functions/intake/file-source.ts';
import { FINDINGS_FOLDER, openFindingsLog } from '../functions/intake/findings-log.ts';
import { takeEntries } from '../functions/intake/take-entries.ts';
import { findingText, findingWords } from '../shared/intake/mark/finding-text.ts';
import { markedCopy } from '../shared/intake/mark/marked-copy.ts';
import type { Language } from '../shared/reference/languages.ts';
import type { RegistryEntry } from '../shared/registries/entry.ts';
import { listEntries } from '../shared/registries/list-entries.ts';
import type { Registry } from '../shared/registries/registry.ts';
import type { Ledger, Revision } from '../shared/store/ports.ts';
import { wordsIn } from '../shared/text/words.ts';
import { operator } from './command.ts';
import { columns, type Terminal } from './terminal.ts';
import type { Workspace } from './workspace.ts';
import { writeMarked } from './write-marked.ts';

/** Every entry that stands, in order of id. */
export async function allEntries(
  ledger: Ledger,
  registry: Registry,
): Promise<readonly Revision<RegistryEntry>[]> {
  const all = { reader: 'internal', limit: Number.MAX_SAFE_INTEGER } as const;
  return (await listEntries(ledger, registry, all)).items;
}

/** The workbook, with the entries that stand unless it is to be `empty`. */
export async function writeEntryTemplate(
  registry: Registry,
  {
    empty,
    id,
    lang,
    out,
  }: { readonly out: string; readonly lang: Language; readonly empty?: boolean; readonly id?: string },
  { ledger }: Pick<Workspace, 'ledger'>,
): Promise<void> {
  // Loaded here only: exceljs would take 36 MB and 0.3 s of every command.
  const { buildEntryTemplate } = await import('../shared/intake/registry/build-entry-template.ts');
  const filled = empty ? [] : await allEntries(ledger, registry);
  const request = { registry, language: lang, templateId: id ?? randomUUID(), filled };
  await writeFile(out, await buildEntryTemplate(request, wordsIn(lang)));
}

interface ImportOptions {
  readonly lang: Language;
  readonly marked?: string;
}

/** Takes one file in and tells what became of it; whether nothing is left to mend. */
export async function importEntryFile(
  registry: Registry,
  file: string,
  { lang, marked }: ImportOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<boolean> {
  const source = await fileSource(file);
  const log = await openFindingsLog(join(workspace.directory, FINDINGS_FOLDER), `${process.pid}-0`);
  const bases = new Map<number, string>();
  const words = wordsIn(lang);
  try {
    const {
      language: _,
      proof,
      ...counts
    } = await takeEntries(
      source,
      {
        registry,
        by: operator(),
        onFindings: (findings) => log.add(findings),
        onBase: (row, base) => void bases.set(row, base),
      },
      { ledger: workspace.ledger, clock: workspace.clock, mayWrite: () => true },
    );
    if (marked !== undefined) {
      const copy = { findings: () => log.all(), layout: proof.layout, words, bases };
      await writeMarked(marked, markedCopy(source, copy));
    }
    const rules = log.counts();
    if (terminal.json) {
      const findings = [];
      for await (const each of log.all()) {
        const { at, rule, severity, value } = each;
        findings.push({ rule, severity, ...at, value, ...findingWords(each, words) });
      }
      terminal.result({ ...counts, file: basename(file), rules, findings });
    } else {
      terminal.say(wordsIn('en')('cli.registry.counts', { ...counts, file: basename(file) }));
      for await (const each of log.all()) {
        const { column = '', row = '', sheet } = each.at;
        terminal.say(
          columns([['', each.severity, `${sheet ?? ''} ${column}${row}`.trim(), findingText(each, words)]]),
        );
      }
    }
    return counts.rows > 0 && rules.every(({ severity }) => severity === 'warning');
  } finally {
    await log.finish();
    await log.remove();
    await source.close();
  }
}
