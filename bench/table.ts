/** The figures of a run as lines of text. */
import { columns } from '../local/terminal.ts';
import type { PageFigure } from './cases/case.ts';
import { type Figure, PAGE_PROMISE, promisesOf } from './promises.ts';

/** What each case is compared with; the ratio is its time divided by theirs. */
const COMPARED: readonly (readonly [head: string, id: string, cases: readonly string[]])[] = [
  ['unpack', 'inflate', ['read', 'check', 'exceljs', 'sheetjs']],
  ['exceljs', 'exceljs', ['read', 'check']],
  ['SheetJS', 'sheetjs', ['read', 'check']],
  ['papaparse', 'papaparse', ['read-csv']],
  ['pandas', 'pandas', ['job-short', 'job']],
];

/** One line a figure: rows, seconds, rate, memory, ratios, promises. */
export function tableOf(figures: readonly Figure[]): string {
  const heads = [
    'case',
    'rows',
    'seconds',
    'CPU s',
    'per second',
    'peak MB',
    ...COMPARED.map(([head]) => `× ${head}`),
    'promise',
  ];
  const number = new Intl.NumberFormat('en');
  const lines = figures.map((figure) => {
    const ratios = COMPARED.map(([, id, cases]) => {
      const base = figures.find((each) => each.id === id && each.rows === figure.rows);
      return base && cases.includes(figure.id) ? (figure.seconds / base.seconds).toFixed(2) : '';
    });
    const promises = promisesOf(figure, figures).map(
      ({ met, text }) => `${text}: ${met ? 'met' : 'NOT MET'}`,
    );
    return [
      figure.label,
      number.format(figure.rows),
      figure.seconds.toFixed(2),
      figure.cpu?.toFixed(2) ?? '',
      number.format(Math.round(figure.rate)),
      number.format(figure.megabytes),
      ...ratios,
      promises.join('; '),
    ];
  });
  return columns([heads, ...lines]);
}

/** One line a page: milliseconds at the median and the 95th percentile, of the processor, and the weight of the first load. */
export function pageTable(pages: readonly PageFigure[], rows: number): string {
  const heads = ['page', 'asked by', 'median ms', 'p95 ms', 'CPU ms', 'first ms', 'KB', 'promise'];
  const lines = pages.map(({ asker, cpu, first, kilobytes, median, p95, path }) => {
    const kept = median <= PAGE_PROMISE.median && kilobytes <= PAGE_PROMISE.kilobytes;
    const figures = [median, p95, cpu, first, kilobytes].map((each) => each.toFixed(1));
    return [path, asker, ...figures, kept ? 'met' : 'NOT MET'];
  });
  return `pages over ${rows} records\n${columns([heads, ...lines])}`;
}
