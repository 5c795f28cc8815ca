import { describe, expect, it } from 'vitest';
import { CODE_LISTS, type CodeListName, codeList, findCode } from '../../../shared/reference/code-lists.ts';
import { foldText } from '../../../shared/reference/fold-text.ts';
import { codeName } from '../../../shared/reference/names.ts';
import { normalizeCode } from '../../../shared/reference/normalize-code.ts';

const names = Object.keys(CODE_LISTS) as CodeListName[];

describe('code lists', () => {
  // SDG codes have a reader of their own, which minds the point that folding drops.
  it.each(names.filter((name) => name !== 'sdgCodes'))('%s has unique ids, labels and spellings', (name) => {
    const list = codeList(name);
    expect(list.length).toBeGreaterThan(0);
    const meaning = new Map<string, string>();
    for (const { id, label, aliases = [] } of list) {
      for (const text of new Set([id, label, ...aliases].map(foldText))) {
        expect(text, `${name} ${id}`).not.toBe('');
        expect(meaning.get(text), `${name} ${text}`).toBeUndefined();
        meaning.set(text, id);
      }
    }
  });

  it.each(names)('%s reads every id, label and alias of its own', (name) => {
    for (const { id, label, aliases = [] } of codeList(name)) {
      const texts = name === 'sdgCodes' ? [id, `${id} ${label}`] : [id, id.toLowerCase(), label, ...aliases];
      for (const text of texts) expect(normalizeCode(name, text), text).toBe(id);
    }
  });

  it.each([
    ['actionLines', 18],
    ['sdgCodes', 186],
    ['countries', 195],
    ['sectors', 4],
    ['regions', 6],
    ['countryGroups', 3],
    ['activityTypes', 12],
    ['statuses', 5],
    ['beneficiaries', 13],
    ['gcaPillars', 5],
    ['connect2030Goals', 5],
    ['strategicGoals', 7],
    ['gdcObjectives', 5],
    ['languages', 6],
    ['markers', 4],
  ] as const)('%s has %i codes', (name, count) => {
    expect(codeList(name)).toHaveLength(count);
  });

  it('find an entry and its label by exact id', () => {
    expect(findCode('statuses', 'ongoing')?.label).toBe('Ongoing');
    expect(findCode('statuses', 'Ongoing')).toBeUndefined();
    expect(codeName('sdgCodes', '4', 'en').text).toBe('Quality education');
    expect(codeName('statuses', 'lost', 'en').text).toBe('lost');
  });
});

describe('normalizeCode', () => {
  it.each([
    ['statuses', 'On-going', 'ongoing'],
    ['statuses', 'ＰＬＡＮＮＥＤ', 'planned'],
    ['sectors', 'BDT', 'ITU-D'],
    ['sectors', 'itu d', 'ITU-D'],
    ['beneficiaries', 'WOMEN  AND GIRLS', 'women-girls'],
    ['actionLines', 'C.7 e-health', 'C7-ehea'],
    ['sdgCodes', 'SDG 9.c', '9.c'],
    ['countries', 'Rwanda', 'RWA'],
    ['yesNo', 'TRUE', 'yes'],
    ['markers', '2', '2'],
  ] as const)('in %s reads %j as %s', (list, text, code) => {
    expect(normalizeCode(list, text)).toBe(code);
  });

  it.each([
    ['statuses', 'finished soon'],
    ['statuses', ''],
    ['actionLines', 'C7'],
    ['actionLines', 'all'],
    ['sdgCodes', '2001-09-03'],
    ['markers', '4'],
    ['sectors', 'constructor'],
  ] as const)('in %s does not know %j', (list, text) => {
    expect(normalizeCode(list, text)).toBeUndefined();
  });
});
