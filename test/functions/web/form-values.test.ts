import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { type FormValues, formValues } from '../../../functions/web/form-values.ts';

async function read(fields: readonly (readonly [string, string | File])[]): Promise<FormValues> {
  let found: FormValues | undefined;
  const app = new Hono();
  app.post('/', async (c) => {
    found = await formValues(c);
    return c.text('read');
  });
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  await app.request('/', { method: 'POST', body });
  if (found === undefined) throw new Error('nothing was read');
  return found;
}

describe('what a form says', () => {
  it('is trimmed text with plain line ends; files and missing fields say nothing', async () => {
    const { names, text, texts } = await read([
      ['body', '  first\r\nsecond \r\n'],
      ['roles', 'editor'],
      ['roles', ' approver '],
      ['file', new File(['x'], 'x.txt')],
    ]);
    expect(text('body')).toBe('first\nsecond');
    expect(texts('roles')).toEqual(['editor', 'approver']);
    expect([text('file'), text('nothing')]).toEqual(['', '']);
    expect(names).toEqual(['body', 'roles', 'file']);
  });

  it('never is longer than what a page of ours sends', async () => {
    const { text } = await read([['body', 'x'.repeat(200_000)]]);
    expect(text('body')).toHaveLength(100_000);
  });

  it.each([
    ['7', 7],
    ['', 0],
    ['-1', 0],
    ['1.5', 0],
    ['9e99', 0],
    ['seven', 0],
  ])('was made from a revision, or from nothing: %j', async (given, revision) => {
    expect((await read([['revision', given]])).revision).toBe(revision);
  });
});
