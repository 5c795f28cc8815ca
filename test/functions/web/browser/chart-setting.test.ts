import { describe, expect, it } from 'vitest';
import { chartSetting } from '../../../../functions/web/browser/chart-setting.ts';

const numbers = {
  labels: ['2024', '2025'],
  series: [
    { label: 'C4', values: [1, 2] },
    { label: 'C5', values: [3, 4] },
  ],
};
const colours = { ink: '#000', quiet: '#555', line: '#ccc', surface: '#fff', series: ['#111', '#222'] };

describe('what a chart is told', () => {
  it('has every number of the table, in lines that differ in more than colour', () => {
    const { data, type } = chartSetting('lines', numbers, { colours, language: 'en', rightToLeft: false });
    expect(type).toBe('line');
    expect(data.labels).toEqual(['2024', '2025']);
    expect(data.datasets.map((each) => each.data)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(new Set(data.datasets.map((each) => (each as { pointStyle?: unknown }).pointStyle)).size).toBe(2);
  });

  it('runs from right to left where the page does', () => {
    const { options } = chartSetting('columns', numbers, { colours, language: 'ar', rightToLeft: true });
    expect(options?.scales?.x).toMatchObject({ reverse: true });
    expect(options?.scales?.y).toMatchObject({ position: 'right' });
    expect(options?.plugins?.tooltip).toMatchObject({ textDirection: 'rtl' });
  });
});
