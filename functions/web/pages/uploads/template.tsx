/** Asking for the workbook to fill in. */
import type { Period } from '../../../../shared/activities/record.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { Button, LinkButton } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { languageName } from '../language-name.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';

/** The form: what it asks for changes nothing, so it is sent by GET. */
export function TemplatePage({
  page,
  chosen,
  periods,
  unknown,
}: {
  readonly page: PageContext;
  readonly periods: readonly Period[];
  /** The one that the form begins with; the first without it. */
  readonly chosen: Period | undefined;
  /** What was asked for and is the year of no open period. */
  readonly unknown: readonly UnknownValue[];
}) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.blank.heading')}
      trail={[{ label: words('web.work.heading'), href: page.to('/my') }]}
      actions={<LinkButton href={page.to('/uploads')}>{words('web.upload.heading')}</LinkButton>}
    >
      <p class="lead">{words('web.blank.lead')}</p>
      <UnknownValues page={page} values={unknown} />
      <form class="action" action="/template/file">
        <Field
          page={page}
          name="language"
          label={words('web.blank.language')}
          input={{
            type: 'select',
            value: page.language,
            options: LANGUAGES.map((language) => ({
              value: language,
              label: languageName(language),
              language,
            })),
          }}
        />
        <Field
          page={page}
          name="period"
          label={words('web.records.period')}
          input={{
            type: 'select',
            ...(chosen && { value: `${chosen.from}..${chosen.to}` }),
            options: periods.map((period) => ({
              value: `${period.from}..${period.to}`,
              label: periodText(page, period),
            })),
          }}
        />
        <Field
          page={page}
          name="mine"
          label={words('web.blank.mine')}
          hint={words('web.blank.mine.hint')}
          input={{ type: 'checkbox', checked: true }}
        />
        <Button>{words('web.blank.download')}</Button>
      </form>
    </Layout>
  );
}
