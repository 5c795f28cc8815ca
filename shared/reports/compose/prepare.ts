/** Gathers what the section makers work from: the digest, the words, the calendar, the book of figures. */
import type { Audience } from '../../activities/field.ts';
import type { Period } from '../../activities/record.ts';
import { cstdSession, hlpfSession } from '../../reference/calendar.ts';
import { conferenceFrom } from '../../reference/conferences.ts';
import type { Language } from '../../reference/languages.ts';
import { type MatrixEdition, matrixEdition } from '../../reference/matrix-edition.ts';
import type { Words } from '../../text/words.ts';
import type { Makers } from '../document.ts';
import type { Figure } from '../figure.ts';
import type { HeadTranslations } from '../head-texts.ts';
import { reportKind } from '../kinds/index.ts';
import type { ReportKind } from '../report-kind.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ComposeContext } from './context.ts';
import { countOf } from './counts.ts';
import type { DigestRequest } from './digest.ts';
import type { SectionTexts } from './edited.ts';
import { figureBook } from './figure-book.ts';
import type { LastYear, YearsView } from './last-year.ts';
import { namedFigures, registriesOf } from './named-figures.ts';
import { readRegistered } from './read-registered.ts';
import { type Readings, readingsOf } from './readings.ts';
import { registryBook } from './registry-book.ts';
import { registryChanges } from './registry-changes.ts';
import { baseFilter, spanOf } from './span.ts';
import { writerFor } from './writer.ts';
import { comparedYear } from './year-before.ts';

/** What the caller decides about one report. */
export interface ComposeOptions {
  /** Calendar year reported on; ignored by kinds with a fixed span. */
  readonly year: number;
  /** Span reported on, for kinds that take any. */
  readonly period?: Period;
  readonly makers: Makers;
  /** Class of reader; the kind's own when absent. */
  readonly audience?: Audience;
  /** Document symbol, once it is given. */
  readonly symbol?: string;
  /** E.g. `Draft 1`; the first draft when absent. */
  readonly revision?: string;
  readonly meeting?: string;
  readonly placeAndDates?: string;
  readonly agendaItem?: string;
  /** What of meeting, place and agenda item a language says in its own words. */
  readonly translations?: HeadTranslations;
  /** Whom to ask, for the front box. */
  readonly contact?: string;
  /** Public address of this installation, for the proof on the last page. */
  readonly address?: string;
  /** Date of the document, `YYYY-MM-DD`: there is no clock in here. */
  readonly date?: string;
  /** Year of the session addressed, when it is not the kind's usual one. */
  readonly sessionYear?: number;
  /** Number of this revision, where the symbol does not say it; 0 and absent: as first issued. */
  readonly revisionNumber?: number;
  /** The secretariat's texts, by section: they stand above what is generated. */
  readonly edits?: SectionTexts;
  /** By section: what the paragraphs of its text are known by; from 1 on where absent. */
  readonly editIds?: Readonly<Record<string, readonly number[]>>;
  /** Activities whose headlines are the key messages, in order; ranked by evidence where absent. */
  readonly keyMessages?: readonly string[];
}

export interface ComposeRequest {
  readonly snapshot: Snapshot;
  /** Snapshot of the draft before; its differences become an annex. */
  readonly previous?: Snapshot;
  /** Snapshot of the same days a year earlier; what differs becomes an annex of the kinds that have it. */
  readonly lastYear?: Snapshot;
  /** Id of a registered kind, or a kind itself. */
  readonly kind: string | ReportKind;
  /** Another edition of the matrix than the one the snapshot names, for what-if drafts. */
  readonly edition?: MatrixEdition;
  readonly language: Language;
  readonly words: Words;
  readonly options: ComposeOptions;
  /** What is known of the snapshot already, when more reports are made from it. */
  readonly readings?: Readings;
}

export interface Prepared {
  readonly context: ComposeContext;
  readonly figures: () => Readonly<Record<string, Figure>>;
}

/** No annex lists more changes than this. */
const MOST_CHANGES = 500;

/** Which entries a report counts. Problem `edition-unknown` when the snapshot names an edition that is not known. */
export function digestRequest(
  request: Pick<ComposeRequest, 'snapshot' | 'kind' | 'edition'> & {
    readonly options: Pick<ComposeOptions, 'year' | 'period' | 'audience'>;
  },
): DigestRequest {
  const { options, snapshot } = request;
  const kind = kindOf(request);
  return {
    edition: request.edition ?? matrixEdition(snapshot.header.matrixEdition),
    audience: options.audience ?? kind.audience,
    base: { ...kind.only, ...baseFilter(spanOf(kind, options.year, options.period), snapshot.header.period) },
  };
}

