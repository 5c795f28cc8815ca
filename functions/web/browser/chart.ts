/** Draws a chart above each table of numbers that asks for one; the table stays, for readers and for copying. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { chartSetting } from './chart-setting.ts';
import { readTable } from './read-table.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

Chart.defaults.font.family = getComputedStyle(document.documentElement).fontFamily;

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) draw(figure);

function draw(figure: HTMLElement): void {
  const table = figure.querySelector('table');
  if (!table) return;
  const plot = document.createElement('div');
  plot.className = 'plot';
  const canvas = document.createElement('canvas');
  // The table below says the same, better.
  canvas.setAttribute('aria-hidden', 'true');
  plot.append(canvas);
  figure.prepend(plot);
  fold(figure, table);
  const numbers = readTable(table);
  const make = (): Chart =>
    new Chart(
      canvas,
      chartSetting(figure.dataset.chart ?? 'bars', numbers, { colours: colours(), ...manner() }),
    );
  let chart = make();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    chart.destroy();
    chart = make();
  });
}

/** The table goes below the chart, one press away: long, and the same numbers. */
function fold(figure: HTMLElement, table: HTMLTableElement): void {
  const region = table.closest('.scroll') ?? table;
  const details = document.createElement('details');
  details.className = 'disclosure';
  const summary = document.createElement('summary');
  summary.textContent = figure.dataset.table ?? '';
  details.append(summary);
  region.replaceWith(details);
  details.append(region);
}

function manner() {
  const root = document.documentElement;
  return {
    language: root.lang === 'ar' ? 'ar-u-nu-latn' : root.lang,
    rightToLeft: root.dir === 'rtl',
  };
}

/** The page's own colours, as they are now. */
function colours() {
  const style = getComputedStyle(document.documentElement);
  const named = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: named('ink'),
    quiet: named('quiet'),
    line: named('line'),
    surface: named('surface'),
    series: ['accent', 'focus', 'info', 'bad', 'good', 'quiet'].map(named),
  };
}
