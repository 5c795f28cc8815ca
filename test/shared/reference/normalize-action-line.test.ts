import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_LINE_IDS, actionLine } from '../../../shared/reference/action-lines.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { normalizeActionLine } from '../../../shared/reference/normalize-codes.ts';

describe('normalizeActionLine', () => {
  it('leaves canonical ids as they are, without a note', () => {
    for (const id of ACTION_LINE_IDS) expect(normalizeActionLine(id)).toEqual({ id });
  });

  it.each([
    ['С5', 'C5', 'cyrillic'],
    ['с 5', 'C5', 'cyrillic'],
    ['С7-ehea', 'C7-ehea', 'cyrillic'],
    ['Направление деятельности С5', 'C5', 'cyrillic'],
    ['Ｃ５', 'C5', 'full-width'],
    ['Ｃ７－ｅｈｅａ', 'C7-ehea', 'full-width'],
    ['C٥', 'C5', 'digits'],
    ['c5', 'C5', 'case'],
    ['C7-EHEA', 'C7-ehea', 'case'],
    [' C5 ', 'C5', 'spacing'],
    ['c 5', 'C5', 'spacing'],
    ['C.5', 'C5', 'spacing'],
    ['C-11', 'C11', 'spacing'],
    ['C7 – ehea', 'C7-ehea', 'spacing'],
    ['C\u00a05', 'C5', 'spacing'],
    ['Action line C5', 'C5', 'prefix'],
    ['WSIS Action Line C11', 'C11', 'prefix'],
    ["Ligne d'action C3", 'C3', 'prefix'],
    ['AL C2', 'C2', 'prefix'],
    ['Action Line C7 (e-health)', 'C7-ehea', 'alias'],
    ['C.7 e-health', 'C7-ehea', 'alias'],
    ['C7 (e-health)', 'C7-ehea', 'alias'],
    ['C7: ICT applications: e-health', 'C7-ehea', 'alias'],
    ['ehealth', 'C7-ehea', 'alias'],
    ['E-Health', 'C7-ehea', 'alias'],
    ['e-hea', 'C7-ehea', 'alias'],
    ['C7-EGOV', 'C7-egov', 'case'],
    ['C7-EBUS', 'C7-ebus', 'case'],
    ['C7-ELRN', 'C7-elea', 'alias'],
    ['C7-EHLT', 'C7-ehea', 'alias'],
    ['C7-EEMP', 'C7-eemp', 'case'],
    ['C7-EENV', 'C7-eenv', 'case'],
    ['C7-EAGR', 'C7-eagr', 'case'],
    ['C7-ESCI', 'C7-esci', 'case'],
    ['C7 e-agriculture', 'C7-eagr', 'alias'],
    ['C7 employment', 'C7-eemp', 'alias'],
    ['C05', 'C5', 'alias'],
    ['c7', 'C7', 'case'],
    ['C7: ICT applications', 'C7', 'alias'],
    ['all', 'all', 'alias'],
    ['All Action Lines', 'all', 'alias'],
  ])('reads %j as %s (%s)', (text, id, note) => {
    expect(normalizeActionLine(text)).toEqual({ id, note });
  });

  it('reads titles in the six languages, with and without their code', () => {
    for (const id of ACTION_LINE_IDS) {
      for (const language of LANGUAGES) {
        const title = actionLine(id).title[language].text;
        expect(normalizeActionLine(title)?.id).toBe(id);
        expect(normalizeActionLine(`${id}: ${title}`)?.id).toBe(id);
      }
    }
  });

  it.each([
    '',
    ' ',
    '5',
    'C',
    'C0',
    'C12',
    'C55',
    'C1.1',
    'C1 1',
    'C1/C11',
    'C1-C11',
    'C7-exyz',
    'e-',
    'D5',
    'C5'.repeat(500),
  ])('does not guess what %j is', (text) => {
    expect(normalizeActionLine(text)).toBeUndefined();
  });

  it('returns a known id or nothing for any text, and knows its own answers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = normalizeActionLine(text);
        if (found !== undefined) expect([...ACTION_LINE_IDS, 'C7', 'all']).toContain(found.id);
      }),
      { seed: 1332 },
    );
  });
});
