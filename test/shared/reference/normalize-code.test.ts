import { describe, expect, it } from 'vitest';
import { CODE_LISTS, type CodeListName } from '../../../shared/reference/code-lists.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { codeName } from '../../../shared/reference/names.ts';
import { normalizeCode } from '../../../shared/reference/normalize-code.ts';

describe('codes by their names', () => {
  it.each([
    ['statuses', 'En cours', 'ongoing'],
    ['statuses', 'ПРИОСТАНОВЛЕНА', 'suspended'],
    ['sectors', 'Sector de Desarrollo de las Telecomunicaciones de la UIT', 'ITU-D'],
    ['beneficiaries', '残疾人', 'persons-with-disabilities'],
    ['activityTypes', 'تدريب', 'training'],
    ['yesNo', 'Oui', 'yes'],
    ['statuses', 'Ongoing', 'ongoing'],
    ['statuses', 'Pipeline', 'planned'],
    ['statuses', 'perhaps', undefined],
  ] as const)('%s: %s', (list, text, code) => {
    expect(normalizeCode(list, text)).toBe(code);
  });

  it('never read one code as another in any list or language', () => {
    const lists = (Object.keys(CODE_LISTS) as CodeListName[]).filter((list) => list !== 'thematicPriorities');
    const wrong = lists.flatMap((list) =>
      CODE_LISTS[list].flatMap(({ id }) =>
        LANGUAGES.map((language) => codeName(list, id, language).text)
          .map((text) => ({ list, id, text, code: normalizeCode(list, text) }))
          .filter(({ code }) => code !== undefined && code !== id),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
