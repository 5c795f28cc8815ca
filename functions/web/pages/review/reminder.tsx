/** A reminder before it is sent: to whom, about what, in the recipient's language. */
import type { Reminder } from '../../../../shared/activities/reminder.ts';
import type { Person } from '../../../../shared/people/person.ts';
import { languageDirection } from '../../../../shared/reference/languages.ts';
import type { MailMessage, Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import { dayText } from '../day-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

interface ReminderPageProps {
  readonly page: PageContext;
  readonly person: Person;
  readonly letter: Pick<MailMessage, 'subject' | 'text'>;
  /** Where it is sent from; absent where mail is not set up. */
  readonly action: string | undefined;
  readonly back: string;
  readonly last: Revision<Reminder> | undefined;
}

/** The letter as it will leave, and the button. */
export function ReminderPage({ page, person, letter, action, back, last }: ReminderPageProps) {
  const { words } = page;
  const { email, language, name } = person;
  const direction = languageDirection(language);
  return (
    <Layout
      page={page}
      title={words('web.coverage.reminder', { name })}
      trail={[{ label: words('web.coverage.heading'), href: back }]}
    >
      {last === undefined ? null : <p>{words('web.coverage.reminded', { date: dayText(page, last.at) })}</p>}
      <Facts
        facts={[
          { name: words('web.coverage.to'), value: <bdi lang="">{`${name} <${email}>`}</bdi> },
          {
            name: words('web.coverage.subject'),
            value: (
              <bdi lang={language} dir={direction}>
                {letter.subject}
              </bdi>
            ),
          },
        ]}
      />
      <h2>{words('web.coverage.mail')}</h2>
      <div class="letter" lang={language} dir={direction}>
        {letter.text}
      </div>
      {action === undefined ? (
        <Notice page={page}>
          <p>{words('web.coverage.no-mail')}</p>
        </Notice>
      ) : (
        <ActionForm page={page} action={action}>
          <Button>{words('web.coverage.send')}</Button>
        </ActionForm>
      )}
    </Layout>
  );
}
