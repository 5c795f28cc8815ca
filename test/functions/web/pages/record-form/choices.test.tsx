/** Check lists: short ones stand open, long ones behind one line. */
import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../../../functions/web/pages/page-context.ts';
import { ManyChoices } from '../../../../../functions/web/pages/record-form/choices.tsx';
import type { CodeListName } from '../../../../../shared/reference/code-lists.ts';

const page = pageContext('http://localhost/x', 'internal');

const listOf = (list: CodeListName, chosen: readonly string[], error?: string): string =>
  String(
    <ManyChoices
      page={page}
      name="countries"
      label="Countries"
      hint="Choose"
      error={error}
      required={false}
      list={list}
      chosen={chosen}
    />,
  );

describe('a long check list', () => {
  it('is one stop for the keyboard, and says how many are chosen and which', () => {
    const html = listOf('countries', ['KEN', 'UGA']);
    const [before = '', folded = ''] = html.split('<details');
    expect(before).not.toContain('<input');
    expect(before).toContain('<p class="chosen">Kenya, Uganda</p>');
    expect(folded).not.toContain(' open');
    expect(folded.match(/<summary[\s\S]*<\/summary>/)?.[0].replace(/<[^>]+>/g, '')).toContain(
      'Choose from the list: Countries Chosen: 2 of 195',
    );
    expect(folded.match(/type="checkbox"/g)).toHaveLength(195);
  });

  it('shows what is chosen first, each answer with its own label', () => {
    const html = listOf('countries', ['UGA', 'KEN', 'XXX']);
    expect([...html.matchAll(/value="(\w+)"/g)].slice(0, 4).map(([, code]) => code)).toEqual([
      'KEN',
      'UGA',
      'XXX',
      'AFG',
    ]);
    expect(html.match(/ checked/g)).toHaveLength(3);
    const ids = [...html.matchAll(/<input[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(196);
    expect([...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
  });

  it('is where an error leads, and belongs to its question', () => {
    const html = listOf('countries', [], 'Choose at least one.');
    expect(html).toContain('<summary id="field-countries"');
    expect(html).toMatch(
      /<fieldset[^>]* aria-describedby="field-countries-hint field-countries-error"><legend>Countries/,
    );
  });
});

it('leaves a short check list open', () => {
  expect(listOf('regions', ['AFR'])).not.toContain('<details');
});
