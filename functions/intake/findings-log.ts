/** All findings of one import: counted in memory, kept in a file, because a large upload can have a million. */
import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding, Severity } from '../../shared/activities/finding.ts';
import type { RuleCount } from './intake-result.ts';
import { bySeverity, hardestFirst } from './rule-counts.ts';

export interface FindingsLog {
  add(findings: readonly Finding[]): Promise<void>;
  /** Counts by rule and severity, hardest and most frequent first. */
  counts(): readonly RuleCount[];
  /** The first findings of each rule, hardest first, for a person to read. */
  examples(): readonly Finding[];
  /** A fresh pass over all of them, in the order in which they were added. */
  all(): AsyncIterable<Finding>;
  /** No more will be added. */
  finish(): Promise<void>;
  remove(): Promise<void>;
}

/** Where logs lie in the data folder. */
export const FINDINGS_FOLDER = 'imports';

/** Findings of one rule that are shown in full on a terminal. */
const EXAMPLES = 3;

/** A log in a new file of `directory`, for the owner alone; `name` (`<process>-<number>`) is unique to the import. */
export async function openFindingsLog(directory: string, name: string): Promise<FindingsLog> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, `${name}.findings.ndjson`);
  // A process that was killed may have had the same number.
  await rm(path, { force: true });
  const file = await open(path, 'wx', 0o600);
  const counts = new Map<string, { rule: string; severity: Severity; count: number }>();
  const examples: Finding[] = [];
  return {
    async add(findings) {
      if (findings.length === 0) return;
      let text = '';
      for (const finding of findings) {
        const key = `${finding.severity} ${finding.rule}`;
        const known = counts.get(key) ?? { rule: finding.rule, severity: finding.severity, count: 0 };
        if (known.count < EXAMPLES) examples.push(finding);
        known.count++;
        counts.set(key, known);
        text += `${JSON.stringify(finding)}\n`;
      }
      await file.appendFile(text);
    },
    counts: () => [...counts.values()].sort(hardestFirst),
    examples: () => [...examples].sort(bySeverity),
    async *all() {
      for await (const line of lines(path)) yield JSON.parse(line) as Finding;
    },
    finish: () => file.close(),
    remove: () => rm(path, { force: true }),
  };
}

/** Lines that end in a line feed alone: node:readline also cuts at U+2028 and U+2029, which JSON texts may hold. */
async function* lines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of createReadStream(path, 'utf8')) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}
