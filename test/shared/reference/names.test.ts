/** Every name that a report prints exists in six languages, and none claims to be read that was not. */
import { describe, expect, it } from 'vitest';
import { hlpfSessions } from '../../../shared/reference/calendar.ts';
import { CODE_LISTS, type CodeListName } from '../../../shared/reference/code-lists.ts';
import ar from '../../../shared/reference/data/names/ar.json' with { type: 'json' };
import es from '../../../shared/reference/data/names/es.json' with { type: 'json' };
import fr from '../../../shared/reference/data/names/fr.json' with { type: 'json' };
import ru from '../../../shared/reference/data/names/ru.json' with { type: 'json' };
import zh from '../../../shared/reference/data/names/zh.json' with { type: 'json' };
import { duties } from '../../../shared/reference/duties.ts';
import {
  codeName,
  editionName,
  hlpfTheme,
  officialNames,
  resolutionName,
  sectorShortName,
  targetName,
} from '../../../shared/reference/names.ts';
import { targets } from '../../../shared/reference/sdgs.ts';

const FILES = { ar, es, fr, ru, zh } as const;
const SCRIPTS = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u } as const;
/** Names that are written alike everywhere. */
const SAME = new Set(['IATI', 'UN INFO']);

describe.each(['ar', 'es', 'fr', 'ru', 'zh'] as const)('names in %s', (language) => {
  it('has a label for each of the 169 targets, and for no other code', () => {
    expect(Object.keys(FILES[language].targets)).toEqual(targets.map(({ code }) => code));
  });

  it('has a name for every code of every list', () => {
    const lists = Object.keys(CODE_LISTS) as CodeListName[];
    const script = language in SCRIPTS ? SCRIPTS[language as keyof typeof SCRIPTS] : /\p{Script=Latin}/u;
    const missing = lists.flatMap((list) =>
      CODE_LISTS[list]
        .map(({ id }) => codeName(list, id, language).text)
        .filter((text) => !script.test(text) && !SAME.has(text))
        .map((text) => `${list}: ${text}`),
    );
    expect(missing).toEqual([]);
  });

  it('names every resolution, edition and theme that the reference data names', () => {
    const english = duties.flatMap(({ resolution, edition }) => [
      resolutionName(resolution, language).text === resolution ? resolution : [],
      edition !== '2025' && editionName(edition, language).text === edition ? edition : [],
    ]);
    expect(english.flat().filter((name) => !/^Rev\. Bu/.test(name))).toEqual([]);
    const themes = hlpfSessions.filter(({ theme }) => theme !== null);
    expect(themes.map(({ year }) => hlpfTheme(year, language)?.text)).not.toContain(undefined);
    expect(themes.filter(({ theme, year }) => hlpfTheme(year, language)?.text === theme)).toEqual([]);
  });

  it('marks what is only remembered, and keeps our own words as our own', () => {
    expect(targetName('9.c', language).confidence).toBe('from-memory');
    expect(codeName('sectors', 'ITU-R', language).confidence).toBe('from-memory');
    expect(codeName('statuses', 'ongoing', language).confidence).toBe('derived');
  });
});

it('answers in English with the wording and the mark of the list', () => {
  expect(codeName('sectors', 'ITU-R', 'en')).toEqual({
    text: 'ITU Radiocommunication Sector',
    confidence: 'confirmed',
  });
  expect(sectorShortName('ITU-D', 'en')).toBe('ITU-D');
  expect(sectorShortName('ITU-D', 'fr')).toBe('UIT-D');
});

it('gives the code back where there is no name', () => {
  expect(codeName('sectors', 'X', 'fr').text).toBe('X');
  expect(targetName('99.9', 'ar').text).toBe('99.9');
});

it('counts the official names, and more that are unconfirmed in a translation than in English', () => {
  const english = officialNames('en');
  expect(officialNames('fr').all).toBe(english.all);
  expect(officialNames('fr').unconfirmed).toBeGreaterThan(english.unconfirmed);
});
