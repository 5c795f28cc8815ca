/** `wsis matrix`: the WSIS–SDG Matrix of an edition, what another edition changes, and what that does to the records. */

import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import Papa from 'papaparse';
import { editionImpact } from '../../shared/matrix/edition-impact.ts';
import { ACTION_LINE_IDS } from '../../shared/reference/action-lines.ts';
import {
  countedLinks,
  latestEdition,
  type MatrixEdition,
  matrixEdition,
  matrixEditions,
} from '../../shared/reference/matrix-edition.ts';
import { parseEdition } from '../../shared/reference/parse-edition.ts';
import { goalOf, goals } from '../../shared/reference/sdgs.ts';
import { allActivities } from '../all-activities.ts';
import { type CommonOptions, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { columns, processTerminal } from '../terminal.ts';

interface MatrixOptions extends CommonOptions {
  readonly edition: string;
  readonly against?: string;
  readonly format: 'table' | 'csv' | 'json';
}

export const registerMatrix: Registration = (program) => {
  program
    .command('matrix')
    .description(
      'show how many links the WSIS–SDG Matrix has for each line and goal; with --against, what another edition would change',
    )
    .option(
      '--edition <id>',
      `edition: ${matrixEditions()
        .map(({ edition }) => edition)
        .join(', ')}`,
      latestEdition.edition,
    )
    .option(
      '--against <edition>',
      'a newer edition or a draft in a file: links added and removed, and claims whose support changes',
    )
    .addOption(
      new Option('--format <format>', 'as a table of counts, or every link')
        .choices(['table', 'csv', 'json'])
        .default('table'),
    )
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .action(async (options: MatrixOptions) => {
      const edition = matrixEdition(options.edition);
      if (options.against !== undefined)
        return compare(options, edition, await otherEdition(options.against));
      processTerminal(false).say(shown(edition, options.format));
    });
};

/** A published edition by its name, a draft by its file. */
async function otherEdition(name: string): Promise<MatrixEdition> {
  return name.endsWith('.json') ? parseEdition(await readFile(name, 'utf8')) : matrixEdition(name);
}

function compare(options: MatrixOptions, before: MatrixEdition, after: MatrixEdition): Promise<void> {
  return withWorkspace(options, async ({ ledger }, terminal) => {
    const { byChange, byCode, byLine, ...impact } = editionImpact(await allActivities(ledger), before, after);
    terminal.result({
      ...impact,
      byChange: Object.fromEntries(byChange),
      byCode: Object.fromEntries(byCode),
      byLine: Object.fromEntries(byLine),
    });
    return DONE;
  });
}

function shown(edition: MatrixEdition, format: MatrixOptions['format']): string {
  switch (format) {
    case 'json':
      return JSON.stringify(edition, null, 1);
    case 'csv':
      return Papa.unparse(
        edition.links.map(({ line, code, level, rationale, status, counted }) => ({
          line,
          goal: goalOf(code),
          code,
          level,
          status,
          counted,
          rationale: rationale ?? '',
        })),
        { escapeFormulae: true },
      );
    case 'table':
      return grid(edition);
  }
}

/** Links by line and goal; a dot where there is none. */
function grid(edition: MatrixEdition): string {
  const counts = new Map<string, number>();
  for (const { line, code } of countedLinks(edition)) {
    const cell = `${line} ${goalOf(code)}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const rows = ACTION_LINE_IDS.map((line) => [
    line,
    ...goals.map(({ goal }) => String(counts.get(`${line} ${goal}`) ?? '·').padStart(2)),
  ]);
  return columns([['', ...goals.map(({ goal }) => String(goal).padStart(2))], ...rows]);
}
