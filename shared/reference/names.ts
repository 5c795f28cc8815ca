/** Names in the six languages that the other files of reference data hold in English only, each with its mark. */
import { actionLineGroupC7, actionLines } from './action-lines.ts';
import { hlpfSession } from './calendar.ts';
import { type CodeListName, codeList, findCode } from './code-lists.ts';
import type { Confidence, MarkedText, OfficialName } from './confidence.ts';
import { countries, findCountry } from './countries.ts';
import ar from './data/names/ar.json' with { type: 'json' };
import es from './data/names/es.json' with { type: 'json' };
import fr from './data/names/fr.json' with { type: 'json' };
import ru from './data/names/ru.json' with { type: 'json' };
import zh from './data/names/zh.json' with { type: 'json' };
import type { Language } from './languages.ts';
import { findRegion } from './organization.ts';
import { findGoal, findTarget, goals, targets } from './sdgs.ts';

/** A wording as it stands in a file of names: marked with the file's mark, or with its own. */
type Stored = string | MarkedText;

/** One language's file: names by the id or the English wording of what they name. */
interface NameFile {
  readonly confidence: string;
  readonly targets: Readonly<Record<string, Stored>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, Stored>>>>;
  readonly sectorCodes: Readonly<Record<string, Stored>>;
  readonly themes: Readonly<Record<string, Stored>>;
  readonly resolutions: Readonly<Record<string, Stored>>;
  readonly editions: Readonly<Record<string, Stored>>;
}

const FILES: Readonly<Record<Exclude<Language, 'en'>, NameFile>> = { ar, es, fr, ru, zh };

/** `stored` with its mark; a name whose English is our own wording stays our own wording when translated. */
function marked(
  english: MarkedText,
  language: Language,
  pick: (file: NameFile) => Stored | undefined,
): MarkedText {
  if (language === 'en') return english;
  const file = FILES[language];
  const stored = pick(file);
  if (stored === undefined) return english;
  if (typeof stored !== 'string') return stored;
  const own = english.confidence === 'derived' ? english.confidence : file.confidence;
  return { text: stored, confidence: own as Confidence };
}

/** Name of `id` in `list`; the id itself when the list has no such code. */
export function codeName(list: CodeListName, id: string, language: Language): MarkedText {
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
  const titles: readonly OfficialName[] = [
    actionLineGroupC7.title,
    ...actionLines.map(({ title }) => title),
    ...goals.map(({ shortTitle }) => shortTitle),
  ];
  const names: readonly MarkedText[] = [
    ...titles.map((name) => name[language]),
    ...countries.map(({ iso3 }) => codeName('countries', iso3, language)),
    ...OFFICIAL_LISTS.flatMap((list) => codeList(list).map(({ id }) => codeName(list, id, language))),
    ...Object.keys(fr.themes).flatMap((year) => hlpfTheme(Number(year), language) ?? []),
    ...Object.keys(fr.resolutions).map((name) => resolutionName(name, language)),
    ...Object.keys(fr.editions).map((name) => editionName(name, language)),
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
