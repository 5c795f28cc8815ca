/** What chart.js is told: a pure function of the numbers, the page's colours and its manner of writing. */
import type { ChartConfiguration } from 'chart.js';
import type { TableNumbers } from './table-numbers.ts';

interface Manner {
  readonly colours: {
    readonly ink: string;
    readonly quiet: string;
    readonly line: string;
    readonly surface: string;
    readonly series: readonly string[];
  };
  readonly language: string;
  readonly rightToLeft: boolean;
}

/** No circle: in the legend chart.js draws it over twice the area of the others. */
const POINTS = ['rectRounded', 'triangle', 'rectRot', 'star', 'cross', 'crossRot'] as const;

/** `kind` as in `data-chart`. Series differ in colour and, as lines, in the shape of their points. */
export function chartSetting(
  kind: string,
  { labels, series }: TableNumbers,
  { colours, language, rightToLeft }: Manner,
): ChartConfiguration {
  const lying = kind === 'bars';
  const stacked = kind === 'stacked';
  const number = new Intl.NumberFormat(language);
  const numbers = {
    stacked,
    beginAtZero: true,
    grid: { color: colours.line },
    border: { display: false },
    ticks: {
      color: colours.quiet,
      precision: 0,
      callback: (value: number | string) => number.format(Number(value)),
    },
    ...(lying
      ? { reverse: rightToLeft }
      : { position: rightToLeft ? ('right' as const) : ('left' as const) }),
  };
  const names = {
    stacked,
    grid: { display: false },
    border: { color: colours.line },
    // Turned labels are cut at the edge; those that do not fit are left out, the table has them all.
    ticks: { color: colours.ink, ...(lying ? {} : { maxRotation: 0, autoSkipPadding: 8 }) },
    ...(lying
      ? { position: rightToLeft ? ('right' as const) : ('left' as const) }
      : { reverse: rightToLeft }),
  };
  return {
    type: kind === 'lines' ? 'line' : 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ label, values }, index) => {
        const colour = colours.series[index % colours.series.length] ?? colours.ink;
        return {
          label,
          data: [...values],
          backgroundColor: colour,
          borderColor: kind === 'lines' ? colour : colours.surface,
          borderWidth: kind === 'lines' ? 2 : stacked ? 1 : 0,
          pointStyle: POINTS[index % POINTS.length] ?? POINTS[0],
          pointRadius: 4,
          maxBarThickness: 40,
        };
      }),
    },
    options: {
      // Half of the last year's label stands beyond the last point.
      ...(kind === 'lines' ? { layout: { padding: rightToLeft ? { left: 16 } : { right: 16 } } } : {}),
      locale: language,
      indexAxis: lying ? 'y' : 'x',
      responsive: true,
      maintainAspectRatio: false,
      // Calm: what moves, moves the reader's eye from what it says.
      animation: false,
      scales: lying ? { x: numbers, y: names } : { x: names, y: numbers },
      plugins: {
        legend: {
          display: series.length > 1,
          rtl: rightToLeft,
          labels: { color: colours.ink, usePointStyle: kind === 'lines' },
        },
        tooltip: { rtl: rightToLeft, textDirection: rightToLeft ? 'rtl' : 'ltr' },
      },
    },
  };
}
