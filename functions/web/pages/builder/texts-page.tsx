/** The sections of a report with what was generated, and above it the secretariat's text in one language. */
import type { Language } from '../../../../shared/reference/languages.ts';
import type { DocumentModel, Section } from '../../../../shared/reports/document.ts';
import { type Report, sourceLanguage, textHash } from '../../../../shared/reports/report.ts';
import { LONGEST_TEXT } from '../../../../shared/reports/report-steps.ts';
import { allSections, generatedText } from '../../../../shared/reports/section-text.ts';
import { type StaleEdit, staleEdits } from '../../../../shared/reports/stale-edits.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Field, fieldId } from '../../components/field.tsx';
import { Progress } from '../../components/progress.tsx';
import { Choice, FilterForm } from '../filter-form.tsx';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';
import { ReportFrame } from './report-frame.tsx';
import { builderPath } from './report-words.tsx';

/** A text that could not be kept: shown again with what is wrong. */
export interface RefusedText {
  readonly section: string;
  readonly text: string;
  readonly message: string;
  /** The text that someone else wrote meanwhile. */
  readonly theirs?: string;
}

interface TextsProps {
  readonly page: PageContext;
  readonly report: Report;
  /** The newest issue in the language that is written, and in the source language; absent before the first. */
  readonly model?: DocumentModel | undefined;
  readonly source?: DocumentModel | undefined;
  /** The language that is written. */
  readonly language: Language;
  readonly mayWrite: boolean;
  readonly refused?: RefusedText | undefined;
}

export function TextsPage(props: TextsProps) {
  const { page, language, model, refused, report, source } = props;
  const { words } = page;
  const stale = staleEdits(report).filter((each) => each.language === language);
  const generated = new Map(
    (source ? allSections(source) : []).map((section) => [section.id, textHash(generatedText(section))]),
  );
  return (
    <ReportFrame page={page} report={report} tab="texts">
      <ErrorSummary
        page={page}
        errors={refused ? [{ id: fieldId(refused.section), message: refused.message }] : []}
      />
      <p class="lead">{words('web.builder.texts-lead')}</p>
      <FilterForm page={page} submit={words('web.builder.show')}>
        <Choice
          label={words('web.builder.write-in')}
          name="in"
          chosen={language}
          options={report.languages.map((each) => [each, languageName(each, page.language)])}
        />
      </FilterForm>
      {model === undefined ? (
        <Empty title={words('web.builder.texts-first')} />
      ) : (
        allSections(model).map((section) => (
          <SectionText
            {...props}
            section={section}
            generated={generated.get(section.id) ?? ''}
            stale={stale.find((each) => each.section === section.id)}
          />
        ))
      )}
    </ReportFrame>
  );
}

interface SectionProps extends TextsProps {
  readonly section: Section;
  /** Hash of the generated text in the source language. */
  readonly generated: string;
  readonly stale: StaleEdit | undefined;
}

function SectionText({ generated, section, stale, ...props }: SectionProps) {
  const { page, language, report } = props;
  const { words } = page;
  const { count, limit } = section.words;
  const name = [section.number, section.title].filter((part) => part !== undefined).join(' ');
  const hasText = report.edits[section.id] !== undefined || props.refused?.section === section.id;
  return (
    <section class="part" id={`section-${section.id}`}>
      <h2 lang={language} dir="auto">
        {name}
      </h2>
      {limit === undefined ? (
        <p class="note">{words('web.builder.word-count', { count })}</p>
      ) : (
        <Progress
          page={page}
          label={words('web.builder.words', { section: name })}
          value={count}
          max={limit}
          kind="limit"
        />
      )}
      {stale ? (
        <p>
          <Badge tone="warn">
            {words(`web.builder.stale.${stale.because}`, { language: languageName(language, page.language) })}
          </Badge>
        </p>
      ) : null}
      <Disclosure summary={words('web.builder.own-text-of', { section: name })} open={hasText}>
        <EditForm {...props} section={section} generated={generated} name={name} />
      </Disclosure>
      <Disclosure summary={words('web.builder.generated')}>
        <div lang={language} dir="auto">
          {generatedText(section)
            .split('\n')
            .map((line) => (line === '' ? null : <p>{line}</p>))}
        </div>
      </Disclosure>
    </section>
  );
}

function EditForm({
  page,
  generated,
  language,
  mayWrite,
  name,
  refused,
  report,
  section,
}: Omit<SectionProps, 'stale'> & { readonly name: string }) {
  const { words } = page;
  const source = sourceLanguage(report);
  const edits = report.edits[section.id];
  const own = edits?.[language]?.text ?? '';
  const wrong = refused?.section === section.id ? refused : undefined;
  const original = language === source ? undefined : edits?.[source]?.text;
  return (
    <>
      {original === undefined ? null : (
        <Quote
          title={words('web.builder.source-text', { language: languageName(source, page.language) })}
          text={original}
          language={source}
        />
      )}
      {wrong?.theirs === undefined ? null : (
        <Quote title={words('web.builder.theirs')} text={wrong.theirs} language={language} />
      )}
      {mayWrite ? (
        <ActionForm
          page={page}
          action={page.to(builderPath(report.id, 'texts'), { in: language })}
          hidden={{ section: section.id, generated, was: textHash(own) }}
        >
          <Field
            page={page}
            name="text"
            id={fieldId(section.id)}
            label={words('web.builder.own-text')}
            language={language}
            error={wrong?.message}
            input={{ type: 'textarea', rows: 6, maxLength: LONGEST_TEXT, value: wrong?.text ?? own }}
          />
          <Button kind="plain" label={words('web.builder.save-of', { section: name })}>
            {words('web.builder.save')}
          </Button>
        </ActionForm>
      ) : (
        <Quote title={words('web.builder.own-text')} text={own} language={language} />
      )}
    </>
  );
}

interface QuoteProps {
  readonly title: string;
  readonly text: string;
  readonly language: Language;
}

function Quote({ language, text, title }: QuoteProps) {
  return (
    <figure class="quote">
      <figcaption>{title}</figcaption>
      <blockquote lang={language} dir="auto">
        {text.split(/\n\s*\n/u).map((each) => (
          <p>{each}</p>
        ))}
      </blockquote>
    </figure>
  );
}
