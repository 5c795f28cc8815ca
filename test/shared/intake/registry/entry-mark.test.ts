import { expect, it } from 'vitest';
import { entryMarkRows, readEntryMark } from '../../../../shared/intake/registry/entry-mark.ts';

const MARK = { version: '1', registry: 'task', templateId: 'T-1', language: 'fr', sheet: 'Tâches' } as const;

it('is read as it was written', () => {
  expect(readEntryMark(entryMarkRows(MARK))).toEqual(MARK);
});

it.each(['version', 'registry', 'templateId'])('is none without its %s', (missing) => {
  expect(readEntryMark(entryMarkRows(MARK).filter(([key]) => key !== missing))).toBeUndefined();
});

it('is in English where its language is none of ours', () => {
  const rows = entryMarkRows(MARK).map(([key, value]) => [key, key === 'language' ? 'xx' : value]);
  expect(readEntryMark(rows)?.language).toBe('en');
});
