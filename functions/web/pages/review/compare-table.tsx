/** Versions of a record side by side, field by field, with the words that went and came. */
import type { Field } from '../../../../shared/activities/field.ts';
import type { ActivityRecord } from '../../../../shared/activities/record.ts';
import { type Language, languageDirection } from '../../../../shared/reference/languages.ts';
import { type RedlineRun, redlineText } from '../../../../shared/reports/redline.ts';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { fieldLabel } from '../field-label.ts';
import { type FieldText, fieldText } from '../field-text.ts';
import type { PageContext } from '../page-context.ts';
import { seenFields } from './changed-fields.ts';
import { MarkedRuns } from './marked-runs.tsx';

/** One column. */
export interface Version {
  readonly label: string;
  readonly record: ActivityRecord;
}

interface CompareTableProps {
  readonly page: PageContext;
  readonly caption: string;
  readonly now: Version;
  /** Stands first; differences between it and `now` are marked. */
  readonly before?: Version | undefined;
  /** Stands last, without marks. */
  readonly beside?: Version | undefined;
  /** Which half is compared; both where it is absent. */
  readonly of?: Field['of'] | undefined;
  /** Only fields in which `before` and `now` differ. */
  readonly onlyChanged?: boolean;
}

/** The fields that any of the versions says something in. */
export function CompareTable({ page, caption, now, before, beside, of, onlyChanged }: CompareTableProps) {
  const versions = [before, now, beside].filter((each) => each !== undefined);
  const fields = seenFields(page).filter((field) => of === undefined || field.of === of);
  return (
    <Table
      caption={caption}
      captionUnseen
      class={`stacked compare ${versions.length > 2 ? '' : 'two'}`}
      columns={[{ label: page.words('web.review.field') }, ...versions.map(({ label }) => ({ label }))]}
    >
      {fields.map((field) => {
        const textOf = (version: Version | undefined): FieldText | undefined =>
          version && fieldText(version.record, field, page);
        const [old, own, other] = [textOf(before), textOf(now), textOf(beside)];
        if (old === undefined && own === undefined && other === undefined) return null;
        if (onlyChanged && old?.text === own?.text) return null;
        const runs =
          before === undefined || old?.text === own?.text
            ? undefined
            : redlineText(old?.text ?? '', own?.text ?? '', own?.language || old?.language || page.language);
        return (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              {fieldLabel(page, field.id)}
            </th>
            {before ? <Cell label={before.label} text={old} runs={runs} leave="inserted" /> : null}
            <Cell label={now.label} text={own} runs={runs} leave="deleted" />
            {beside ? <Cell label={beside.label} text={other} /> : null}
          </tr>
        );
      })}
    </Table>
  );
}

interface CellProps {
  /** Of its version: the head of the column is not seen on a narrow window. */
  readonly label: string;
  readonly text: FieldText | undefined;
  readonly runs?: readonly RedlineRun[] | undefined;
  /** The change that belongs to the other side. */
  readonly leave?: 'inserted' | 'deleted';
}

function Cell({ label, leave, runs, text }: CellProps) {
  return (
    <td {...STACKED_ROLES.cell} data-label={label} lang={text?.language} dir={directionOf(text?.language)}>
      {runs === undefined ? (
        (text?.text ?? '')
      ) : (
        <MarkedRuns runs={runs.filter(({ change }) => change !== leave)} />
      )}
    </td>
  );
}

function directionOf(language: Language | '' | undefined): 'ltr' | 'rtl' | 'auto' {
  return !language ? 'auto' : languageDirection(language);
}
