/** `wsis registry …`: the records beside the activities, by registry: lists, workbooks out, files in, entries out. */
import type { Command } from 'commander';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { LANGUAGES, type Language } from '../../shared/reference/languages.ts';
import { countEntries } from '../../shared/registries/count-entries.ts';
import { textAt } from '../../shared/registries/entry.ts';
import { findRegistry, WRITTEN_REGISTRIES } from '../../shared/registries/registries.ts';
import type { Registry } from '../../shared/registries/registry.ts';
import { registryName } from '../../shared/registries/registry-words.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import {
  type CommonOptions,
  parseLanguage,
  type Registration,
  withNewWorkspace,
  withWorkspace,
} from '../command.ts';
import { DONE, DONE_WITH_FINDINGS, type ExitCode } from '../exit-codes.ts';
import { allEntries, importEntryFile, writeEntryTemplate } from '../registry-files.ts';
import { columns, type Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';
import { exportEntries } from './registry-export.ts';

interface RegistryOptions extends CommonOptions {
  readonly lang: Language;
}

interface FileOptions extends RegistryOptions {
  readonly out: string;
  readonly marked?: string;
  readonly empty?: boolean;
  readonly csv?: boolean;
  readonly id?: string;
}

const LANGUAGE = `language of the words: ${LANGUAGES.join(', ')}`;
const DATA = 'data folder: a database and kept files';

export const registerRegistry: Registration = (program) => {
  const group = program
    .command('registry')
    .description('the records beside the activities: tasks, Forum sessions, recommendations and others');
  const sub = (name: string, description: string): Command =>
    group
      .command(name)
      .description(description)
      .option('--lang <language>', LANGUAGE, parseLanguage, 'en')
      .option('--data <dir>', DATA, '.wsis');

  sub('list', 'all registries with their number of entries, or the entries of one')
    .argument('[registry]', 'its id, for example task')
    .option('--json', 'as JSON, for machines')
    .action((id: string | undefined, options: RegistryOptions) =>
      withWorkspace(options, (workspace, terminal) => list(id, options, workspace, terminal)),
    );

  sub('template', 'write the workbook of a registry, with the entries that stand')
    .argument('<registry>')
    .requiredOption('--out <file>', 'XLSX file to write')
    .option('--empty', 'without the entries that stand')
    .option('--id <name>', 'name that tells this workbook from others (default: a new one)')
    .action((id: string, options: FileOptions) =>
      withNewWorkspace(options, async (workspace, terminal) => {
        await writeEntryTemplate(named(id), options, workspace);
        terminal.say(wordsIn('en')('cli.registry.written', { file: options.out }));
        return DONE;
      }),
    );

  sub(
    'import',
    'take entries in from XLSX, CSV, JSON or NDJSON; says what is wrong, where, and how to mend it',
  )
    .argument('<registry>')
    .argument('<file>')
    .option('--marked <file>', 'XLSX file to write: what was sent, with the findings marked in it')
    .option('--json', 'all findings, for machines')
    .action((id: string, file: string, options: FileOptions) =>
      withNewWorkspace(options, async (workspace, terminal): Promise<ExitCode> => {
        const isClean = await importEntryFile(named(id), file, options, workspace, terminal);
        return isClean ? DONE : DONE_WITH_FINDINGS;
      }),
    );

  sub(
    'export',
    'write the entries of a registry to standard output, as NDJSON or CSV that can be imported again',
  )
    .argument('<registry>')
    .option('--csv', 'as CSV in the layout of the workbook')
    .action((id: string, options: FileOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        await exportEntries(named(id), options.csv === true, workspace, terminal);
        return DONE;
      }),
    );
};

/** The registry that people write, by its id. @throws Problem `usage` for one that nobody knows. */
function named(id: string): Registry {
  const registry = findRegistry(id);
  if (registry?.derived) throw new Problem('registry-derived', { registry: id });
  if (registry === undefined) {
    const choose = WRITTEN_REGISTRIES.map((each) => each.id).join(', ');
    throw new Problem('registry-unknown', { found: id, choose });
  }
  return registry;
}

async function list(
  id: string | undefined,
  { lang }: RegistryOptions,
  { clock, ledger }: Workspace,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = wordsIn(lang);
  if (id === undefined) {
    const asked = { reader: 'internal', today: genevaDay(clock()) } as const;
    const counts = (await countEntries(ledger, asked)).map(({ entries, registry }) => {
      return { id: registry.id, name: registryName(registry, words, 'many'), entries };
    });
    if (terminal.json) terminal.result(counts);
    else terminal.say(columns(counts.map(({ entries, id: of, name }) => [of, String(entries), name])));
    return DONE;
  }
  const registry = named(id);
  const entries = await allEntries(ledger, registry);
  if (terminal.json) terminal.result(entries.map(({ revision, state }) => ({ ...state, revision })));
  else {
    const { due, owner, title } = registry.parts;
    terminal.say(
      columns(
        entries.map(({ state }) => [
          state.id,
          textAt(state, due),
          textAt(state, owner).slice(0, 30),
          textAt(state, title, lang),
        ]),
      ),
    );
  }
  return DONE;
}
