/** `wsis verify`: a folder of reports against its manifest and snapshot, or the data folder against itself. */
import { join } from 'node:path';
import type { Language } from '../../shared/reference/languages.ts';
import { readerOf } from '../../shared/render/read-shown.ts';
import type { OpenById } from '../../shared/reports/check-last-year.ts';
import { downloadedFiles } from '../../shared/reports/downloaded-files.ts';
import type { Proof } from '../../shared/reports/made-again.ts';
import { MANIFEST_NAME, parseManifest } from '../../shared/reports/manifest.ts';
import { SUMS_NAME, verifySumsOf } from '../../shared/reports/pack-sums.ts';
import { snapshotKey } from '../../shared/reports/snapshot-keys.ts';
import { verifyReport } from '../../shared/reports/verify-report.ts';
import { isMessageKey, wordsIn } from '../../shared/text/words.ts';
import { chartDrawer } from '../chart-drawer.ts';
import { parseLanguages, parsePrintedCode, type Registration, withWorkspace } from '../command.ts';
import { DONE, type ExitCode, FAILED } from '../exit-codes.ts';
import { folderFiles, setFolders, strayNames } from '../folder.ts';
import { verifyRemembered } from '../kept-register.ts';
import { remaker } from '../remaker.ts';
import { keptSnapshots, snapshotsInPack, snapshotsOfSets, yearsNotAtHand } from '../snapshots-at-hand.ts';
import { processTerminal, type Terminal } from '../terminal.ts';
import { verifyKeptReports, verifyKeptSnapshots } from '../verify-kept.ts';
import { verifyObjects } from '../verify-objects.ts';
import { verifySums } from '../verify-sums.ts';
import { OBJECTS_FOLDER, type Workspace } from '../workspace.ts';

interface VerifyOptions {
  readonly data?: string;
  readonly lang?: readonly Language[];
  readonly public?: boolean;
  readonly json?: boolean;
  readonly code?: string;
  readonly again?: boolean;
}

/** One place that does not agree, ready to be shown. */
interface Fault {
  readonly fault: string;
  readonly where: string;
  readonly expected?: string | number;
  readonly found?: string | number;
}

export const registerVerify: Registration = (program) => {
  program
    .command('verify')
    .argument('[dir]', 'folder of reports; without it, the data folder is verified')
    .description('check every hash, chain and total, and name everything that is not as it was')
    .option(
      '--lang <languages>',
      'languages that every report must be there in, with commas between',
      parseLanguages,
    )
    .option('--public', 'the files were downloaded by the public, to whom the snapshot is not given')
    .option(
      '--code <text>',
      'what the code on the last page of a printed document says: its data set must be here',
      parsePrintedCode,
    )
    .option(
      '--data <dir>',
      'data folder (default .wsis); with a folder of reports, where other data sets are found, as that of the year before (none unless named)',
    )
    .option(
      '--again',
      'make each file again, whatever program made the set: one that is not the same is named',
    )
    .option('--json', 'the result as JSON, for machines')
    .action(async (directory: string | undefined, options: VerifyOptions) => {
      if (directory !== undefined) {
        const terminal = processTerminal(options.json === true);
        const isPublicCopy = options.public === true;
        const { code, lang: languages } = options;
        const check = async (others?: OpenById): Promise<ExitCode> => {
          const proofs = new Map<string, Proof>();
          const faults = await verifyFolder(directory, {
            languages,
            isPublicCopy,
            isMadeAgain: options.again,
            code,
            others,
            onProof: (name, proof) => proofs.set(name, proof),
          });
          const part = isPublicCopy ? await partIn(directory) : undefined;
          if (faults.length === 0 && !isPublicCopy) await tellYears(directory, others, terminal);
          const proven = faults.length === 0 ? await provenIn(directory, proofs) : undefined;
          return tell(faults, { kind: part ?? 'folder', what: directory, proven }, terminal);
        };
        if (options.data === undefined) process.exitCode = await check();
        else {
          const data = { ...options, data: options.data };
          await withWorkspace(data, ({ objects }) => check(keptSnapshots(objects)));
        }
        return;
      }
      const data = options.data ?? '.wsis';
      await withWorkspace({ ...options, data }, async (workspace, terminal) =>
        tell(await verifyData(workspace, options.code), { kind: 'data', what: data }, terminal),
      );
    });
};

