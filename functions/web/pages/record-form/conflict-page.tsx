/** Two people wrote the same fields: both versions side by side with what was there before, and the choice between them. */
import { FIELDS } from '../../../../shared/activities/fields.ts';
import type { ActivityRecord, LocalizedText, SdgClaim } from '../../../../shared/activities/record.ts';
import { printBaseRevision } from '../../../../shared/intake/import/base-revision.ts';
import { fieldLabel } from '../../../../shared/intake/mark/finding-text.ts';
import { CHOICE } from '../../../../shared/record-form/choose-versions.ts';
import type { FormConflict } from '../../../../shared/record-form/merge-form.ts';
import type { SaveOutcome } from '../../../../shared/record-form/save-record.ts';
import { LANGUAGES, languageDirection } from '../../../../shared/reference/languages.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { fieldText } from '../field-text.ts';
import { FieldValue } from '../field-value.tsx';
import { languageName } from '../language-name.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { whenText } from '../when-text.ts';

interface ConflictPageProps {
  readonly page: PageContext;
  readonly conflict: Extract<SaveOutcome, { kind: 'conflict' }>;
  readonly action: string;
  readonly window: string;
  /** The record as its form has it: sent again with the choice. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** Of those who saved the other version, by the `by` of a revision. */
  readonly names: ReadonlyMap<string, string>;
  /** What the form was to do: the choice goes on with it. */
  readonly button: 'save' | 'submit';
}

export function ConflictPage({ page, conflict, action, hidden, names, window, button }: ConflictPageProps) {
  const { words } = page;
  const { base, conflicts, record } = conflict;
  const other = conflict.theirs.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  return (
    <Layout page={page} title={words('web.form.conflict')}>
      <Notice page={page} tone="warn" live="assertive">
        <p>{words('web.form.conflict-lead')}</p>
        {other === undefined ? null : (
          <p>
            {words('web.form.conflict-saved', {
              name: names.get(other.by) ?? other.by,
              when: whenText(page, other.at),
            })}
          </p>
        )}
      </Notice>
      <ActionForm page={page} action={action} hidden={{ revision: printBaseRevision(base), window }}>
        {hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {conflicts.map((each) => (
          <Conflict page={page} record={record} conflict={each} />
        ))}
        <Button name="do" value={button}>
          {words('web.form.conflict-keep')}
        </Button>
      </ActionForm>
    </Layout>
  );
}

interface ConflictProps {
  readonly page: PageContext;
  readonly record: ActivityRecord;
  readonly conflict: FormConflict;
}

function Conflict({ page, record, conflict }: ConflictProps) {
  const { words } = page;
  const { base, path, theirs, yours } = conflict;
  const label = fieldLabel(path, words);
  const columns = [
    [words('web.form.conflict-base'), base],
    [words('web.form.conflict-theirs'), theirs],
    [words('web.form.conflict-yours'), yours],
  ] as const;
  return (
    <section>
      <h2>{label}</h2>
      <Table
        caption={label}
        captionUnseen
        class="stacked versions"
        columns={columns.map(([name]) => ({ label: name }))}
      >
        <tr {...STACKED_ROLES.row}>
          {columns.map(([name, value]) => (
            <td {...STACKED_ROLES.cell} data-label={name}>
              <Version page={page} record={record} path={path} value={value} />
            </td>
          ))}
        </tr>
      </Table>
      <Field
        page={page}
        name={`${CHOICE}${path}`}
        label={label}
        required
        input={{
          type: 'radios',
          chosen: [],
          options: [
            { value: 'theirs', label: words('web.form.conflict-theirs') },
            { value: 'yours', label: words('web.form.conflict-yours') },
          ],
        }}
      />
    </section>
  );
}

interface VersionProps {
  readonly page: PageContext;
  readonly record: ActivityRecord;
  /** Of a field, of an item, or of a part of one. */
  readonly path: string;
  readonly value: unknown;
}

function Version({ page, record, path, value }: VersionProps) {
  const [id = '', row, part] = path.split('.');
  const field = FIELDS.find((each) => each.id === id);
  if (field?.kind.type === 'localized') {
    const text = (value ?? {}) as LocalizedText;
    const written = LANGUAGES.filter((language) => text[language] !== undefined);
    if (written.length > 0) {
      return written.map((language) => (
        <>
          {written.length > 1 ? <p class="note">{languageName(language, page.language)}</p> : null}
          <p class="as-written" lang={language} dir={languageDirection(language)}>
            {text[language]?.text}
          </p>
        </>
      ));
    }
  }
  const half = field?.of ?? 'activity';
  const item = part === undefined || value === undefined ? value : { [part]: value };
  const whole = row === undefined ? value : item === undefined ? [] : [item];
  const shown = field && fieldText({ ...record, [half]: { ...record[half], [id]: whole } }, field, page);
  const { evidenceRefs = [] } = (field?.kind.type === 'claims' && value ? value : {}) as Partial<SdgClaim>;
  return shown ? (
    <p class="as-written">
      <FieldValue value={shown} />
      {evidenceRefs.length === 0 ? null : <bdi lang=""> ({evidenceRefs.join(', ')})</bdi>}
    </p>
  ) : (
    <p class="note">{page.words('web.form.conflict-empty')}</p>
  );
}
