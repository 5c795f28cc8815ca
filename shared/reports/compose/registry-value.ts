/** What a field of an entry says, as runs: codes by their names, days and numbers as the language writes them. */
import type { ItemPart } from '../../activities/field.ts';
import type { LineCode, LocalizedText } from '../../activities/record.ts';
import { codeName, sectorShortName } from '../../reference/names.ts';
import type { CodeListName } from '../../reference/organization.ts';
import type { Registry, RegistryField } from '../../registries/registry.ts';
import type { Inline } from '../document.ts';
import type { RegisteredEntry } from '../registered.ts';
import type { ComposeContext } from './context.ts';
import { text } from './draft.ts';
import { lineCode } from './line-groups.ts';
import { clipWords, recordRun } from './local-text.ts';
import { quoted } from './quote.ts';
import { regionName } from './region-name.ts';

type Told = Pick<ComposeContext, 'writer' | 'cited'>;

/** Words of a cell. */
const MOST_WORDS = 60;

/** Nothing where the field is empty; `id` is the entry's own. A text is cut to `most` words. */
export function valueRuns(
  told: Told,
  registry: Registry,
  entry: RegisteredEntry,
  id: string,
  most = MOST_WORDS,
): readonly Inline[] {
  if (id === 'id') return [text(entry.id)];
  const field = registry.fields.find((each) => each.id === id);
  const value = entry.values[id];
  const empty = value === undefined || (Array.isArray(value) && value.length === 0);
  return field === undefined || empty ? [] : runsOf(told, { entry, field, most, value });
}

interface Asked {
  readonly entry: RegisteredEntry;
  readonly field: RegistryField;
  readonly value: unknown;
  readonly most: number;
}

function runsOf(told: Told, { entry, field, most, value }: Asked): readonly Inline[] {
  const { writer } = told;
  const { kind } = field;
  const own = (content: unknown): Inline =>
    recordRun(clipWords(String(content), most), entry.language, writer.language);
  switch (kind.type) {
    case 'localized':
      return quoted(told, value as LocalizedText, most);
    case 'text':
      return [own(value)];
    case 'code':
      return [text(codeWord(kind.list, String(value), told))];
    case 'codes':
      return [
        text(writer.seriesText((value as readonly string[]).map((code) => codeWord(kind.list, code, told)))),
      ];
    case 'texts':
      return writer.clauses((value as readonly string[]).map((each) => [own(each)]));
    case 'date':
      return [text(writer.date(String(value)))];
    case 'number':
      return [text(numberWord(kind, Number(value), told))];
    case 'items':
      return writer.clauses(
        (value as readonly Readonly<Record<string, string | number>>[]).map((item) => {
          const [first, ...others] = kind.parts.flatMap((part): readonly (readonly Inline[])[] => {
            const said = item[part.id];
            return said === undefined || said === '' ? [] : [[partRun(part, said, told, own)]];
          });
          if (first === undefined || others.length === 0) return first ?? [];
          // Year and value with a comma between would read as one list of numbers.
          return kind.parts[0]?.isYear
            ? writer.say('report.registry.year-value', { year: first, value: writer.series(others) })
            : writer.series([first, ...others]);
        }),
      );
  }
}

function partRun(
  { isYear, kind, list }: ItemPart,
  said: string | number,
  told: Told,
  own: (content: unknown) => Inline,
): Inline {
  switch (kind) {
    case 'code':
      return text(list === undefined ? String(said) : codeWord(list, String(said), told));
    case 'date':
      return text(told.writer.date(String(said)));
    case 'number':
      return text(numberWord({ isYear }, Number(said), told));
    case 'text':
    case 'url':
      return own(said);
  }
}

/** A code as tables print it: lines and goals by their codes, which the report has explained, all others by name. */
export function codeWord(
  list: CodeListName,
  code: string,
  { writer }: Pick<ComposeContext, 'writer'>,
): string {
  switch (list) {
    case 'actionLines':
      return lineCode(code as LineCode);
    case 'sdgCodes':
      return code;
    case 'sectors':
      return sectorShortName(code, writer.language);
    case 'regions':
      return regionName(code, writer.language);
    default:
      return codeName(list, code, writer.language).text;
  }
}

function numberWord(
  { isYear }: { readonly isYear?: true | undefined },
  value: number,
  { writer }: Told,
): string {
  return isYear ? String(value) : writer.number(value);
}