function kindOf({ kind }: Pick<ComposeRequest, 'kind'>): ReportKind {
  return typeof kind === 'string' ? reportKind(kind) : kind;
}

/** Reads the snapshot once (twice with a previous one to compare). `kept`: the paragraphs of the English document. */
export async function prepare(request: ComposeRequest, kept?: ReadonlySet<string>): Promise<Prepared> {
  const { snapshot, previous, language, words, options } = request;
  const kind = kindOf(request);
  const span = spanOf(kind, options.year, options.period);
  const counted = digestRequest(request);
  const { audience, base, edition } = counted;
  const writer = writerFor(language, words);
  const readings = request.readings ?? readingsOf(snapshot);
  const found = await readings.digest(counted);
  const view = { audience, base };
  const changes = previous === undefined ? undefined : await readings.changes(previous, view, MOST_CHANGES);
  const lastYear = await yearsOf(request, { audience, edition, base }, readings);
  const used = registriesOf(kind);
  const registered = await readings.registered(audience, used);
  const earlier = previous && (await readRegistered(previous, audience, used));
  const book = figureBook((measure, filter) => countOf(found, measure, filter), base, writer.number);
  const year = Number(span.to.slice(0, 4));
  const asOf = options.date ?? span.to;
  const registries = registryBook(registered, span, book.state);
  const whole = asksForAllYears(kind, snapshot.header.period)
    ? await readings.digest({ edition, audience, base: {} })
    : undefined;
  const conference =
    kind.body.type === 'plenipotentiary' ? conferenceFrom(options.sessionYear ?? year) : undefined;
  const sessionYear =
    options.sessionYear ?? (Number(conference?.from.slice(0, 4)) || year + (kind.body.sessionOffset ?? 0));
  const hlpf = kind.body.type === 'hlpf' ? hlpfSession(sessionYear) : undefined;
  const cstd = kind.body.type === 'cstd' ? cstdSession(sessionYear) : undefined;
  return {
    figures: book.figures,
    context: {
      kind,
      audience,
      span,
      year,
      snapshot: { id: snapshot.id, header: snapshot.header },
      makers: options.makers,
      edition,
      digest: found,
      writer,
      count: book.count,
      cover: book.cover,
      registries,
      named: namedFigures(kind, registries, { asOf, year }),
      asOf,
      sessionYear,
      citations: new Map(),
      cited: new Map(),
      told: new Set(),
      ...(whole !== undefined && {
        countWhole: (measure, filter = {}) =>
          book.countWhole((...asked) => countOf(whole, ...asked), measure, filter),
      }),
      ...(hlpf !== undefined && { hlpf }),
      ...(cstd !== undefined && { cstd }),
      ...(conference !== undefined && { conference }),
      ...(changes !== undefined && { changes }),
      ...(lastYear !== undefined && { lastYear }),
      ...(earlier !== undefined && { registryChanges: registryChanges(earlier, registered) }),
      ...(kept !== undefined && { kept }),
      ...(options.keyMessages !== undefined && { chosenMessages: options.keyMessages }),
    },
  };
}

/** Nothing for kinds without that annex, and where no snapshot of the year before was given. */
async function yearsOf(
  { kind: asked, lastYear, options }: ComposeRequest,
  view: Omit<YearsView, 'baseThen'>,
  readings: Readings,
): Promise<LastYear | undefined> {
  const kind = kindOf({ kind: asked });
  const plan = kind.annexes.find(({ maker }) => maker === 'last-year');
  const before = comparedYear(kind, options.year, options.period);
  if (lastYear === undefined || plan?.maker !== 'last-year' || before === undefined) return undefined;
  const baseThen = { ...kind.only, ...baseFilter(before, lastYear.header.period) };
  return readings.lastYear(lastYear, { ...view, baseThen }, plan.most);
}

function asksForAllYears({ annexes }: ReportKind, { from, to }: Period): boolean {
  const isDrawn = annexes.some(
    (plan) => plan.maker === 'goals-in-review' && plan.charts?.includes('goals-years'),
  );
  return isDrawn && from.slice(0, 4) < to.slice(0, 4);
}
