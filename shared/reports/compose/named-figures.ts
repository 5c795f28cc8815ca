/** The figures of registries that the sentences of a kind name, and the registries that it needs at all. */
import type { NamedFigure, RegistryPart, ReportKind, SectionPlan } from '../report-kind.ts';
import type { RegistryAsked, RegistryBook } from './registry-book.ts';
import type { Counted } from './writer.ts';

/** When a report speaks: the day by which deadlines are judged, and the year reported on. */
export interface Moment {
  readonly asOf: string;
  readonly year: number;
}

/** By name, as the kind has them. */
export function namedFigures(
  { named = {} }: Pick<ReportKind, 'named'>,
  registries: Pick<RegistryBook, 'count' | 'sum'>,
  moment: Moment,
): Readonly<Record<string, Counted>> {
  return Object.fromEntries(
    Object.entries(named).map(([name, figure]) => {
      const asked = askedBy(figure, moment);
      return [name, figure.sum === undefined ? registries.count(asked) : registries.sum(asked, figure.sum)];
    }),
  );
}

/** What a part of a report asks of its registry. */
export function askedBy(
  part: Pick<NamedFigure | RegistryPart, 'registry' | 'lines' | 'where' | 'yearOf' | 'overdue' | 'all'>,
  { asOf, year }: Moment,
): RegistryAsked {
  const { all, lines, overdue, registry, yearOf } = part;
  const where = [...(part.where ?? []), ...(yearOf === undefined ? [] : [`${yearOf}~${year}`])];
  return {
    registry,
    ...(lines !== undefined && { lines }),
    ...(where.length > 0 && { where }),
    ...(overdue === true && { overdue: asOf }),
    ...(all === true && { all }),
  };
}

/** Registries that any section or figure of the kind asks for, each once, by name. */
export function registriesOf({ annexes, named = {}, sections }: ReportKind): readonly string[] {
  const asked = [...sections, ...annexes].flatMap(registriesIn);
  return [...new Set([...asked, ...Object.values(named).map(({ registry }) => registry)])].sort();
}

function registriesIn(plan: SectionPlan): readonly string[] {
  if (plan.maker === 'chapter') return plan.sections.flatMap(registriesIn);
  return 'registry' in plan ? [plan.registry] : [];
}

/** Whether a report is about registries alone: it says nothing of activities and of who reported them. */
export function isAboutRegistries({ sections }: Pick<ReportKind, 'sections'>): boolean {
  return sections.some((plan) => plan.maker === 'introduction' && plan.counts === 'registries');
}
