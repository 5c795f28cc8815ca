import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { costMarkdown } from '../../docs/cost-page.ts';
import { fieldsMarkdown } from '../../docs/fields-page.ts';
import { languagesMarkdown } from '../../docs/languages-page.ts';
import { openApiFile } from '../../docs/openapi.ts';
import { rulesMarkdown } from '../../docs/rules-page.ts';

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the generated pages', () => {
  it.each([
    ['cost.md', costMarkdown],
    ['rules.md', rulesMarkdown],
    ['fields.md', fieldsMarkdown],
    ['languages.md', languagesMarkdown],
    ['openapi.json', openApiFile],
  ] as const)('%s is what the code says today (npm run docs)', async (name, page) => {
    expect(await read(name)).toBe(page());
  });

  it('show each choice of words once, with its number in braces', () => {
    expect(rulesMarkdown()).toContain('The text has {count} characters; at most {limit} fit.');
    expect(rulesMarkdown()).not.toMatch(/plural,|select,/);
  });
});
