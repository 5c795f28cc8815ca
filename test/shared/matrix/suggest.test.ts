import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeSuggester } from '../../../shared/matrix/suggest.ts';
import { SUGGESTER_MEASURED } from '../../../shared/matrix/suggester-measured.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { isSdgCode } from '../../../shared/reference/sdgs.ts';

const suggest = makeSuggester(latestEdition);

interface Known {
  readonly title: string;
  readonly paraphrase: string;
  readonly action_lines: readonly string[];
  readonly sdgs: readonly number[];
  readonly targets: readonly string[];
}

const KNOWN = readFileSync(new URL('../../../demo/real-records.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Known);

/** C7 as a whole: most published entries name no application. */
function whole(line: string): string {
  return line.startsWith('C7') ? 'C7' : line;
}

describe('suggestions from a paragraph', () => {
  it.each([
    ['en', 'Farmers receive crop prices by text message', 'C7-eagr'],
    ['en', 'A drill in which national teams practise their answer to a cyber incident', 'C5'],
    ['fr', 'Formation des enseignantes et des élèves des écoles rurales', 'C7-elea'],
    ['ar', 'الأمن السيبراني للشبكات', 'C5'],
    ['zh', '网络安全培训', 'C5'],
  ])('finds the line of a text in %s and tells the words that led to it', (_, text, line) => {
    const { lines } = suggest(text);
    const found = lines.find(({ code }) => code === line);
    expect(found?.words.length).toBeGreaterThan(0);
    for (const word of found?.words ?? []) expect(text).toContain(word);
  });

  it('takes what the text names itself before anything else', () => {
    const { claims, lines } = suggest('An activity of C6 for SDG 5 and target 9.c, about farmers and crops');
    expect(lines[0]?.code).toBe('C6');
    expect(claims.slice(0, 2).map(({ code }) => code)).toEqual(['5', '9.c']);
  });

  it('says nothing of a text that shares nothing, and of no text', () => {
    expect(suggest('')).toEqual({ lines: [], claims: [] });
    expect(suggest('zzzzz qqqqq 12345')).toEqual({ lines: [], claims: [] });
  });

  it('suggests known codes only, few of them, best first', () => {
    for (const { paraphrase, title } of KNOWN) {
      const { claims, lines } = suggest(`${title}. ${paraphrase}`);
      expect(claims.every(({ code }) => isSdgCode(code))).toBe(true);
      for (const list of [claims, lines]) {
        const scores = list.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }
    }
  });

  it('is right on published entries as often as its page says, and finds a right line first for two thirds', () => {
    const tell = (title: string, paraphrase: string) => suggest(`${title}. ${paraphrase}`);
    let first = 0;
    const lines = { entries: 0, given: 0, right: 0 };
    const goals = { given: 0, right: 0 };
    for (const known of KNOWN) {
      const named = new Set(known.action_lines.map(whole));
      const found = tell(known.title, known.paraphrase);
      // Entries that name nearly every line, or half of the goals, say nothing about which.
      if (named.size > 0 && named.size <= 5 && !named.has('all')) {
        const own = [...new Set(found.lines.map(({ code }) => whole(code)))];
        lines.entries += 1;
        lines.given += own.length;
        lines.right += own.filter((line) => named.has(line)).length;
        if (own[0] !== undefined && named.has(own[0])) first += 1;
      }
      const claimed = new Set([...known.sdgs, ...known.targets].map((code) => String(code).split('.')[0]));
      if (claimed.size > 0 && claimed.size <= 6) {
        const own = [...new Set(found.claims.map(({ code }) => code.split('.')[0]))];
        goals.given += own.length;
        goals.right += own.filter((goal) => claimed.has(goal)).length;
      }
    }
    const share = ({ given, right }: { given: number; right: number }) => Math.round((100 * right) / given);
    expect({ entries: lines.entries, lines: share(lines), goals: share(goals) }).toEqual(SUGGESTER_MEASURED);
    expect(first / lines.entries).toBeGreaterThan(2 / 3);
  });
});
