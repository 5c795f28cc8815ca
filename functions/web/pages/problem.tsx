/** What went wrong, in plain words: never a stack trace. */
import type { Problem } from '../../../shared/text/problem.ts';
import { problemMessage } from '../../../shared/text/problem-message.ts';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';

/** The page of a problem. */
export function ProblemPage({ page, problem }: { readonly page: PageContext; readonly problem: Problem }) {
  const { message, remedy } = problemMessage(problem, page.words);
  return (
    <Layout page={page} title={page.words('web.problem.heading')}>
      <p>{message}</p>
      {remedy ? <p>{remedy}</p> : null}
      <p>
        <a href={page.to('/')}>{page.words('web.problem.back')}</a>
      </p>
    </Layout>
  );
}
