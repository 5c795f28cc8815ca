/** Charts of every kind, with long labels, zeros and parts: for the tests of drawing. */
import type { ChartCategory, ChartPoint, ChartSpec } from '../../../../shared/reports/chart.ts';

function points(name: string, values: readonly number[]): readonly ChartPoint[] {
  return values.map((value, at) => ({
    type: 'point',
    figure: `activities.${name}-${at}`,
    value,
    text: String(value),
  }));
}

const YEARS = Array.from({ length: 11 }, (_, at): ChartCategory => ({ label: String(2015 + at) }));

/** Names that need wrapping, in each script. */
export const NAMES = {
  en: 'The role of public governance authorities and all stakeholders in the promotion of ICTs for development',
  ar: 'دور الهيئات العامة المسؤولة عن الإدارة وجميع أصحاب المصلحة في النهوض بتكنولوجيا المعلومات والاتصالات من أجل التنمية',
  zh: '公共治理机构和所有利益相关方在推动信息通信技术促发展方面的作用以及信息通信基础设施的建设',
  ru: 'Роль органов государственного управления и всех заинтересованных сторон в содействии применению ИКТ',
} as const;

/** Bars that fall from the first to the last. */
export function barsSpec(name: string = NAMES.en): ChartSpec {
  return {
    kind: 'bars',
    unit: 'Activities',
    categoryTitle: 'Action line',
    categories: [12, 9, 4, 0].map((_, at) => ({ code: `C${at + 1}`, label: name })),
    series: [{ label: 'Activities', points: points('bars', [12, 9, 4, 0]) }],
  };
}

export function stackedSpec(): ChartSpec {
  const [annual, stocktaking, earlier] = [
    [0, 0, 1, 2, 3, 9, 12, 20, 24, 24, 30],
    [15, 4, 6, 4, 3, 10, 2, 5, 3, 9, 1],
    [1, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0],
  ] as const;
  return {
    kind: 'stacked',
    unit: 'Updates',
    categoryTitle: 'Year',
    categories: YEARS,
    series: [
      { label: 'Annual reports', points: points('annual', annual) },
      { label: 'Stocktaking', points: points('stocktaking', stocktaking) },
      { label: 'Earlier files', points: points('earlier', earlier) },
    ],
    totals: points(
      'all',
      annual.map((value, at) => value + (stocktaking[at] ?? 0) + (earlier[at] ?? 0)),
    ),
  };
}

export function trendSpec(lines = 1): ChartSpec {
  return {
    kind: 'trend',
    unit: 'Activities',
    categoryTitle: 'Year',
    categories: YEARS,
    series: Array.from({ length: lines }, (_, line) => ({
      label: `Line ${line + 1}`,
      points: points(
        `trend-${line}`,
        [1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30].map((value) => value + 4 * line),
      ),
    })),
  };
}

/** The first row is dark at its first column. */
export function heatSpec(name: string = NAMES.en): ChartSpec {
  return {
    kind: 'heat',
    unit: 'Activities',
    categoryTitle: 'Goal',
    seriesTitle: 'Action line',
    categories: Array.from({ length: 17 }, (_, at) => ({ code: String(at + 1), label: `SDG ${at + 1}` })),
    series: Array.from({ length: 6 }, (_, row) => ({
      code: `C${row + 1}`,
      label: row % 2 === 0 ? name : 'Media',
      points: points(`heat-${row}`, [30, ...new Array(16).fill(row === 0 ? 0 : row)]),
    })),
  };
}
