/** The note at the head of a column: what to write, how much of it, in which form. */
import type { Field } from '../../activities/field.ts';
import { type CodeListName, codeList } from '../../reference/code-lists.ts';
import type { Words } from '../../text/words.ts';
import { columnHelp, partLabel } from '../rows/column-words.ts';
import type { Column } from '../rows/columns.ts';
import { columnLook } from './column-look.ts';

/** Lists up to this length are spelt out in the note. */
const SHORT_LIST = 14;

/** Lines of the note; empty when there is nothing to say. */
export function headerNote(column: Column, words: Words): readonly string[] {
  const lines = [columnHelp(column, words)];
  const { holds } = column;
  const look = columnLook(column);
  if (look.required) lines.push(words('template.note.required'));
  if (holds.type === 'field' || holds.type === 'original')
    lines.push(...fieldNote(column, holds.field, words));
  if (holds.type === 'claimCode') lines.push(codesNote('sdgCodes', words));
  return lines.filter((line) => line !== '');
}

function fieldNote(column: Column, field: Field, words: Words): readonly string[] {
  const lines: string[] = field.required === 'some' ? [words('template.note.sometimes')] : [];
  const { kind } = field;
  if ((kind.type === 'localized' || kind.type === 'text') && kind.words?.max !== undefined) {
    lines.push(words('template.note.words', { min: kind.words.min ?? 0, max: kind.words.max }));
  }
  if ((kind.type === 'localized' || kind.type === 'text') && kind.characters?.max !== undefined) {
    lines.push(
      words('template.note.characters', { min: kind.characters.min ?? 0, max: kind.characters.max }),
    );
  }
  if (kind.type === 'code' || kind.type === 'codes') lines.push(codesNote(kind.list, words));
  if (kind.type === 'codes') lines.push(words('template.note.several'));
  if (kind.type === 'texts') lines.push(words('template.note.several-texts'));
  if (kind.type === 'items') {
    lines.push(
      words('template.note.parts', {
        parts: kind.parts.map((part) => partLabel(column, part.id, words)).join(' | '),
      }),
    );
    for (const part of kind.parts) {
      if (part.list !== undefined)
        lines.push(`${partLabel(column, part.id, words)}. ${codesNote(part.list, words)}`);
    }
  }
  if (field.audience === 'members') lines.push(words('template.note.audience-members'));
  if (field.audience === 'internal') lines.push(words('template.note.audience-internal'));
  if (field.example !== '') lines.push(words('template.note.example', { example: field.example }));
  return lines;
}

function codesNote(list: CodeListName, words: Words): string {
  const codes = codeList(list).map(({ id }) => id);
  return codes.length <= SHORT_LIST
    ? words('template.note.codes', { codes: codes.join(', ') })
    : words('template.note.codes-sheet', { sheet: words('template.sheet.codes') });
}
