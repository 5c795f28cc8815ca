/** Writes the pages of docs/ that are made from the code: `npm run docs`. */
import { writeFile } from 'node:fs/promises';
import { costMarkdown } from './cost-page.ts';
import { fieldsMarkdown } from './fields-page.ts';
import { languagesMarkdown } from './languages-page.ts';
import { openApiFile } from './openapi.ts';
import { rulesMarkdown } from './rules-page.ts';

const PAGES = {
  'cost.md': costMarkdown,
  'fields.md': fieldsMarkdown,
  'languages.md': languagesMarkdown,
  'openapi.json': openApiFile,
  'rules.md': rulesMarkdown,
} as const;

for (const [name, page] of Object.entries(PAGES)) {
  await writeFile(new URL(name, import.meta.url), page());
}