interface FolderOptions {
  /** Languages that every report must be there in. */
  readonly languages?: readonly Language[] | undefined;
  /** As the public is handed them out: the snapshot need not be there. */
  readonly isPublicCopy?: boolean;
  /** Data set of a printed document, which one of the sets must rest on. */
  readonly code?: string | undefined;
  /** Files are made again whatever program made them. */
  readonly isMadeAgain?: boolean | undefined;
  /** Told of each file that shows something, how it was proven. */
  readonly onProof?: ((path: string, proof: Proof) => void) | undefined;
  /** Snapshots of other years, besides those of the sets themselves. */
  readonly others?: OpenById | undefined;
}

/** Faults of all report sets in `directory`. Problem `folder-not-a-report`. */
export async function verifyFolder(
  directory: string,
  { code, isMadeAgain, isPublicCopy = false, languages, onProof, others }: FolderOptions = {},
): Promise<readonly Fault[]> {
  const sets = await setFolders(directory);
  const ofCode = code === undefined ? [] : await faultsOfCode(code, sets);
  if (ofCode.length > 0) return ofCode;
  const pack = folderFiles(directory);
  const faults: Fault[] = [];
  // What lies beside the sets of an evidence pack is proven by the pack's own list.
  if ((await pack.list()).includes(SUMS_NAME))
    for await (const fault of verifySumsOf(pack)) faults.push(fault);
  else {
    const stray = await strayNames(directory, sets);
    faults.push(...stray.map((where) => ({ fault: 'file-extra', where })));
  }
  for (const folder of sets) {
    const own = folderFiles(folder);
    for await (const fault of verifyReport(isPublicCopy ? await downloadedFiles(own) : own, {
      readerOf,
      lastYear: snapshotsOfSets(sets, snapshotsInPack(directory, others)),
      drawer: chartDrawer,
      remaker,
      isMadeAgain,
      onProof: (name, proof) => onProof?.(join(folder, name), proof),
      isPublicCopy,
      ...(languages && { languages }),
    })) {
      faults.push(sets.length === 1 ? fault : { ...fault, where: join(folder, fault.where) });
    }
  }
  return faults;
}

/** Names the data sets of last year that numbers were not counted again from. */
async function tellYears(directory: string, others: OpenById | undefined, terminal: Terminal): Promise<void> {
  const sets = await setFolders(directory);
  const open = snapshotsOfSets(sets, snapshotsInPack(directory, others));
  for (const id of await yearsNotAtHand(sets, open))
    terminal.warn(wordsIn('en')('cli.verify.last-year', { id }));
}

/** How the files of the sets were proven. */
interface Proven {
  readonly files: number;
  readonly made: number;
  /** Why others were only read. */
  readonly why: 'program' | 'more';
}

async function provenIn(directory: string, proofs: ReadonlyMap<string, Proof>): Promise<Proven> {
  const programs = await Promise.all(
    (await setFolders(directory)).map(
      async (set) => parseManifest(await folderFiles(set).read(MANIFEST_NAME))?.program,
    ),
  );
  const made = [...proofs.values()].filter((proof) => proof === 'made').length;
  const why = programs.every((program) => program !== undefined && program === remaker.program)
    ? 'more'
    : 'program';
  return { files: proofs.size, made, why };
}

function tellProven({ files, made, why }: Proven, { say, warn }: Terminal): void {
  const words = wordsIn('en');
  if (made > 0) say(words('cli.verify.made', { made, files }));
  if (made < files) warn(words('cli.verify.read', { read: files - made, files, why }));
}

/** How many files of the sets were downloaded, and of how many. */
interface Part {
  readonly here: number;
  readonly listed: number;
}

async function partIn(directory: string): Promise<Part> {
  const sets = await setFolders(directory);
  const parts = await Promise.all(sets.map((folder) => downloadedFiles(folderFiles(folder))));
  const sum = (of: keyof Part) => parts.reduce((all, part) => all + part[of], 0);
  return { here: sum('here'), listed: sum('listed') };
}

