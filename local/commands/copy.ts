/** `wsis copy`: everything an installation holds as plain files, to keep or to go elsewhere: a data folder, or AWS. */
import type { Command } from 'commander';
import { wordsIn } from '../../shared/text/words.ts';
import type { Registration } from '../command.ts';
import { checkCopy } from '../copy/check-copy.ts';
import { copiedStores, type StoreOptions } from '../copy/copied-stores.ts';
import type { FullCopy } from '../copy/copy-form.ts';
import { loadCopy } from '../copy/load-copy.ts';
import { saveCopy } from '../copy/save-copy.ts';
import { processTerminal } from '../terminal.ts';

interface CopyOptions extends StoreOptions {
  readonly json?: boolean;
  readonly resume?: boolean;
}

interface Done {
  readonly copy: FullCopy;
  readonly sha256: string;
}

const JSON_OPTION = ['--json', 'what was copied and its hash, for machines'] as const;

export const registerCopy: Registration = (program) => {
  const copies = program
    .command('copy')
    .description('everything an installation holds as plain files, to keep or to load elsewhere');

  withStores(copies.command('save'))
    .argument('<folder>', 'a new folder')
    .description('save a full copy: all revisions with their hashes, all ids, all kept files')
    .option(...JSON_OPTION)
    .action(async (folder: string, options: CopyOptions) => {
      const stores = await copiedStores(options, false);
      try {
        tell('saved', folder, await saveCopy(folder, stores), options);
      } finally {
        stores.close();
      }
    });

  withStores(copies.command('load'))
    .argument('<folder>', 'a full copy')
    .description('load a full copy into an empty place, and prove that it holds the same')
    .option('--resume', 'go on with a load that was broken off')
    .option(...JSON_OPTION)
    .action(async (folder: string, options: CopyOptions) => {
      const stores = await copiedStores(options, true);
      try {
        tell('loaded', folder, await loadCopy(folder, stores, options.resume === true), options);
      } finally {
        stores.close();
      }
    });

  copies
    .command('check')
    .argument('<folder>', 'a full copy')
    .description('prove a full copy: every hash, every chain, every kept file')
    .option(...JSON_OPTION)
    .action(async (folder: string, options: CopyOptions) => {
      tell('sound', folder, await checkCopy(folder), options);
    });
};

function withStores(command: Command): Command {
  return command
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--table <name>', 'on AWS: table of the ledger')
    .option('--data-bucket <name>', 'on AWS: bucket of uploads')
    .option('--archive-bucket <name>', 'on AWS: bucket of snapshots and issues');
}

function tell(
  what: 'saved' | 'loaded' | 'sound',
  folder: string,
  { copy, sha256 }: Done,
  { json }: CopyOptions,
): void {
  const terminal = processTerminal(json === true);
  const { identities, objects, revisions } = copy;
  const counts = { revisions: revisions.count, ids: identities.count, files: objects.count };
  if (json) terminal.result({ folder, sha256, ...counts, bytes: objects.bytes });
  else terminal.say(wordsIn('en')(`cli.copy.${what}`, { folder, sha256, ...counts }));
}
