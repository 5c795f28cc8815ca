/** `wsis pack REPORT|DIR`: one ZIP that an auditor or an archive takes, with all that proves an issue of a report. */
import { createWriteStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { evidenceFiles } from '../../functions/reports/evidence-pack.ts';
import { postLetters } from '../../functions/reports/post-letters.ts';
import { readReport } from '../../shared/reports/change-report.ts';
import { type PackFile, packZip } from '../../shared/reports/pack-zip.ts';
import type { Report, ReportIssue } from '../../shared/reports/report.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { codeVersion } from '../code-version.ts';
import { type CommonOptions, operator, type Registration, withWorkspace } from '../command.ts';
import { DONE, type ExitCode } from '../exit-codes.ts';
import { folderPack } from '../folder-pack.ts';
import { requireFilePlace } from '../require-file-place.ts';
import { processTerminal, type Terminal } from '../terminal.ts';

interface PackOptions extends CommonOptions {
  readonly issue?: string;
  readonly out?: string;
}

export const registerPack: Registration = (program) => {
  program
    .command('pack')
    .argument('<what>', 'a report, e.g. cstd-2025, or a folder of reports')
    .description(
      'put an issue of a report and all that proves it into one ZIP, the same bytes each time; posts circular letters that were issued and not posted yet',
    )
    .option(
      '--issue <label>',
      'which issue: “Draft 1”, “Rev. 1” (default: the published one, else the newest)',
    )
    .option('--out <file>', 'where to write the ZIP')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action(async (what: string, options: PackOptions) => {
      if (await isFolder(what)) {
        const terminal = processTerminal(options.json === true);
        const out = options.out ?? `${what.replace(/[/\\]+$/u, '')}.zip`;
        process.exitCode = await write(await folderPack(what), out, terminal);
        return;
      }
      await withWorkspace(options, async (workspace, terminal) => {
        const report = (await readReport(workspace.ledger, what))?.state;
        if (report === undefined) {
          const needs = `a folder of reports, or the id of a report; “${what.slice(0, 60)}” is neither`;
          throw new Problem('usage', { needs });
        }
        const issue = issueOf(report, options.issue);
        await postLetters(report.id, operator(), { ...workspace, code: codeVersion() });
        const files = await evidenceFiles(report, issue, { ...workspace, code: codeVersion() });
        const out = options.out ?? `${what}-${issue.label.replace(/[ .]+/gu, '-').toLowerCase()}.zip`;
        return write(files, out, terminal);
      });
    });
};

/** Problem `usage` where no such issue was built; it names those that were. */
export function issueOf(
  { id, issues, published }: Pick<Report, 'id' | 'issues' | 'published'>,
  label: string | undefined,
): ReportIssue {
  const issue =
    label === undefined
      ? (issues.find(({ set }) => set === published?.set) ?? issues.at(-1))
      : issues.find((each) => each.label === label);
  if (issue !== undefined) return issue;
  const built = issues.map((each) => `“${each.label}”`).join(', ');
  const needs =
    built === ''
      ? `an issue to pack; of ${id} none was made yet: make its files on its page first`
      : `an issue of ${id} that was made (${built})`;
  throw new Problem('usage', { needs });
}

async function write(files: readonly PackFile[], out: string, terminal: Terminal): Promise<ExitCode> {
  await requireFilePlace(out);
  await pipeline(packZip(files), createWriteStream(out));
  if (terminal.json) terminal.result({ file: out, files: files.map(({ name }) => name) });
  else terminal.say(wordsIn('en')('cli.pack.done', { file: out, count: files.length }));
  return DONE;
}

async function isFolder(path: string): Promise<boolean> {
  return existsSync(path) && (await stat(path)).isDirectory();
}
