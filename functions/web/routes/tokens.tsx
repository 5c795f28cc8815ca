/** A person's own tokens: listed, made (shown once), revoked. */
import { type Context, Hono } from 'hono';
import { type PersonActor, signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import { isScope } from '../../../shared/people/scope.ts';
import { daysToLive, latestEnd } from '../../../shared/people/token-end.ts';
import { lastUses } from '../../../shared/people/token-use.ts';
import { makeToken, revokeToken, tokensOf } from '../../../shared/people/tokens.ts';
import { isProblem, Problem } from '../../../shared/text/problem.ts';
import type { FormError } from '../components/error-summary.tsx';
import { leaveNotice } from '../flash.ts';
import { formValues } from '../form-values.ts';
import { whenShown } from '../page-when-shown.ts';
import { dayText } from '../pages/day-text.ts';
import type { TokenAnswers } from '../pages/people/tokens-page.tsx';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const MadeTokenPage = whenShown(async () => (await import('../pages/people/tokens-page.tsx')).MadeTokenPage);
const TokensPage = whenShown(async () => (await import('../pages/people/tokens-page.tsx')).TokensPage);

const EMPTY: TokenAnswers = { label: '', scopes: [], lastDay: '' };

export function tokenRoutes({ clock, ledger, newId }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  app.use('/my/tokens/*', requirePerson);

  const show = async (c: Context<Env>, answers: TokenAnswers, errors: readonly FormError[]) => {
    const { id } = ownerOf(c);
    const tokens = (await tokensOf(ledger, id)).toReversed().map(({ state }) => state);
    const now = clock();
    return c.html(
      <TokensPage
        page={c.get('page')}
        tokens={tokens}
        uses={
          await lastUses(
            ledger,
            tokens.map((token) => token.id),
          )
        }
        latest={latestEnd(now)}
        now={now.toISOString()}
        answers={answers}
        errors={errors}
      />,
      errors.length > 0 ? 422 : 200,
    );
  };

  app.get('/my/tokens', (c) => show(c, EMPTY, []));

  app.post('/my/tokens', async (c) => {
    const { id } = ownerOf(c);
    demand(c.get('actor'), 'profile.change', { kind: 'person', id });
    const page = c.get('page');
    const { words } = page;
    const { text, texts } = await formValues(c);
    const scopes = texts('scopes').filter(isScope);
    const answers = { label: text('label').slice(0, 100), scopes, lastDay: text('lastDay') };
    const errors: FormError[] = [];
    if (answers.label === '') {
      const label = words('web.people.tokens.label');
      errors.push({ field: 'label', message: words('web.admin.error.needed', { label }) });
    }
    if (scopes.length === 0)
      errors.push({ field: 'scopes', message: words('web.people.tokens.error-scopes') });
    const days = livesFor(answers.lastDay);
    if (days === undefined) {
      const day = dayText(page, latestEnd(clock()));
      errors.push({ field: 'lastDay', message: words('web.people.tokens.error-day', { day }) });
    }
    if (errors.length > 0 || days === undefined) return show(c, answers, errors);
    const order = { person: id, label: answers.label, scopes, days };
    const { secret } = await makeToken(order, { clock, ledger, newId });
    return c.html(<MadeTokenPage page={page} label={answers.label} secret={secret} />);
  });

  app.post('/my/tokens/:token/revoke', async (c) => {
    const { id } = ownerOf(c);
    const actor = c.get('actor');
    demand(actor, 'token.change', { kind: 'person', id });
    const token = c.req.param('token');
    const own = (await tokensOf(ledger, id)).find(({ state }) => state.id === token);
    if (own === undefined) throw new Problem('not-found');
    await revokeToken({ id: token, by: signatureOf(actor), reason: own.state.label }, { clock, ledger });
    leaveNotice(c, { tone: 'good', key: 'web.people.tokens.revoked' });
    return c.redirect(c.get('page').to('/my/tokens'), 303);
  });

  return app;

  function livesFor(lastDay: string): number | undefined {
    try {
      return daysToLive(lastDay, clock());
    } catch (error) {
      if (isProblem(error, 'field-invalid')) return undefined;
      throw error;
    }
  }
}

function ownerOf(c: Context<Env>): PersonActor {
  const actor = c.get('actor');
  if (actor.kind !== 'person') throw new Problem('sign-in-needed');
  return actor;
}
