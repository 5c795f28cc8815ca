/** docs/cost.md: what an installation on AWS costs in a year, from the model in infra/cost. */

import { configOf } from '../infra/config/stages.ts';
import { billOf } from '../infra/cost/bill.ts';
import {
  diskOf,
  megabytes,
  memoryOf,
  PROCESSOR_MS_PER_ROW,
  REHEARSED,
  turnsOf,
} from '../infra/cost/large-file.ts';
import { PRICES_OF } from '../infra/cost/prices.ts';
import { WORKLOADS, type Workload } from '../infra/cost/workload.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export function costMarkdown(): string {
  return `# What it costs on AWS

Made from the model in \`infra/cost\` by \`npm run docs\`. List prices in US dollars of us-east-1, without free tiers and
taxes, as they were known on ${PRICES_OF}: compare them with the price pages of AWS before you rely on them. Frankfurt asks a tenth
to a fifth more. It is a model, not a bill: nothing of it was measured in an account. What each quantity stands on is said in \`workload.ts\`; to ask for another
year, change \`WORKLOADS\`. One machine (README) costs nothing of this.

An office of some hundred people may do without the firewall of AWS (\`"firewall": false\` of its stage): the function then asks
for the pass of the front itself, the application limits what each person, address and token may ask, and the gateway what all
of them together may; a flood of requests is paid for instead of stopped.

${WORKLOADS.map(sectionOf).join('\n\n')}

${largeFile(1_000_000)}

## Where each limit lies on the way to a million records a year

| part | what it bears today | what comes then |
|---|---|---|
| an upload | 512 MiB, straight to the bucket by a form that is signed for an hour; for people and programs alike; 4 MiB by the interface itself, whose function is handed 6 MB, in base64 | sending in parts |
| a file of entries of a registry | 4 MiB, by the same form; one worker takes it in without a break | turns, as files of records have |
| a workbook to fill in | handed over in a call, or as an object where it is more than 4 MB; its maker has a minute | made as a job, and handed out when it is ready |
| a file that is taken in | 1,048,575 rows, in turns (above); one after the other, for a row is judged by those before it | look-ups for several batches at once |
| lists and counts | each function holds what they are made of, and asks before every answer what was appended since (four reads at once, 5 ms). One that starts reads it all, by the hundred: 10,000 records are some 800 calls, eight at once, and a second or two of processor; 100,000 are more than a first page may take | what is held is kept as an object from time to time, and only what was appended since is read from the table |
| a set of reports | a message for each language and format: each reads the snapshot and composes its document within 15 minutes; whoever is last puts the set together | documents composed once, and rendered from what was kept |
| writing | 4,000 writes a second from the first minute, more as the table grows; look-up keys of a whole period share one partition, 1,000 writes a second | keys in parts, as the journal's index already has four for each month |
| the daily proof | what a function reads in 15 minutes; a million records of six years are 48 million revisions: too many (an alarm says so) | a walk in parts, each remembered |
`;
}

function largeFile(rows: number): string {
  const { intake } = configOf('prod', undefined).functions;
  const turns = turnsOf(rows, intake);
  const lines = turns.map(
    ({ does, rows: taken, seconds }, index) =>
      `| ${index + 1} | ${does} | ${taken === 0 ? '' : NUMBER.format(taken)} | ${NUMBER.format(seconds)} |`,
  );
  const hours = turns.reduce((sum, { seconds }) => sum + seconds, 0) / 3600;
  return `## A file of a million rows

A worker has ${intake.seconds} seconds. When two minutes are left it saves where it came to, and a message of its own begins the
next turn (\`functions/intake/turns.ts\`). The arithmetic is \`infra/cost/large-file.ts\`, a file of ${NUMBER.format(megabytes(rows))} MB with new
records only: ${turns.length} turns, ${hours.toFixed(1)} hours together, ${NUMBER.format(memoryOf(rows))} of ${NUMBER.format(intake.memory)} MB of memory and
${NUMBER.format(diskOf(rows))} of 4,096 MB of disk at most. Nothing of it was measured in an account; the calls of a row are counted by a test.

| turn | what it does | rows | seconds |
|--:|---|--:|--:|
${lines.join('\n')}

\`npm run rehearse:volume\` sends a file of 100,000 rows (287 MB, every column filled) as a browser does, through quarantine and gate,
and has the deployed functions take it in over an emulator, each invocation within five minutes. On ${REHEARSED.day}, on two cores
that fifteen other programs were busy on, ${NUMBER.format(REHEARSED.rows)} rows were taken in within ${REHEARSED.minutes} minutes by ${REHEARSED.turns} invocations, every one of which
ended in time: ${REHEARSED.processor} ms of processor a row with all that a turn begins with (the arithmetic reckons with ${PROCESSOR_MS_PER_ROW.toFixed(1)}), the least
where the cores were free, and ${REHEARSED.megabytes} MB of memory at most while rows were taken in (it reckons with ${NUMBER.format(memoryOf(REHEARSED.rows))}).`;
}

function sectionOf(workload: Workload): string {
  const { dollars, lines } = billOf(workload);
  const without = billOf(workload, { firewall: false }).dollars;
  const { builds, people, records, requests, yearsKept } = workload;
  const facts =
    records === 0
      ? 'Firewall, alarms and keys are what an idle system pays for; everything else waits at no cost.'
      : `${NUMBER.format(records)} records, ${NUMBER.format(builds)} sets of reports in six languages, ${NUMBER.format(requests)} pages and calls, ${NUMBER.format(people)} people, ${yearsKept} years kept besides.`;
  const rows = lines.map(({ dollars: each, name }) => `| ${name} | ${NUMBER.format(each)} |`);
  return `## ${workload.name}

${facts}

| | $ a year |
|---|--:|
${rows.join('\n')}
| **together** | **${NUMBER.format(dollars)}** (${NUMBER.format(dollars / 12)} a month) |
| without the firewall | ${NUMBER.format(without)} (${NUMBER.format(without / 12)} a month) |`;
}
