/** Name and hint of a column in one language, from the words of the fields. */
import { isMessageKey, type Words } from '../../text/words.ts';
import type { Column } from './columns.ts';

/** What people read at the head of `column`; its machine name where the catalogue has no word. */
export function columnLabel(column: Column, words: Words): string {
  const { holds, names } = column;
  switch (holds.type) {
    case 'field':
    case 'original':
      return names?.label(words) ?? fieldLabel(holds.field.id, words);
    case 'translation':
      return words('template.column.translation', {
        column: names?.label(words) ?? fieldLabel(holds.field.id, words),
        language: holds.language,
      });
    case 'claimTranslation':
      return words('template.column.translation', {
        column: words('template.column.claim-rationale', { number: holds.slot + 1 }),
        language: holds.language,
      });
    case 'claimCode':
      return words('template.column.claim-code', { number: holds.slot + 1 });
    case 'claimRationale':
      return words('template.column.claim-rationale', { number: holds.slot + 1 });
    case 'claimEvidence':
      return words('template.column.claim-evidence', { number: holds.slot + 1 });
    case 'claimsOther':
      return words('template.column.claims-other');
    default:
      return names?.label(words) ?? words(`template.column.${holds.type}`);
  }
}

/** One sentence on what to write in `column`; empty where the catalogue has none. */
export function columnHelp(column: Column, words: Words): string {
  const { holds, names } = column;
  // What has words of its own has no sentence of help: that of an activity's field would say what is not so.
  if (names !== undefined) return '';
  switch (holds.type) {
    case 'field':
    case 'original':
      return spoken(`field.${holds.field.id}.help`, words) ?? '';
    case 'claimCode':
      return words('template.help.claim-code');
    case 'claimRationale':
      return words('template.help.claim-rationale');
    case 'claimEvidence':
      return words('template.help.claim-evidence');
    case 'claimsOther':
      return words('template.help.claims-other');
    case 'activityId':
      return words('template.help.activityId');
    default:
      return '';
  }
}

/** The label of a part of the items that `column` holds. */
export function partLabel({ holds, names }: Column, part: string, words: Words): string {
  if (names !== undefined) return names.partLabel(part, words);
  const field = holds.type === 'field' || holds.type === 'original' ? holds.field.id : '';
  return spoken(`field.${field}.${part}.label`, words) ?? part;
}

function fieldLabel(id: string, words: Words): string {
  return spoken(`field.${id}.label`, words) ?? id;
}

function spoken(key: string, words: Words): string | undefined {
  return isMessageKey(key) ? words(key) : undefined;
}
