/** Decides what separates the cells of a CSV file, from its first lines. */

const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Records looked at. */
const RECORDS = 5;

/**
 * The delimiter that stands most often, outside quotes, in the heading; among equals the one that the next records
 * use as often; a comma when there is none. Excel's own `sep=;` line decides alone.
 */
export function guessDelimiter(text: string): Delimiter {
  const named = /^sep=([,;\t|])\r?\n/.exec(text)?.[1];
  if (named !== undefined) return named as Delimiter;
  const records = countByRecord(text);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const heading = records[0]?.get(delimiter) ?? 0;
    const alike = records.filter((record) => record.get(delimiter) === heading).length;
    const score = heading * (1 + alike / (RECORDS * 2));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function countByRecord(text: string): Map<string, number>[] {
  const records: Map<string, number>[] = [];
  let counts = new Map<string, number>();
  let quoted = false;
  for (const c of text) {
    if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === '\n' || c === '\r') {
      if (counts.size > 0) records.push(counts);
      if (records.length === RECORDS) return records;
      counts = new Map();
    } else if ((DELIMITERS as readonly string[]).includes(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
  }
  if (counts.size > 0) records.push(counts);
  return records;
}
