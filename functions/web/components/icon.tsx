/** Small signs beside words: they follow the colour of the text and say nothing on their own. */

/** Paths in a box of 20 × 20, drawn as strokes. */
const PATHS = {
  'arrow-next': 'M7 4l6 6-6 6',
  'arrow-previous': 'M13 4l-6 6 6 6',
  bad: 'M10 2.5l7.5 7.5-7.5 7.5L2.5 10zM10 6.5v4.2M10 13.4v.1',
  check: 'M4 10.5l4 4 8-9',
  down: 'M5 7.5l5 5 5-5',
  download: 'M10 3v9.5M5.5 8.5l4.5 4.5 4.5-4.5M3.5 16.5h13',
  globe:
    'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM2.5 10h15M10 2.5c5 4.6 5 10.4 0 15M10 2.5c-5 4.6-5 10.4 0 15',
  info: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 9v5M10 6.2v.1',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  moon: 'M16.5 12A7 7 0 018 3.5 7 7 0 1016.5 12z',
  person: 'M10 10a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM3.5 17c.8-3.4 3.3-5 6.5-5s5.7 1.6 6.5 5',
  screen: 'M2.5 4h15v9.5h-15zM7 17h6M10 13.5V17',
  sun: 'M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  warn: 'M10 3l8 14H2zM10 8v4.5M10 14.7v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** Those that point along the line of writing turn round where it runs from right to left. */
const TURNS: readonly IconName[] = ['arrow-next', 'arrow-previous'];

/** `<Icon name="check" />`: hidden from screen readers, since a word always stands beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={TURNS.includes(name) ? 'icon turns' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
