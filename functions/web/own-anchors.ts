/** The places that comments are about as the reader's language has them: ids are the same in all languages of an issue. */
import { anchorsOf, findAnchor } from '../../shared/consultations/anchors.ts';
import type { Anchor, Comment } from '../../shared/consultations/comment.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { Report } from '../../shared/reports/report.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { isProblem } from '../../shared/text/problem.ts';
import { readModel } from '../reports/read-model.ts';
import { issueLanguage } from './issue-page.ts';
import { keep } from './keep.ts';
import type { PageContext } from './pages/page-context.ts';

/** Versions whose places are remembered: those of several reports that are talked about at once, in six languages. */
const MOST = 60;

interface Order {
  readonly page: PageContext;
  readonly report: Report;
  readonly comments: readonly Comment[];
}

/**
 * By the id of the comment: its place in the version that was commented on, in the language in which `page` shows that version.
 * Only of comments that quote another language; none where the files of that version are gone.
 */
export function ownAnchors(objects: Pick<Objects, 'get'>) {
  // By set, kind and language: files of a set never change.
  const anchorsIn = keep(async (key) => {
    const [set = '', kind = '', language] = key.split(' ');
    return anchorsOf(await readModel(objects, set, { kind, language: language as Language }));
  }, MOST);

  return async ({ comments, page, report }: Order): Promise<ReadonlyMap<string, Anchor>> => {
    const found = await Promise.all(
      report.issues.map(async (issue) => {
        const language = issueLanguage(page, issue);
        const foreign = comments.filter(
          ({ anchor, issue: { set } }) =>
            set === issue.set && anchor.kind !== 'document' && anchor.language !== language,
        );
        if (foreign.length === 0) return [];
        const anchors = await unlessLost(anchorsIn(`${issue.set} ${report.kind} ${language}`));
        return foreign.flatMap(({ anchor, id }) => {
          const own = findAnchor(anchors, anchor.kind, anchor.id);
          return own === undefined || own.quote === anchor.quote ? [] : [[id, own] as const];
        });
      }),
    );
    return new Map(found.flat());
  };
}

async function unlessLost(anchors: Promise<readonly Anchor[]>): Promise<readonly Anchor[]> {
  try {
    return await anchors;
  } catch (error) {
    if (isProblem(error, 'object-unknown')) return [];
    throw error;
  }
}
