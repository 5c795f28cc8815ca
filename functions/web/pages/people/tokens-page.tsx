/** A person's own tokens for programs: which there are, when they were used last, and the form for one more. */
import { SCOPES } from '../../../../shared/people/scope.ts';
import type { Token } from '../../../../shared/people/token.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { dayText } from '../day-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { NewSecret } from './new-secret.tsx';
import { scopeText, TokenTable } from './token-table.tsx';

export interface TokenAnswers {
  readonly label: string;
  readonly scopes: readonly string[];
  readonly lastDay: string;
}

interface TokensProps {
  readonly page: PageContext;
  readonly tokens: readonly Token[];
  /** The last day of use, by id. */
  readonly uses: ReadonlyMap<string, string>;
  /** The last day that a token may name. */
  readonly latest: string;
  readonly now: string;
  readonly answers: TokenAnswers;
  readonly errors: readonly FormError[];
}

export function TokensPage(props: TokensProps) {
  const { page, tokens, errors } = props;
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.people.tokens')}
      trail={[{ label: words('web.work.heading'), href: page.to('/my') }]}
      actions={<LinkButton href={page.to('/api')}>{words('web.api.title')}</LinkButton>}
    >
      <ErrorSummary page={page} errors={errors} />
      <p class="lead">{words('web.people.tokens.lead')}</p>
      {tokens.length === 0 ? (
        <Empty title={words('web.people.tokens.none')} />
      ) : (
        <TokenTable {...props} revokeAt={(id) => `/my/tokens/${id}/revoke`} />
      )}
      <h2>{words('web.people.tokens.make')}</h2>
      <NewToken {...props} />
    </Layout>
  );
}

function NewToken({ page, answers, errors, latest }: TokensProps) {
  const { words } = page;
  const errorOf = (name: string): string | undefined => errors.find(({ field }) => field === name)?.message;
  return (
    <ActionForm page={page} action={page.to('/my/tokens')}>
      <Field
        page={page}
        name="label"
        label={words('web.people.tokens.label')}
        hint={words('web.people.tokens.label-hint')}
        required
        error={errorOf('label')}
        input={{ type: 'text', value: answers.label, maxLength: 100 }}
      />
      <Field
        page={page}
        name="scopes"
        label={words('web.people.tokens.scopes')}
        hint={words('web.people.tokens.scopes-hint')}
        required
        error={errorOf('scopes')}
        input={{
          type: 'checkboxes',
          chosen: answers.scopes,
          options: SCOPES.map((value) => ({ value, label: scopeText(page, value) })),
        }}
      />
      <Field
        page={page}
        name="lastDay"
        label={words('web.people.tokens.last-day')}
        hint={words('web.people.tokens.last-day-hint', { day: dayText(page, latest) })}
        required
        error={errorOf('lastDay')}
        input={{ type: 'date', value: answers.lastDay }}
      />
      <Button>{words('web.people.tokens.make')}</Button>
    </ActionForm>
  );
}

interface MadeProps {
  readonly page: PageContext;
  readonly label: string;
  readonly secret: string;
}

/** The new token, shown this once: the answer to the form itself, so that it stands in no address and no cookie. */
export function MadeTokenPage({ page, label, secret }: MadeProps) {
  const { words } = page;
  const back = { label: words('web.people.tokens'), href: page.to('/my/tokens') };
  return (
    <Layout page={page} title={words('web.people.tokens.made')} trail={[back]}>
      <NewSecret
        page={page}
        lead={words('web.people.tokens.made-lead')}
        whose={{ name: words('web.people.tokens.label'), value: label }}
        secret={secret}
        back={back.href}
      />
    </Layout>
  );
}
