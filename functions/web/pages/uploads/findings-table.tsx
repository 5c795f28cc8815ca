/** The findings of an upload one by one: where, what stands there, what is wrong, how to mend it. */
import { SEVERITIES } from '../../../../shared/activities/finding.ts';
import { findingWords } from '../../../../shared/intake/mark/finding-text.ts';
import type { IntakeJob } from '../../../../shared/jobs/job.ts';
import type { IntakeResult } from '../../../intake/intake-result.ts';
import { Empty } from '../../components/empty.tsx';
import { Pager } from '../../components/pager.tsx';
import { Table } from '../../components/table.tsx';
import type { FindingsPart } from '../../read-findings.ts';
import { fieldNames } from '../../upload-state.ts';
import { Choice, FilterForm } from '../filter-form.tsx';
import type { PageContext } from '../page-context.ts';
import { UnknownValues } from '../unknown-values.tsx';
import { FindingRow } from './finding-row.tsx';

interface FindingsTableProps {
  readonly page: PageContext;
  readonly id: string;
  readonly result: IntakeResult;
  readonly job: IntakeJob;
  readonly part: FindingsPart;
}

/** A page of the findings with its filters. */
export function FindingsTable({ page, id, job, part, result }: FindingsTableProps) {
  const { words } = page;
  const { filters, findings, next, previous } = part;
  const nameOf = fieldNames(job, words);
  const rules = [...new Set(result.rules.map(({ rule }) => rule))];
  const unknown = [
    { name: words('marks.severity'), value: part.unknown.severity ?? '' },
    { name: words('web.upload.rule'), value: part.unknown.rule ?? '' },
  ].filter(({ value }) => value !== '');
  const any = ['', words('web.records.any')] as const;
  const at = (skip: number | undefined): string | undefined =>
    skip === undefined
      ? undefined
      : `${page.to(`/uploads/${id}`, { ...filters, skip: skip === 0 ? '' : String(skip) })}#findings`;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words('marks.sheet')}</h2>
      <UnknownValues page={page} values={unknown} />
      <FilterForm page={page} submit={words('web.records.filter')}>
        <Choice
          label={words('marks.severity')}
          name="severity"
          chosen={filters.severity}
          options={[any, ...SEVERITIES.map((each) => [each, words(`web.upload.severity.${each}`)] as const)]}
        />
        <Choice
          label={words('web.upload.rule')}
          name="rule"
          chosen={filters.rule}
          wide
          options={[any, ...rules.map((rule) => [rule, ruleChoice(page, rule, result)] as const)]}
        />
      </FilterForm>
      {findings.length === 0 ? (
        <Empty title={words('web.upload.no-findings')} />
      ) : (
        <Table
          caption={words('web.upload.shown', { count: findings.length })}
          class="stacked findings wordy"
          columns={[
            { label: words('web.upload.place'), narrow: true },
            { label: words('marks.severity'), narrow: true },
            { label: words('marks.field') },
            { label: words('marks.message') },
          ]}
        >
          {findings.map((finding) => (
            <FindingRow
              page={page}
              finding={finding}
              nameOf={nameOf}
              isOfRecord={job.registry === undefined}
            />
          ))}
        </Table>
      )}
      <Pager page={page} previous={at(previous)} next={at(next)} />
    </section>
  );
}

/** Characters of a rule's words in a list of choices. */
const LONGEST = 70;

/** What the rule found, and its id: `This field is empty, and it is needed to submit. (field-required)`. */
function ruleChoice({ words }: PageContext, rule: string, { examples }: IntakeResult): string {
  const example = examples.find((each) => each.rule === rule);
  const message = example === undefined ? '' : findingWords(example, words).message;
  if (message === '') return rule;
  return `${message.length > LONGEST ? `${message.slice(0, LONGEST).trimEnd()}…` : message} (${rule})`;
}
