/** How one issue of a report became another: paragraphs that changed, came and went, word by word. */
import type { Language } from '../../../shared/reference/languages.ts';
import type { Redline, RedlineParagraph, RedlineRun } from '../../../shared/reports/redline.ts';
import type { ReportIssue } from '../../../shared/reports/report.ts';
import { Badge, type Tone } from '../components/badge.tsx';
import { LinkButton } from '../components/button.tsx';
import { Stats } from '../components/stat.tsx';
import type { EarlierIssue } from '../earlier-issue.ts';
import { revisionText } from './builder/report-words.tsx';
import { Choice, FilterForm } from './filter-form.tsx';
import { languageName } from './language-name.ts';
import { reportName } from './members/report-name.ts';
import type { PageContext } from './page-context.ts';

export interface ShownChanges {
  readonly redline: Redline;
  /** Label of an issue, or id of the report of the period before. */
  readonly before: string;
  readonly after: string;
  readonly language: Language;
  /** Languages that both issues have. */
  readonly languages: readonly Language[];
  /** Whether there is a Word file of these two issues. */
  readonly hasFile: boolean;
}

interface IssueChangesProps {
  readonly page: PageContext;
  /** What the reader may compare. */
  readonly issues: readonly ReportIssue[];
  /** The report of the period before. */
  readonly earlier: EarlierIssue | undefined;
  /** Address of the Word file. */
  readonly file: string;
  readonly shown: ShownChanges;
}

const TONES: Readonly<Record<RedlineParagraph['change'], Tone>> = {
  same: 'neutral',
  changed: 'info',
  added: 'good',
  removed: 'bad',
};

export function IssueChanges({ page, earlier, file, issues, shown }: IssueChangesProps) {
  const { words } = page;
  const { after, before, hasFile, language, languages, redline } = shown;
  const labels = issues.map(({ label }) => [label, revisionText(page, label)] as const);
  const olderLabels = earlier
    ? [...labels, [earlier.report.id, reportName(page, earlier.report, earlier.issue)] as const]
    : labels;
  const number = new Intl.NumberFormat(page.locale);
  return (
    <>
      <p class="lead">{words('web.builder.changes-lead')}</p>
      <FilterForm page={page} submit={words('web.builder.compare')}>
        <Choice label={words('web.builder.before')} name="before" chosen={before} options={olderLabels} />
        <Choice label={words('web.builder.after')} name="after" chosen={after} options={labels} />
        <Choice
          label={words('web.language')}
          name="in"
          chosen={language}
          options={languages.map((each) => [each, languageName(each, page.language)])}
        />
      </FilterForm>
      <Stats
        items={(['changed', 'added', 'removed', 'same'] as const).map((change) => ({
          label: words(`web.builder.change.${change}`),
          value: number.format(redline.counts[change]),
        }))}
      />
      {hasFile ? (
        <LinkButton href={page.to(file, { before, after, in: language })} download>
          {words('web.builder.marked-file')}
        </LinkButton>
      ) : null}
      {redline.sections.length === 0 ? <p>{words('web.builder.changes-same')}</p> : null}
      {redline.sections.map(({ number: place, paragraphs, title }) => (
        <section>
          <h2 lang={language} dir="auto">
            {[place, title].filter((part) => part !== undefined).join(' ')}
          </h2>
          {paragraphs.map((each) => (
            <Changed page={page} paragraph={each} language={language} />
          ))}
        </section>
      ))}
    </>
  );
}

interface ChangedProps {
  readonly page: PageContext;
  readonly paragraph: RedlineParagraph;
  readonly language: Language;
}

function Changed({ page, language, paragraph }: ChangedProps) {
  const { after, before, change, runs } = paragraph;
  const number = after ?? before;
  return (
    <div class="redline">
      <p>
        <Badge tone={TONES[change]}>{page.words(`web.builder.change.${change}`)}</Badge>{' '}
        {number === undefined ? null : <strong>{number}.</strong>}
      </p>
      <p lang={language} dir="auto">
        {runs.map(markedRun)}
      </p>
    </div>
  );
}

function markedRun({ change, text }: RedlineRun) {
  switch (change) {
    case 'same':
      return text;
    case 'inserted':
      return <ins>{text}</ins>;
    case 'deleted':
      return <del>{text}</del>;
  }
}
