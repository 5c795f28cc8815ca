/** SDG claims as rows: the code, its weight, the reason, what proves it, and at once what the matrix says of it. */
import type { Child } from 'hono/jsx';
import type { ClaimReview } from '../../../../shared/activities/record.ts';
import { byKindAndNumber } from '../../../../shared/record-form/decode-claims.ts';
import { oneValue, rowCount } from '../../../../shared/record-form/form-fields.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import { codeList } from '../../../../shared/reference/organization.ts';
import { Badge } from '../../components/badge.tsx';
import { Field, fieldId } from '../../components/field.tsx';
import type { Option } from '../../components/input.tsx';
import { Around, HOLE } from '../around.tsx';
import type { PageContext } from '../page-context.ts';
import { ClaimFeedback } from './claim-feedback.tsx';
import type { FormContext } from './form-context.ts';
import { LocalizedField } from './localized-field.tsx';
import { Rows } from './rows.tsx';

interface ClaimRowsProps {
  readonly form: FormContext;
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** Words of a rationale (rules/rationale-length.ts). */
const RATIONALE = { words: { min: 15, max: 60 }, long: true };

export function ClaimRows({ form, name, ...list }: ClaimRowsProps) {
  return (
    <Rows
      form={form}
      name={name}
      {...list}
      count={rowCount(form.fields, name)}
      row={(row) => <Claim form={form} name={`${name}.${row}`} />}
    />
  );
}

function Claim({ form, name }: { readonly form: FormContext; readonly name: string }) {
  const { errors, fields, page } = form;
  const { language, words } = page;
  const code = oneValue(fields, `${name}.code`);
  const weight = oneValue(fields, `${name}.weight`) || 'secondary';
  const origin = oneValue(fields, `${name}.origin`) || 'declared';
  const refs = fields.get(`${name}.evidenceRefs`) ?? [];
  const options = evidenceOptions(form, refs);
  return (
    <>
      <div class="parts">
        <Field
          page={page}
          name={`${name}.code`}
          label={words('field.claims.code.label')}
          input={{ type: 'select', value: code, options: claimOptions(form, code) }}
          error={errors.get(`${name}.code`)}
          required
        />
        <Field
          page={page}
          name={`${name}.weight`}
          label={words('field.claims.weight.label')}
          input={{
            type: 'select',
            value: weight,
            options: codeList('claimWeights').map(({ id }) => ({
              value: id,
              label: codeName('claimWeights', id, language).text,
            })),
          }}
          error={errors.get(`${name}.weight`)}
        />
      </div>
      <ClaimFeedback page={page} of={fieldId(`${name}.code`)} code={code} view={form.claimView(code)} />
      <Verdict page={page} review={form.verdictOn?.(code)} />
      <LocalizedField
        form={form}
        name={`${name}.rationale`}
        label={words('field.claims.rationale.label')}
        kind={RATIONALE}
      />
      {options.length === 0 ? (
        <p class="note">{words('web.form.evidence-none')}</p>
      ) : (
        <Field
          page={page}
          name={`${name}.evidenceRefs`}
          label={words('field.claims.evidenceRefs.label')}
          input={{ type: 'checkboxes', chosen: refs, options }}
          error={errors.get(`${name}.evidenceRefs`)}
        />
      )}
      <input type="hidden" name={`${name}.origin`} value={origin} />
    </>
  );
}

/** What the office said of the claim as it is kept. */
function Verdict({ page, review }: { readonly page: PageContext; readonly review: ClaimReview | undefined }) {
  if (review?.state !== 'questioned' && review?.state !== 'rejected') return null;
  return (
    <p>
      <Badge tone={review.state === 'rejected' ? 'bad' : 'warn'}>
        {page.words(`web.review.claim.${review.state}`)}
      </Badge>{' '}
      <Around text={page.words(`web.work.claim.${review.state}`, { note: HOLE })}>
        <bdi lang="">{review.note}</bdi>
      </Around>
    </p>
  );
}

/** Goals and targets; a code that is typed wrong stays to be seen. */
function claimOptions({ page }: FormContext, current: string): readonly Option[] {
  const known = codeList('sdgCodes').map(({ id }) => ({
    value: id,
    label: `${id} · ${codeName('sdgCodes', id, page.language).text}`,
  }));
  const isForeign = current !== '' && !known.some(({ value }) => value === current);
  return [
    { value: '', label: page.words('web.form.choose') },
    ...(isForeign ? [{ value: current, label: current }] : []),
    ...known,
  ];
}

/** Letters shown of a result or a title. */
const SHOWN = 80;

function evidenceOptions({ fields, languages }: FormContext, refs: readonly string[]): readonly Option[] {
  const written = [
    ['R', 'results', 'statement'],
    ['E', 'evidence', 'title'],
  ].flatMap(([letter = '', list = '', part = '']) =>
    Array.from({ length: rowCount(fields, list) }, (_, row) => ({
      value: `${letter}${row + 1}`,
      text: oneValue(fields, `${list}.${row}.${part}`),
    })).filter(({ text }) => text !== ''),
  );
  const nowhere = refs.filter((ref) => !written.some(({ value }) => value === ref));
  return [...written, ...nowhere.map((value) => ({ value, text: '?' }))]
    .toSorted((a, b) => byKindAndNumber(a.value, b.value))
    .map(({ text, value }) => ({
      value,
      label: `${value} · ${text.slice(0, SHOWN)}`,
      language: languages[0] ?? '',
    }));
}