/** A printed document of other data can't be proven with these sets. */
async function faultsOfCode(code: string, sets: readonly string[]): Promise<readonly Fault[]> {
  const ids = await Promise.all(
    sets.map(async (set) => parseManifest(await folderFiles(set).read(MANIFEST_NAME))?.snapshot.id),
  );
  const found = ids.filter((id) => id !== undefined);
  return found.includes(code)
    ? []
    : [{ fault: 'code-other', where: MANIFEST_NAME, expected: code, found: found.join(', ') }];
}

/** Faults of a data folder: its chains, its objects, the snapshots and reports that it keeps or should. */
export async function verifyData(
  { directory, ledger, objects }: Workspace,
  code?: string,
): Promise<readonly Fault[]> {
  if (code !== undefined && (await objects.head(snapshotKey(code))) === undefined)
    return [{ fault: 'code-unknown', where: code }];
  const faults: Fault[] = [];
  for await (const { fault, revision, stream } of ledger.verify()) {
    faults.push({ fault: `chain-${fault}`, where: `${stream}#${revision}` });
  }
  for await (const fault of verifySums(join(directory, OBJECTS_FOLDER))) faults.push(fault);
  for await (const fault of verifyObjects(objects)) faults.push(fault);
  for await (const fault of verifyKeptSnapshots(objects, ledger)) faults.push(fault);
  for await (const fault of verifyKeptReports(objects)) faults.push(fault);
  for await (const fault of verifyRemembered(ledger, objects)) {
    if (!faults.some(({ where }) => where === fault.where)) faults.push(fault);
  }
  return faults;
}

interface Verified {
  readonly kind: 'folder' | 'data' | Part;
  readonly what: string;
  readonly proven?: Proven | undefined;
}

function tell(faults: readonly Fault[], { kind, proven, what }: Verified, terminal: Terminal): ExitCode {
  const words = wordsIn('en');
  if (terminal.json) {
    const part = typeof kind === 'object' && kind;
    terminal.result({
      sound: faults.length === 0,
      faults,
      ...(part && { files: part }),
      ...(proven && { proven }),
    });
  } else if (faults.length === 0) {
    if (proven) tellProven(proven, terminal);
    terminal.say(soundLine({ kind, proven, what }));
  } else {
    for (const fault of faults) terminal.warn(faultLine(fault));
    if (kind === 'folder' && lacksOnlySnapshot(faults)) {
      terminal.warn(words('cli.verify.no-snapshot', { what }));
    } else terminal.warn(words('cli.verify.unsound', { what, count: faults.length }));
  }
  return faults.length === 0 ? DONE : FAILED;
}

/** What was only read is not called as sound as what was made again: a set can name another program than it was made by. */
function soundLine({ kind, proven, what }: Verified): string {
  const words = wordsIn('en');
  const proof = proven !== undefined && proven.made < proven.files ? 'read' : 'made';
  if (kind === 'data') return words('cli.verify.sound-data', { what });
  if (kind === 'folder') return words('cli.verify.sound-folder', { what, proof });
  return kind.here < kind.listed
    ? words('cli.verify.sound-part', { what, proof, ...kind })
    : words('cli.verify.sound-public', { what, proof });
}

/** As with what the public downloads: nobody outside has the snapshot, and a backup is no remedy. */
function lacksOnlySnapshot(faults: readonly Fault[]): boolean {
  const lost = new Set(faults.flatMap(({ fault, where }) => (fault === 'snapshot-missing' ? [where] : [])));
  return faults.every(({ fault, where }) => lost.has(where) && /^(?:snapshot|file)-missing$/.test(fault));
}

function faultLine({ expected, fault, found, where }: Fault): string {
  const words = wordsIn('en');
  const difference = expected === undefined ? '' : ` (expected ${expected}, found ${found ?? 'nothing'})`;
  const key = `cli.fault.${fault}`;
  const said = isMessageKey(key) ? `${words(key)} [${fault}]` : fault;
  const place = where === '#0' ? words('cli.fault.database') : where;
  return `${place}: ${said}${difference}`;
}
