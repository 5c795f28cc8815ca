/** What was found out about a snapshot, for all reports that are made from it: it never changes, so nothing is read twice. */
import type { Audience } from '../../activities/field.ts';
import type { FigureFilter } from '../figure.ts';
import type { RegisteredEntry } from '../registered.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Changes, summarizeChanges } from './changes.ts';
import { type Digest, type DigestRequest, digestAll } from './digest.ts';
import { compareYears, type LastYear, type YearsView } from './last-year.ts';
import type { ComposeRequest } from './prepare.ts';
import { readRegistered } from './read-registered.ts';

export interface Readings {
  readonly digest: (request: DigestRequest) => Promise<Digest>;
  /** Totals and the first `most` changes since `previous`. */
  readonly changes: (
    previous: Snapshot,
    view: { readonly audience: Audience; readonly base: FigureFilter },
    most: number,
  ) => Promise<Changes>;
  /** What was reported in this year and the one before; the first `most` activities of either alone. */
  readonly lastYear: (lastYear: Snapshot, view: YearsView, most: number) => Promise<LastYear>;
  /** Entries of these registries that `audience` may see, in order of registry and id. */
  readonly registered: (
    audience: Audience,
    registries: readonly string[],
  ) => Promise<readonly RegisteredEntry[]>;
  /** Ids of the blocks of a report in English, found with `read` the first time. */
  readonly english: (
    report: EnglishReport,
    read: () => Promise<ReadonlySet<string>>,
  ) => Promise<ReadonlySet<string>>;
}

/** What tells one English report on the snapshot from another. */
export type EnglishReport = Pick<ComposeRequest, 'kind' | 'edition' | 'options' | 'previous' | 'lastYear'>;

interface Known<Q, T> {
  readonly question: Q;
  readonly answer: Promise<T>;
}

/** Readings of `snapshot`. The digests `planned` are found together, in the one pass that the first of them takes. */
export function readingsOf(snapshot: Snapshot, planned: readonly DigestRequest[] = []): Readings {
  let digests: readonly Known<DigestRequest, Digest>[] = [];
  let changes: readonly Known<string, Changes>[] = [];
  let years: readonly Known<string, LastYear>[] = [];
  let registered: readonly Known<string, readonly RegisteredEntry[]>[] = [];
  let english: readonly Known<EnglishReport, ReadonlySet<string>>[] = [];
  const read = (requests: readonly DigestRequest[]): void => {
    const all = digestAll(snapshot, requests);
    const found = requests.map((question, index) => ({
      question,
      answer: all.then((each) => each[index] as Digest),
    }));
    digests = [...digests, ...found];
    for (const { answer } of found) {
      // What failed may be asked again: the store may have been away.
      answer.catch(() => {
        digests = digests.filter((each) => !found.includes(each));
      });
    }
  };
  const known = (request: DigestRequest) => digests.find(({ question }) => isSame(question, request));
  return {
    digest(request) {
      if (!known(request)) {
        const together = each(planned);
        read(together.some((other) => isSame(other, request)) ? together : [request]);
      }
      return (known(request) as Known<DigestRequest, Digest>).answer;
    },
    changes(previous, view, most) {
      const question = JSON.stringify([previous.id, view, most]);
      const before = changes.find((each) => each.question === question);
      if (before) return before.answer;
      const answer = summarizeChanges(previous, snapshot, view, most);
      changes = [...changes, { question, answer }];
      answer.catch(() => {
        changes = changes.filter((each) => each.answer !== answer);
      });
      return answer;
    },
    lastYear(lastYear, view, most) {
      const { edition, ...rest } = view;
      const question = JSON.stringify([lastYear.id, edition.edition, rest, most]);
      const before = years.find((each) => each.question === question);
      if (before) return before.answer;
      const answer = compareYears(lastYear, snapshot, view, most);
      years = [...years, { question, answer }];
      answer.catch(() => {
        years = years.filter((each) => each.answer !== answer);
      });
      return answer;
    },
    registered(audience, registries) {
      const question = JSON.stringify([audience, registries]);
      const before = registered.find((each) => each.question === question);
      if (before) return before.answer;
      const answer = readRegistered(snapshot, audience, registries);
      registered = [...registered, { question, answer }];
      answer.catch(() => {
        registered = registered.filter((each) => each.answer !== answer);
      });
      return answer;
    },
    english(question, read) {
      const before = english.find((each) => isSameReport(each.question, question));
      if (before) return before.answer;
      const answer = read();
      english = [...english, { question, answer }];
      answer.catch(() => {
        english = english.filter((each) => each.answer !== answer);
      });
      return answer;
    },
  };
}

/** Each request once. */
function each(requests: readonly DigestRequest[]): readonly DigestRequest[] {
  return requests.filter((request, at) => requests.findIndex((other) => isSame(other, request)) === at);
}

function isSame(a: DigestRequest, b: DigestRequest): boolean {
  return (
    a.edition === b.edition && a.audience === b.audience && JSON.stringify(a.base) === JSON.stringify(b.base)
  );
}

function isSameReport(a: EnglishReport, b: EnglishReport): boolean {
  return (
    a.kind === b.kind &&
    a.edition === b.edition &&
    a.previous?.id === b.previous?.id &&
    a.lastYear?.id === b.lastYear?.id &&
    JSON.stringify(a.options) === JSON.stringify(b.options)
  );
}
