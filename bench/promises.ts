/** What we have promised of speed and memory, asked of the figures of one run. */
import type { PageFigure } from './cases/case.ts';

export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly rows: number;
  readonly seconds: number;
  /** Rows, or what the case counted instead, a second. */
  readonly rate: number;
  /** Seconds of all cores together; not known of the script. */
  readonly cpu?: number;
  /** Peak resident memory of the process. */
  readonly megabytes: number;
  readonly note?: string;
  readonly pages?: readonly PageFigure[];
}

/** Milliseconds of the server and kilobytes of the first load, at most. */
export const PAGE_PROMISE = { median: 50, kilobytes: 100 } as const;

interface Promised {
  readonly text: string;
  readonly met: boolean;
}

interface Ask {
  readonly id: string;
  readonly rows?: number;
  readonly text: string;
  /** The figure asked about, and finding another of the same number of rows; undefined = cannot be told in this run. */
  readonly met: (figure: Figure, other: (id: string) => Figure | undefined) => boolean | undefined;
}

const against =
  (id: string, most: number) =>
  (figure: Figure, other: (id: string) => Figure | undefined): boolean | undefined => {
    const base = other(id);
    return base && figure.seconds <= most * base.seconds;
  };

const ASKED: readonly Ask[] = [
  { id: 'check', rows: 100_000, text: '≤ 2.5 × unpacking', met: against('inflate', 2.5) },
  { id: 'check', rows: 100_000, text: '< 256 MB', met: ({ megabytes }) => megabytes < 256 },
  { id: 'read-short', rows: 1_000_000, text: '< 1 GB', met: ({ megabytes }) => megabytes < 1024 },
  { id: 'check-short', rows: 1_000_000, text: '< 1 GB', met: ({ megabytes }) => megabytes < 1024 },
  { id: 'read-csv', text: '≤ 2 × Papa Parse', met: against('papaparse', 2) },
  { id: 'map', text: '≥ 3,000,000 records/s', met: ({ rate }) => rate >= 3_000_000 },
  { id: 'freeze', rows: 100_000, text: '≤ 2.5 s', met: ({ seconds }) => seconds <= 2.5 },
  { id: 'job-short', text: '≥ 3 × faster than pandas', met: against('pandas', 1 / 3) },
  { id: 'job-short', rows: 100_000, text: '< 384 MB', met: ({ megabytes }) => megabytes < 384 },
  { id: 'job', rows: 100_000, text: '< 384 MB', met: ({ megabytes }) => megabytes < 384 },
  { id: 'pdf-100', rows: 1000, text: '≤ 1.5 s', met: ({ seconds }) => seconds <= 1.5 },
  { id: 'six-languages', rows: 1000, text: '≤ 30 s', met: ({ seconds }) => seconds <= 30 },
  {
    id: 'web',
    text: `≤ ${PAGE_PROMISE.median} ms`,
    met: ({ pages = [] }) => pages.every(({ median }) => median <= PAGE_PROMISE.median),
  },
  {
    id: 'web',
    text: `≤ ${PAGE_PROMISE.kilobytes} KB`,
    met: ({ pages = [] }) => pages.every(({ kilobytes }) => kilobytes <= PAGE_PROMISE.kilobytes),
  },
  ...[
    'document-council',
    'document-cstd',
    'document-hlpf',
    'document-wsis20',
    'document-workbook',
    'six-languages',
  ].map((id) => ({ id, text: '≤ 512 MB', met: ({ megabytes }: Figure) => megabytes <= 512 })),
];

/** The promises that a figure answers, with whether it keeps them. */
export function promisesOf(figure: Figure, all: readonly Figure[]): readonly Promised[] {
  const other = (id: string) => all.find((each) => each.id === id && each.rows === figure.rows);
  return ASKED.flatMap(({ id, met, rows, text }) => {
    if (id !== figure.id || (rows !== undefined && rows !== figure.rows)) return [];
    const kept = met(figure, other);
    return kept === undefined ? [] : [{ text, met: kept }];
  });
}
