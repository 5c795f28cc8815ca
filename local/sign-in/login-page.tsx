/** The login page of the local provider: the people of the demonstration with a button each, and address and password. */
import { ActionForm } from '../../functions/web/components/action-form.tsx';
import { Button } from '../../functions/web/components/button.tsx';
import { Card, Cards } from '../../functions/web/components/card.tsx';
import { Field } from '../../functions/web/components/field.tsx';
import { Notice } from '../../functions/web/components/notice.tsx';
import { languageName } from '../../functions/web/pages/language-name.ts';
import { Layout } from '../../functions/web/pages/layout.tsx';
import type { PageContext } from '../../functions/web/pages/page-context.ts';
import type { Person } from '../../shared/people/person.ts';
import { languageDirection } from '../../shared/reference/languages.ts';

interface LoginProps {
  readonly page: PageContext;
  /** Who may come in without a password. */
  readonly demo: readonly Person[];
  /** What was wrong with the try before this one. */
  readonly refused?: 'wrong' | 'wait' | undefined;
  readonly email?: string;
}

export function LoginPage({ demo, email = '', page, refused }: LoginProps) {
  const { words } = page;
  const action = page.to(page.path);
  return (
    <Layout page={page} title={words('web.account.sign-in')}>
      {demo.length === 0 ? null : (
        <section aria-labelledby="demo">
          <h2 id="demo">{words('web.sign-in.demo')}</h2>
          <p class="lead">{words('web.sign-in.demo-lead')}</p>
          <Cards>
            {demo.map((person) => (
              <DemoCard page={page} person={person} action={action} />
            ))}
          </Cards>
        </section>
      )}
      <section aria-labelledby="password">
        <h2 id="password">{words('web.sign-in.password-heading')}</h2>
        {refused ? (
          <Notice page={page} tone="bad" live="assertive">
            {words(`web.sign-in.${refused}`)}
          </Notice>
        ) : null}
        <p>{words('web.sign-in.password-lead')}</p>
        <ActionForm page={page} action={action}>
          <Field
            page={page}
            name="email"
            label={words('web.sign-in.email')}
            input={{ type: 'email', value: email, autocomplete: 'username' }}
            required
          />
          <Field
            page={page}
            name="password"
            label={words('web.sign-in.password')}
            input={{ type: 'password', autocomplete: 'current-password' }}
            required
          />
          <Button>{words('web.account.sign-in')}</Button>
        </ActionForm>
      </section>
    </Layout>
  );
}

interface DemoCardProps {
  readonly page: PageContext;
  readonly person: Person;
  readonly action: string;
}

function DemoCard({ action, page, person }: DemoCardProps) {
  const { language, name, roles } = person;
  const { words } = page;
  const shown = (
    <span lang={language} dir={languageDirection(language)}>
      {name}
    </span>
  );
  return (
    <Card title={shown} kicker={roles.map((role) => words(`web.people.role.${role}`)).join(', ')}>
      <p lang={language} dir={languageDirection(language)}>
        {languageName(language)}
      </p>
      <ActionForm page={page} action={action} hidden={{ person: person.id }}>
        <Button kind="plain" label={words('web.sign-in.as', { name })}>
          {words('web.account.sign-in')}
        </Button>
      </ActionForm>
    </Card>
  );
}
