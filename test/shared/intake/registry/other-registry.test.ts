/** A file of another registry is told by name, whatever its kind; a file of several gives each its own. */
import { describe, expect, it } from 'vitest';
import { openTable } from '../../../../shared/intake/read/read-table.ts';
import { entryColumns } from '../../../../shared/intake/registry/entry-columns.ts';
import { readEntryFile } from '../../../../shared/intake/registry/read-entries.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import { problemMessage } from '../../../../shared/text/problem-message.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { bytesSource } from '../../../../shared/zip/byte-source.ts';
import { registry } from '../../registries/entry-fixtures.ts';

const rowsOf = async (name: string, text: string) => {
  const file = await readEntryFile(await openTable(bytesSource(name, Buffer.from(text))), registry('task'));
  return (await file.prove()).rows;
};
const objects = (...registries: readonly string[]) =>
  registries.map((of, index) => JSON.stringify({ registry: of, id: `X-${index}`, values: {} })).join('\n');
const heading = (of: string) =>
  entryColumns(registry(of))
    .columns.map(({ id }) => id)
    .join(',');
const other = { code: 'file-of-registry', params: { registry: 'objective' } };

describe('a file of another registry', () => {
  it('is refused as what it is, by its lines or its heading', async () => {
    await expect(rowsOf('x.ndjson', objects('objective', 'recommendation'))).rejects.toMatchObject(other);
    await expect(rowsOf('x.csv', `${heading('objective')}\r\n`)).rejects.toMatchObject(other);
  });

  it('is told by the beginning of a name without end, and none of the others is kept', async () => {
    const endless = 'x'.repeat(900_000);
    const refused = rowsOf('x.ndjson', objects(endless, endless)).catch((error) => error.params.registry);
    expect(await refused).toBe('x'.repeat(60));
  });

  it('is not one of several registries, nor our own', async () => {
    expect(await rowsOf('x.ndjson', objects('objective', 'task'))).toBe(2);
    expect(await rowsOf('x.csv', `${heading('task')}\r\n`)).toBe(1);
  });

  it('is named in the reader’s words', () => {
    const problem = new Problem('file-of-registry', { registry: 'objective' });
    expect(problemMessage(problem, wordsIn('en')).message).toContain('“Objectives and deadlines”');
    expect(problemMessage(problem, wordsIn('ru')).message).toContain('«Цели и сроки»');
  });
});
