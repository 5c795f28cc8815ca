/** Names in the six languages that the other files of reference data hold in English only, each with its mark. */
import { loadNames, nameFile } from '#name-files';
import { actionLineGroupC7, actionLines } from './action-lines.ts';
import { hlpfSession } from './calendar.ts';
import { type CodeListName, codeList, findCode } from './code-lists.ts';
import type { Confidence, MarkedText, OfficialName } from './confidence.ts';
import { countries, findCountry } from './countries.ts';
import type { Language } from './languages.ts';
import type { NameFile, StoredName } from './name-file.ts';
import { findRegion } from './organization.ts';
import { findGoal, findTarget, goals, targets } from './sdgs.ts';

export { loadNames };

/** `stored` with its mark; a name whose English is our own wording stays our own wording when translated. */
function marked(
  english: MarkedText,
  language: Language,
  pick: (file: NameFile) => StoredName | undefined,
): MarkedText {
  if (language === 'en') return english;
  const file = nameFile(language);
  const stored = file && pick(file);
  if (file === undefined || stored === undefined) return english;
  if (typeof stored !== 'string') return stored;
  const own = english.confidence === 'derived' ? english.confidence : file.confidence;
  return { text: stored, confidence: own as Confidence };
}

/** Name of `id` in `list`; the id itself when the list has no such code. */
export function codeName(list: CodeListName, id: string, language: Language): MarkedText {
  // Records may say all of C7, which is no line of its own.
  if (list === 'actionLines' && id === actionLineGroupC7.id) return actionLineGroupC7.title[language];
  const entry = findCode(list, id);
  if (entry === undefined) return { text: id, confidence: 'derived' };
  switch (list) {
    case 'actionLines': {
      const line = actionLines.find((each) => each.id === id);
      return line?.title[language] ?? { text: entry.label, confidence: entry.confidence };
    }
    case 'sdgCodes':
      return findGoal(id)?.shortTitle[language] ?? targetName(id, language);
    case 'countries':
      return { text: findCountry(id)?.name[language] ?? entry.label, confidence: entry.confidence };
    case 'regions':
      return { text: findRegion(id)?.name[language] ?? entry.label, confidence: entry.confidence };
    default:
      return marked(
        { text: entry.label, confidence: entry.confidence },
        language,
        ({ codes }) => codes[list]?.[id],
      );
  }
}

/** Short label of a target in our own words, not the official wording; the code itself when there is no such target. */
export function targetName(code: string, language: Language): MarkedText {
  const target = findTarget(code);
  if (target === undefined) return { text: code, confidence: 'derived' };
  return marked(
    { text: target.label, confidence: target.confidence },
    language,
    (file) => file.targets[code],
  );
}

/** How a Sector is called in short: `ITU-D`, `UIT-D`, `МСЭ-D`; the General Secretariat has no letter. */
export function sectorShortName(id: string, language: Language): string {
  const english = id === 'GS' ? 'General Secretariat' : id;
  return marked({ text: english, confidence: 'confirmed' }, language, ({ sectorCodes }) => sectorCodes[id])
    .text;
}

/** Theme of the High-level Political Forum of `year`; undefined where none is known. */
export function hlpfTheme(year: number, language: Language): MarkedText | undefined {
  const session = hlpfSession(year);
  if (session?.theme == null) return undefined;
  const english: MarkedText = { text: session.theme, confidence: session.themeConfidence ?? 'from-memory' };
  return marked(english, language, ({ themes }) => themes[String(year)]);
}

/** Name of a resolution, by its English name in the table of duties. */
export function resolutionName(resolution: string, language: Language): MarkedText {
  return marked(
    { text: resolution, confidence: 'confirmed' },
    language,
    ({ resolutions }) => resolutions[resolution],
  );
}

/** Name of the edition of a resolution (`Modified 2024`), by its English name in the table of duties. */
export function editionName(edition: string, language: Language): MarkedText {
  return marked({ text: edition, confidence: 'confirmed' }, language, ({ editions }) => editions[edition]);
}

/** Lists whose entries are names given by others; the values of the rest are our own schema. */
const OFFICIAL_LISTS = [
  'sectors',
  'units',
  'regions',
  'countryGroups',
  'gcaPillars',
  'connect2030Goals',
  'strategicGoals',
  'gdcObjectives',
] as const satisfies readonly CodeListName[];

/** How many official names there are in `language`, and how many of them nobody has read in an official text. */
export function officialNames(language: Language): { readonly all: number; readonly unconfirmed: number } {
  const french = nameFile('fr');
  const keysOf = (part: 'themes' | 'resolutions' | 'editions') => Object.keys(french?.[part] ?? {});
  const titles: readonly OfficialName[] = [
    actionLineGroupC7.title,
    ...actionLines.map(({ title }) => title),
    ...goals.map(({ shortTitle }) => shortTitle),
  ];
  const names: readonly MarkedText[] = [
    ...titles.map((name) => name[language]),
    ...countries.map(({ iso3 }) => codeName('countries', iso3, language)),
    ...OFFICIAL_LISTS.flatMap((list) => codeList(list).map(({ id }) => codeName(list, id, language))),
    ...keysOf('themes').flatMap((year) => hlpfTheme(Number(year), language) ?? []),
    ...keysOf('resolutions').map((name) => resolutionName(name, language)),
    ...keysOf('editions').map((name) => editionName(name, language)),
  ];
  return {
    all: names.length,
    unconfirmed: names.filter(({ confidence }) => confidence !== 'confirmed').length,
  };
}

/** How many short labels of targets nobody has compared with the official wording. */
export function unreadTargets(language: Language): number {
  return targets.filter(({ code }) => targetName(code, language).confidence !== 'confirmed').length;
}
