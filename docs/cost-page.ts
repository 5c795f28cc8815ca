/** docs/cost.md: what an installation on AWS costs in a year, from the model in infra/cost. */
import { billOf } from '../infra/cost/bill.ts';
import { PRICES_OF } from '../infra/cost/prices.ts';
import { WORKLOADS, type Workload } from '../infra/cost/workload.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export function costMarkdown(): string {
  return `# What it costs on AWS

Made from the model in \`infra/cost\` by \`npm run docs\`. List prices in US dollars of us-east-1, without free tiers and
taxes, as they were known on ${PRICES_OF}: compare them with the price pages of AWS before you rely on them. Frankfurt asks a tenth
to a fifth more. It is a model, not a bill: nothing of it was measured in an account. What each quantity stands on is said in \`workload.ts\`; to ask for another
year, change \`WORKLOADS\`. One machine (README) costs nothing of this.

${WORKLOADS.map(sectionOf).join('\n\n')}

## Where each limit lies on the way to a million records a year

| part | what it bears today | what comes then |
|---|---|---|
| an upload by a page | 4 MiB, which the page says: a function is handed 6 MB, in base64 | a signed upload straight to the bucket |
| a file that is taken in | 30 MB, some 100,000 rows, within the 15 minutes of a function: 100,000 rows × 2 revisions × about 8 calls of 5 ms, 32 at once, are 250 s of waiting, and some 30 s of reading and checking | parts of a file, each a job of its own |
| lists and counts | each function holds what they are made of, and asks before every answer what was appended since (four reads at once, 5 ms). One that starts reads it all: 10,000 records × 2 streams × 5 ms, 32 at once, are 3 s; 100,000 are more than a first page may take | what is held is kept as an object from time to time, and only what was appended since is read from the table |
| a set of reports | one job makes all its files: minutes for 10,000 records, 15 at most | a message for each language |
| writing | 4,000 writes a second from the first minute, more as the table grows; look-up keys of a whole period share one partition, 1,000 writes a second | keys in parts, as the journal's index already has four for each month |
| the daily proof | what a function reads in 15 minutes; a million records of six years are 48 million revisions: too many (an alarm says so) | a walk in parts, each remembered |
`;
}

function sectionOf(workload: Workload): string {
  const { dollars, lines } = billOf(workload);
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
| **together** | **${NUMBER.format(dollars)}** (${NUMBER.format(dollars / 12)} a month) |`;
}
