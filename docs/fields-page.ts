/** Writes docs/fields.md from the field table and its English words. */
import type { Field, FieldKind, Range } from '../shared/activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../shared/activities/fields.ts';
import { en } from '../shared/text/en/index.ts';
import { isMessageKey } from '../shared/text/words.ts';

const REQUIRED = { no: '', submit: 'to submit', some: 'in some cases' } as const;

/** The page as Markdown: every field with its label, kind, need, audience, the reports that read it and its help. */
export function fieldsMarkdown(): string {
  return [
    '# Fields',
    '',
    'Written by `npm run docs` from `shared/activities/fields.ts`; do not edit by hand. The form, the workbook template, the API and the checks are made from the same table.',
    '',
    'Read by: **A** CSTD, **B** HLPF, **C** Council, **D** road maps, **E** WSIS+20, **F** Sector summaries, **P** plenipotentiary, **X** spreadsheet.',
    '',
    ...section('Activity', 'Lives as long as the work itself.', ACTIVITY_FIELDS),
    '',
    ...section('Annual update', 'One for each reporting period.', UPDATE_FIELDS),
    '',
  ].join('\n');
}

function section(title: string, intro: string, fields: readonly Field[]): readonly string[] {
  return [
    `## ${title}`,
    '',
    intro,
    '',
    '| field | label | kind | needed | seen by | read by | what to write |',
    '|--|--|--|--|--|--|--|',
    ...fields.map(row),
  ];
}

function row(field: Field): string {
  const { id, kind, required, audience, usedBy } = field;
  const cells = [
    `\`${id}\``,
    say(`field.${id}.label`),
    kindOf(field.id, kind),
    REQUIRED[required],
    audience,
    usedBy,
  ];
  return `| ${[...cells, say(`field.${id}.help`)].join(' | ')} |`;
}

function kindOf(id: string, kind: FieldKind): string {
  switch (kind.type) {
    case 'localized':
      return `text in six languages${range(kind.words, 'words')}${range(kind.characters, 'characters')}`;
    case 'text':
      return `text${range(kind.words, 'words')}${range(kind.characters, 'characters')}`;
    case 'code':
      return `one of \`${kind.list}\``;
    case 'codes':
      return `some of \`${kind.list}\`${most(kind.max)}`;
    case 'texts':
      return `texts${most(kind.max)}`;
    case 'date':
      return 'year, month or day';
    case 'number':
      return `number${range(kind.range, '')}`;
    case 'claims':
      return `claims, at most ${kind.max}, of them ${kind.maxPrimary} primary`;
    case 'items':
      return `list of: ${kind.parts
        .map((part) => `${say(`field.${id}.${part.id}.label`)}${part.required === true ? '*' : ''}`)
        .join(', ')}${most(kind.max)}`;
  }
}

function range(limits: Range | undefined, unit: string): string {
  const { min, max } = limits ?? {};
  if (min === undefined && max === undefined) return '';
  const span =
    min === undefined ? `at most ${max}` : max === undefined ? `at least ${min}` : `${min} to ${max}`;
  return `, ${span}${unit === '' ? '' : ` ${unit}`}`;
}

function most(max: number | undefined): string {
  return max === undefined ? '' : `, at most ${max}`;
}

function say(key: string): string {
  return isMessageKey(key) ? en[key].replaceAll('|', '\\|') : '';
}
