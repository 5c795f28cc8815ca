/** Writes docs/languages.md: how complete each language is, what is stale, what is only remembered, and the glossary. */
import { LANGUAGES } from '../shared/reference/languages.ts';
import { officialNames, unreadTargets } from '../shared/reference/names.ts';
import { en } from '../shared/text/en/index.ts';
import { staleKeys, TRANSLATED_KEYS, TRANSLATIONS } from '../shared/text/translations.ts';
import { GLOSSARY } from './glossary.ts';

const NAMES = {
  ar: 'Arabic',
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  ru: 'Russian',
  es: 'Spanish',
} as const;

/** Order of the glossary's columns. */
const COLUMNS = ['en', 'fr', 'es', 'ar', 'zh', 'ru'] as const;

/** The page as Markdown. */
export function languagesMarkdown(): string {
  const english = Object.keys(en).length - TRANSLATED_KEYS.length;
  return [
    '# Languages',
    '',
    'Written by `npm run docs` from `shared/text`, `shared/reference` and `docs/glossary.ts`; do not edit by hand.',
    '',
    `English is the original. All ${TRANSLATED_KEYS.length} messages of reports, pages, workbooks, rules and problems are translated; the ${english} messages of the command line (\`cli.*\`) are English only.`,
    '',
    'A message is **stale** when its English was changed after it was translated: `shared/text/register` holds the fingerprints of both. `npm run texts` brings the register up to date; `npm run texts -- fr:KEY` says that a message was read again and is still right. A report that uses stale messages says how many on its last page.',
    '',
    'An official name is **unread** when nobody has compared it with a published text (marks `from-memory` and `derived`); each report gives the number in its annex on method. The short labels of the 169 targets are the project’s own words and are not counted among them.',
    '',
    '| language | messages | stale | official names | of these unread | target labels unread |',
    '|--|--|--|--|--|--|',
    ...LANGUAGES.map(row),
    '',
    ...staleList(),
    '## Glossary',
    '',
    'All texts use these terms. The translations are from memory and wait for a reviser.',
    '',
    `| ${COLUMNS.map((language) => NAMES[language]).join(' | ')} | mark |`,
    `|${COLUMNS.map(() => '--|').join('')}--|`,
    ...GLOSSARY.map(
      ({ names, confidence }) =>
        `| ${COLUMNS.map((language) => names[language]).join(' | ')} | ${confidence} |`,
    ),
    '',
  ].join('\n');
}

function row(language: (typeof LANGUAGES)[number]): string {
  const { all, unconfirmed } = officialNames(language);
  const messages =
    language === 'en'
      ? TRANSLATED_KEYS.length
      : TRANSLATED_KEYS.filter((key) => TRANSLATIONS[language].catalogue[key] !== undefined).length;
  const cells = [
    NAMES[language],
    messages,
    staleKeys(language).length,
    all,
    unconfirmed,
    unreadTargets(language),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Stale messages by language: what the page does not list is not stale. */
function staleList(): readonly string[] {
  const lines = LANGUAGES.flatMap((language) =>
    staleKeys(language).map((key) => `- ${NAMES[language]}: \`${key}\``),
  );
  return ['## Stale messages', '', ...(lines.length === 0 ? ['None.'] : lines), ''];
}
