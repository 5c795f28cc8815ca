/** What the help of each command says after its options: examples that can be typed as they stand, notes, and how it ends. */
import type { Command } from 'commander';
import { type CommandHelp, DONE_OR_FAILED, PEOPLE_HELP } from './people-help.ts';

const WITH_FINDINGS =
  '0 done, 2 done but there are findings of severity error or critical to mend, 1 failed.';
const WITH_FILES =
  '0 done, 2 done but there are findings of severity error or critical to mend, or a file held no record, 1 failed.';

/** By the command's words. */
export const COMMAND_HELP: Readonly<Record<string, CommandHelp>> = {
  template: {
    examples: [
      'wsis template --out annual-2025.xlsx --year 2025',
      'wsis template --out annual-2025.xlsx --year 2025 --lang fr --prefill',
    ],
    ends: DONE_OR_FAILED,
  },
  import: {
    examples: [
      'wsis import annual-2025.xlsx --marked marked.xlsx',
      'wsis import records.csv --year 2025 --lang fr',
      'wsis import records.jsonl --profile stocktaking',
    ],
    notes: [
      'Profiles: annual = what focal points send, under all rules; stocktaking = entries of the WSIS Stocktaking platform;',
      'legacy = records of earlier years. Under the last two, gaps are warnings. Rules: docs/rules.md.',
      'Severities: critical = the row was not taken; error = kept as a draft, mend it and send it again; warning = taken.',
      'Sending the same file again changes nothing. An export is put back into an empty data folder with “wsis restore”;',
      'where there are records, its lines are taken in under the rules as any others are.',
    ],
    ends: WITH_FILES,
  },
  registry: {
    examples: ['wsis registry list', 'wsis registry template task --out tasks.xlsx'],
    notes: ['A new kind of record is one file of data: docs/adding-a-record-type.md.'],
    ends: DONE_OR_FAILED,
  },
  'registry list': {
    examples: ['wsis registry list', 'wsis registry list task --json'],
    ends: DONE_OR_FAILED,
  },
  'registry template': {
    examples: [
      'wsis registry template task --out tasks.xlsx',
      'wsis registry template forum-session --out sessions.xlsx --lang fr --empty',
    ],
    ends: DONE_OR_FAILED,
  },
  'registry import': {
    examples: ['wsis registry import task tasks.xlsx --marked marked.xlsx'],
    notes: [
      'A row with an error is not taken; the others are. Rows with the key of a known entry change it, and sending the same',
      'file again changes nothing.',
    ],
    ends: WITH_FINDINGS,
  },
  'registry export': {
    examples: ['wsis registry export task > tasks.ndjson', 'wsis registry export task --csv > tasks.csv'],
    ends: DONE_OR_FAILED,
  },
  review: { examples: ['wsis review accept --year 2025 --reason "Checked"'], ends: WITH_FINDINGS },
  'review accept': {
    examples: [
      'wsis review accept --year 2025 --reason "Checked by the WSIS team"',
      'wsis review accept --year 2025 --id WA-000412,WA-000415 --reason "Checked"',
    ],
    ends: '0 done, 2 done but for the activities that are named, 1 failed.',
  },
  'review return': {
    examples: ['wsis review return --year 2025 --id WA-000412 --reason "Please name the source of result 1"'],
    notes: ['Without --id, every submitted update of the year is returned.'],
    ends: '0 done, 2 done but for the activities that are named, 1 failed.',
  },
  duties: {
    examples: ['wsis duties', 'wsis duties --on 2026-03-01 --resolution res1332', 'wsis duties --json'],
    notes: [
      'Columns: clause, how far it is answered, next due (day, meeting, state), latest document, report families, what it asks.',
      '~ = the meeting’s day is not published: counted on from an earlier year. (…) = still to come.',
    ],
    ends: DONE_OR_FAILED,
  },
  consultations: {
    examples: ['wsis consultations', 'wsis consultations --on 2021-03-05', 'wsis consultations --json'],
    notes: ['Columns: report, round, circular letter in force, where it stands, what is due next.'],
    ends: DONE_OR_FAILED,
  },
  remind: {
    examples: ['wsis remind', 'wsis remind --days 30,7 --address https://reports.example.org'],
    notes: [
      'Run it once a day: letters go out on the days before a deadline only, and the same letter once.',
      'They are kept as .eml files in the folder mail of the data folder.',
    ],
    ends: '0 done, 1 failed or a letter could not be written; the others were.',
  },
  freeze: {
    examples: ['wsis freeze --from 2025-01-01 --to 2025-12-31'],
    notes: ['The same accepted records give the same snapshot, so freezing again does no harm.'],
    ends: DONE_OR_FAILED,
  },
  snapshots: {
    examples: ['wsis snapshots', 'wsis snapshots --json'],
    notes: ['Columns: id, period, entries, edition of the matrix, set of rules, when it was first frozen.'],
    ends: DONE_OR_FAILED,
  },
  publish: {
    examples: [
      'wsis publish cstd --year 2025 --lang en,fr --place "Geneva, 2026" --place "fr=Genève, 2026"',
      'wsis publish council --year 2025 --symbol C26/35 --date 2026-04-01 --agenda-item "PL 1.2"',
    ],
    notes: [
      'A report that is being made in the report builder goes on as it stands there, with its texts and its languages;',
      'one that is not there yet is begun. What is out of date is built again. Only a whole set can be published.',
      'What is published calls itself no draft. Options of the head are added to what the report says of it already.',
    ],
    ends: DONE_OR_FAILED,
  },
  report: {
    examples: [
      'wsis report cstd hlpf --year 2025 --lang en,fr --format docx,html --out out/2025',
      'wsis report all --year 2025 --out out/2025',
      'wsis report cstd --snapshot ID --previous ID --out out/2025',
      'wsis report council --from 2024-10-01 --to 2025-12-31 --out out/council',
      'wsis report council --year 2025 --symbol C26/35 --date 2026-04-01 --agenda-item "PL 1.2" --out out/issued',
      'wsis report council --year 2025 --symbol "C26/35(Rev.1)" --revision-of out/issued/2025-01-01..2025-12-31 --out out/rev1',
    ],
    notes: [
      'With --year, what is accepted now is frozen first. Each period gets a folder of its own in --out: a kind that covers',
      'more than the year (wsis20) does not share the folder of the others. --previous is used for the reports of its own',
      'period; the others are compared with the snapshot of theirs that was frozen before. Ids: “wsis snapshots”.',
      'A symbol of ITU gets the letter of each language; without a symbol the document is a draft. With --revision-of,',
      'paragraphs that stood in that set keep their numbers, and new ones between them are 12A, 12B; meeting, place, date,',
      'agenda item and contact stand as in that set where they are not given anew.',
      'What --meeting, --place and --agenda-item say stands as it is in every language; give it again as fr=TEXT for one:',
      '--place "Geneva, 28 April – 8 May 2026" --place "fr=Genève, 28 avril – 8 mai 2026".',
      'Sections near or over their word limit are named (measured on the English text).',
    ],
    ends: DONE_OR_FAILED,
  },
  run: {
    examples: [
      'wsis run annual-2025.xlsx --year 2025 --out out/2025',
      'wsis run annual-2025.xlsx --year 2025 --report cstd,workbook --lang en,fr --format docx,xlsx --out out/2025',
    ],
    notes: ['Only updates that these files bring and that have no error are accepted; drafts stay drafts.'],
    ends: WITH_FILES,
  },
  pack: {
    examples: [
      'wsis pack cstd-2025',
      'wsis pack cstd-2025 --issue "Rev. 1" --out cstd.zip',
      'wsis pack out/2025',
    ],
    notes: [
      'A report of the data folder comes with its comments and their answers, its redline, its waivers, the schedule of its',
      'consultation and its whole history. Unpacked, “sha256sum --check SHA256SUMS” and “wsis verify .” prove it.',
    ],
    ends: DONE_OR_FAILED,
  },
  trace: {
    examples: ['wsis trace out/2025 activities.line-C5'],
    notes: ['Ids of figures: in the JSON report, and in the table at the end of each document.'],
    ends: '0 the figure counts up, 2 it does not, 1 failed.',
  },
  verify: {
    examples: ['wsis verify out/2025', 'wsis verify downloads --public', 'wsis verify --data .wsis'],
    notes: [
      'A folder of reports: every file against its manifest, the snapshot against its name, and every figure counted again',
      'from the records. A data folder: the pages of the database, every revision with its hash and its place in the chain,',
      'newest states and look-up keys, the register of ids, every kept file, and that no snapshot or report set is gone.',
      'Files of a set that this very program made are made again, and must be the same to the byte; others are read and',
      'compared. With --again all are made again.',
      'With --public, files that the public downloaded, under the names of their manifest: all but the counting again.',
      'Not covered: bytes of the database that hold nothing (space that is free to be used again), since no record can',
      'change through them; and a data folder that was replaced as a whole by an older copy of itself.',
    ],
    ends: '0 sound, 1 something is not as it was, or it could not be checked.',
  },
  matrix: {
    examples: ['wsis matrix', 'wsis matrix --format csv > matrix.csv', 'wsis matrix --against draft.json'],
    ends: DONE_OR_FAILED,
  },
  export: {
    examples: ['wsis export > all.ndjson', 'wsis export --year 2025 --csv > 2025.csv'],
    notes: [
      'The NDJSON holds the newest revision of each activity and update, its state, and what was accepted where newer content',
      'waits for review. “wsis restore all.ndjson --data NEW” puts it back into an empty folder. It does not hold the',
      'history, snapshots or reports: these are in a full copy, “wsis copy save”.',
    ],
    ends: DONE_OR_FAILED,
  },
  restore: {
    examples: ['wsis restore all.ndjson --data restored'],
    notes: [
      'Only into a data folder without records. No rules are applied: what the export calls accepted is accepted, so restore',
      'only what your own “wsis export” wrote. The whole file is checked before anything is written. Broken off, it is',
      'ended by running it again with the same file; until then nothing is imported into the folder.',
    ],
    ends: DONE_OR_FAILED,
  },
  copy: { examples: ['wsis copy save backup/2026-03-01'], ends: DONE_OR_FAILED },
  'copy save': {
    examples: [
      'wsis copy save backup/2026-03-01',
      'wsis copy save from-aws --table LEDGER --data-bucket DATA --archive-bucket ARCHIVE',
    ],
    notes: [
      'Plain files that need no program of ours to be read: lines of JSON and the kept files, each with its hash. The same',
      'content gives the same copy, on one machine and on AWS. On AWS, freeze first: docs/operations.md. Passwords, sessions,',
      'and jobs that wait are not copied, nor letters kept as files; what a letter said stands in its revision.',
    ],
    ends: DONE_OR_FAILED,
  },
  'copy load': {
    examples: [
      'wsis copy load backup/2026-03-01 --data elsewhere',
      'wsis copy load copy --table LEDGER --data-bucket DATA --archive-bucket ARCHIVE --resume',
    ],
    notes: ['The copy is proved before anything is written, and what was loaded is summed up again after.'],
    ends: DONE_OR_FAILED,
  },
  'copy check': { examples: ['wsis copy check backup/2026-03-01'], ends: '0 sound, 1 not, or it failed.' },
  history: {
    examples: ['wsis history WA-000412', 'wsis history WA-000412 --json'],
    notes: ['Columns: stream, revision, when, who, state of the update, start of the hash, why.'],
    ends: DONE_OR_FAILED,
  },
  ...PEOPLE_HELP,
  demo: { examples: ['wsis demo', 'wsis demo --data demo-data'], ends: DONE_OR_FAILED },
  work: {
    examples: ['wsis work', 'wsis work --data demo-data'],
    notes: ['“wsis serve” and “wsis start” run it by themselves.'],
    ends: '0 when it is stopped (Ctrl+C), 1 failed.',
  },
  serve: {
    examples: ['wsis serve', 'wsis serve --port 8081 --data demo-data'],
    notes: ['Only this machine can open it. Ctrl+C ends it.'],
    ends: DONE_OR_FAILED,
  },
  start: {
    examples: ['wsis start', 'wsis start --port 8081 --out out/demo'],
    notes: ['Only this machine can open it. Ctrl+C ends it.'],
    ends: DONE_OR_FAILED,
  },
};

/** Puts the help of each of the program's commands behind its options. */
export function helpCommands(program: Command, above = ''): void {
  for (const command of program.commands) {
    const name = `${above}${command.name()}`;
    const help = COMMAND_HELP[name];
    if (help !== undefined) command.addHelpText('after', () => helpText(help));
    helpCommands(command, `${name} `);
  }
}

function helpText({ ends, examples, notes = [] }: CommandHelp): string {
  return [
    '',
    examples.length === 1 ? 'Example:' : 'Examples:',
    ...examples.map((example) => `  npx ${example}`),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    '',
    `Ends with: ${ends}`,
  ].join('\n');
}
