/** Samples of a form: every kind of input, as it is, with an error, and the summary of errors. */
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import type { Input } from '../../components/input.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { PageContext } from '../page-context.ts';

export function FormSamples({ page }: { readonly page: PageContext }) {
  const { words } = page;
  const options = (['drafted', 'submitted', 'returned'] as const).map((value) => ({
    value,
    label: words(`web.state.${value}`),
  }));
  const inputs: readonly Input[] = [
    { type: 'text', value: words('web.home.heading') },
    { type: 'number', value: '12', size: 6 },
    { type: 'date', value: '2026-03-01' },
    { type: 'textarea', value: words('web.home.lead'), rows: 3 },
    { type: 'select', value: 'submitted', options },
    { type: 'radios', chosen: ['returned'], options },
    {
      type: 'checkboxes',
      chosen: ['drafted'],
      options: options.map((each) => ({ ...each, hint: words('web.records.lead') })),
    },
    { type: 'checkbox', checked: true },
    { type: 'file' },
  ];
  const faulty = { field: 'wrong', message: words('problem.file-empty') };
  return (
    <section aria-labelledby="form">
      <h2 id="form" lang="en">
        ErrorSummary, ActionForm, Field
      </h2>
      <ErrorSummary page={page} errors={[faulty, { message: words('problem.file-empty.remedy') }]} />
      <ActionForm page={page} action={page.to('/design')} revision={3}>
        <Field
          page={page}
          name="wrong"
          label={words('web.records.title')}
          hint={words('web.records.lead')}
          error={faulty.message}
          required
          input={{ type: 'text' }}
        />
        {inputs.map((input) => (
          <Field
            page={page}
            name={`sample-${input.type}`}
            label={words('web.records.title')}
            hint={words('web.records.lead')}
            input={input}
          />
        ))}
        <Toolbar>
          <Button>{words('web.snapshot.show')}</Button>
          <Button kind="plain" name="draft" value="yes" unchecked>
            {words('web.state.drafted')}
          </Button>
        </Toolbar>
      </ActionForm>
    </section>
  );
}
