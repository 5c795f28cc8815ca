import { describe, expect, it } from 'vitest';
import { explainProblem } from '../../local/explain-problem.ts';
import { LANGUAGES } from '../../shared/reference/languages.ts';
import { Problem } from '../../shared/text/problem.ts';
import { problemMessage } from '../../shared/text/problem-message.ts';
import { wordsIn } from '../../shared/text/words.ts';

const en = wordsIn('en');
const firstLine = (problem: Problem) => explainProblem(problem, en).split('\n')[0];

describe('a problem on the terminal', () => {
  it.each([
    [
      'zip-bomb',
      { what: 'ratio', limit: 100 },
      'A part of the file expands more than 100 times when it is unpacked.',
    ],
    ['zip-bomb', { what: 'bytes', limit: 3 * 2 ** 30 }, 'The file unpacks to more than 3 GiB.'],
    ['zip-bomb', { what: 'entries', limit: 2000 }, 'The file holds more than 2,000 parts.'],
    ['file-too-large', { what: 'rows', limit: 1_048_576 }, 'The file has more than 1,048,576 rows.'],
    ['file-too-large', { what: 'bytes', limit: 512 * 2 ** 20 }, 'The file is larger than 512 MiB.'],
    [
      'file-too-large',
      { what: 'record', limit: 8 * 2 ** 20, line: 3 },
      'A record of the file is larger than 8 MiB (line: 3).',
    ],
    [
      'workbook-too-wide',
      { sheet: 'Data', limit: 512 },
      'A sheet of the workbook has more than 512 columns (sheet: Data).',
    ],
    ['json-damaged', { line: 7 }, 'The JSON can’t be read (line: 7).'],
    [
      'json-damaged',
      { what: 'depth', line: 1, limit: 64 },
      'The JSON is nested more than 64 levels deep (line: 1).',
    ],
    [
      'template-columns-missing',
      { columns: 'title, claims.1.code' },
      'The file lacks columns that the template has (columns: “Title”, “Primary SDG 1”).',
    ],
    [
      'data-folder-version',
      { found: 1, expected: 2 },
      'The data folder is of version 1; this program reads version 2.',
    ],
    ['usage', { needs: '--year YEAR' }, 'The command needs --year YEAR.'],
  ] as const)('%s %o is told in words with units', (code, params, said) => {
    expect(firstLine(new Problem(code, params))).toBe(said);
  });

  it('is mended as the terminal can: no page to follow a link from, and the id as it was typed', () => {
    const said = explainProblem(new Problem('figure-unknown', { figure: 'no such  id' }), en);
    expect(said).toContain('figure: no such  id');
    expect(said).toContain('activities.line-C5');
    expect(said).not.toMatch(/link/iu);
  });

  it('does not ask for the very kind of file that it found', () => {
    const said = explainProblem(new Problem('file-ending-unknown', { name: 'a.nd', found: 'ndjson' }), en);
    expect(said).toMatch(/ending.*\n.*\.ndjson/u);
  });

  it.each(LANGUAGES)('tells limits with their unit in %s', (language) => {
    const say = (params: Record<string, string | number>) =>
      problemMessage(new Problem('zip-bomb', params), wordsIn(language)).message;
    expect(say({ what: 'bytes', limit: 2 * 2 ** 30 })).toMatch(/2\s?(GiB|Gio|ГиБ|غيبيبايت)/);
    expect(say({ what: 'ratio', limit: 100 })).toContain('100');
  });
});
