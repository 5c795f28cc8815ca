/** What went wrong, in plain words: never a stack trace. */
import type { Problem } from '../../../shared/text/problem.ts';
import { problemMessage } from '../../../shared/text/problem-message.ts';
import { isMessageKey } from '../../../shared/text/words.ts';
import { LinkButton } from '../components/button.tsx';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';

/** The page of a problem: what was not found, not allowed, or did not work. */
export function ProblemPage({ page, problem }: { readonly page: PageContext; readonly problem: Problem }) {
  const { message, remedy: told } = problemMessage(problem, page.words);
  // The remedies of problems are said to people and machines alike; some of them name a command that no reader of a page has.
  const own = `web.problem.${problem.code}.remedy`;
  const remedy = isMessageKey(own) ? page.words(own) : told;
  const heading =
    problem.status === 404
      ? 'web.problem.not-found'
      : problem.status === 403
        ? 'web.problem.forbidden'
        : 'web.problem.heading';
  return (
    <Layout page={page} title={page.words(heading)}>
      <p class="lead">{message}</p>
      {remedy ? <p>{remedy}</p> : null}
      {problem.code === 'sign-in-needed' && page.hasSignIn ? (
        <SignIn page={page} />
      ) : (
        <BackToStart page={page} />
      )}
    </Layout>
  );
}

/** Pages whose form leads to themselves: who has signed in goes on there, others begin anew. */
const FORMS =
  /^[^?]*\/(?:edit|new|nothing-to-report|hand-over|uploads|tokens|comments|review|texts|messages|schedule|periods)(?:\?|$)/;

function SignIn({ page }: { readonly page: PageContext }) {
  const to = FORMS.test(page.here) ? page.here : page.to('/my');
  return (
    <p>
      <LinkButton kind="primary" href={page.to('/sign-in', { to })}>
        {page.words('web.account.sign-in')}
      </LinkButton>
    </p>
  );
}

interface FaultProps {
  readonly page: PageContext;
  /** Under which the office finds what happened in its log. */
  readonly reference: string;
}

/** The page of a fault of ours: a reference to quote, and nothing of its inside. */
export function FaultPage({ page, reference }: FaultProps) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.problem.fault')}>
      <p class="lead">{words('web.problem.fault-lead')}</p>
      <p>
        {words('web.problem.reference')} <code>{reference}</code>
      </p>
      <BackToStart page={page} />
    </Layout>
  );
}

function BackToStart({ page }: { readonly page: PageContext }) {
  return (
    <p>
      <LinkButton href={page.to('/')}>{page.words('web.problem.back')}</LinkButton>
    </p>
  );
}
