/** Every registry as data: what it names exists, in every language, and nothing clashes. */
import { describe, expect, it } from 'vitest';
import { dutyOf } from '../../../shared/reference/duties.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { codeList } from '../../../shared/reference/organization.ts';
import { isEntryId } from '../../../shared/registries/entry.ts';
import { findRegistry, REGISTRIES, WRITTEN_REGISTRIES } from '../../../shared/registries/registries.ts';
import { fieldName, partName, registryName } from '../../../shared/registries/registry-words.ts';
import { messageIn, wordsIn } from '../../../shared/text/words.ts';

describe('the registries', () => {
  it('have ids of their own, by which they are found', () => {
    const ids = REGISTRIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => findRegistry(id)?.id !== id || !isEntryId(id))).toEqual([]);
    expect(WRITTEN_REGISTRIES.map(({ id }) => id)).not.toContain('focal-point');
  });

  it.each(REGISTRIES)('$id stands on clauses that exist', ({ basis }) => {
    expect(basis.filter((clause) => dutyOf(clause) === undefined)).toEqual([]);
  });

  it.each(REGISTRIES)(
    '$id names only fields that it has',
    ({ fields, key, needs = [], order = [], parts, refs = {} }) => {
      const ids = fields.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const { status, ...plain } = parts;
      const linked = [...order.flat(), ...needs.flat(), ...Object.keys(refs)];
      expect(Object.values(refs).filter((id) => findRegistry(id) === undefined)).toEqual([]);
      const named = [...Object.values(plain), ...key, ...linked, ...(status ? [status.field] : [])];
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      const title = fields.find(({ id }) => id === parts.title);
      expect(title?.required).toBe(true);
      if (status === undefined) return;
      const kind = fields.find(({ id }) => id === status.field)?.kind;
      const codes = kind?.type === 'code' ? codeList(kind.list).map(({ id }) => id) : [];
      expect(status.closed.filter((code) => !codes.includes(code))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('have their own words in %s', (language) => {
    const words = wordsIn(language);
    const unnamed = REGISTRIES.flatMap((registry) => [
      ...(['one', 'many'] as const).filter((which) => registryName(registry, words, which) === registry.id),
      ...registry.fields.flatMap(({ id, kind }) => [
        ...(fieldName(registry, id, words) === id ? [`${registry.id}.${id}`] : []),
        ...(kind.type === 'items' ? kind.parts : []).flatMap((part) =>
          partName(registry, id, part.id, words) === part.id ? [`${registry.id}.${id}.${part.id}`] : [],
        ),
      ]),
    ]);
    expect(unnamed).toEqual([]);
    expect(messageIn(language, 'registry.task.many')).toBe(registryName({ id: 'task' }, words, 'many'));
  });
});
