/** The colours of the pages, light and dark: named for what they are for; every pair that carries words is tested for contrast. */

/** `#RRGGBB` by role. `…Ink` is written on the role without it; `…Tint` lies behind a role's own words. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** Cards, controls, tables. */
  readonly surface: string;
  /** Heads of tables, wells. */
  readonly sunken: string;
  readonly ink: string;
  readonly quiet: string;
  /** Hairlines that only order. */
  readonly line: string;
  /** Edges of controls: at least 3 : 1 (WCAG 2.2, 1.4.11). */
  readonly edge: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly accentTint: string;
  readonly link: string;
  readonly focus: string;
  readonly head: string;
  readonly headInk: string;
  readonly headQuiet: string;
  /** The warm sign on the dark head of the page. */
  readonly mark: string;
  readonly good: string;
  readonly goodTint: string;
  readonly warn: string;
  readonly warnTint: string;
  readonly bad: string;
  readonly badTint: string;
  readonly info: string;
  readonly infoTint: string;
}

export const LIGHT: Palette = {
  paper: '#F8F6F1',
  surface: '#FFFFFF',
  sunken: '#F0EDE5',
  ink: '#1A2427',
  quiet: '#526066',
  line: '#DCD7CB',
  edge: '#7A8588',
  accent: '#0D5C63',
  accentInk: '#FFFFFF',
  accentTint: '#E2EEED',
  link: '#0B5963',
  focus: '#B45309',
  head: '#0B3C43',
  headInk: '#F6FAF9',
  headQuiet: '#BDD3D3',
  mark: '#F2B04C',
  good: '#1F6B3A',
  goodTint: '#E3F2E7',
  warn: '#7F4C00',
  warnTint: '#FCEFD5',
  bad: '#A3262C',
  badTint: '#FBE8E7',
  info: '#1D5B8F',
  infoTint: '#E5EFF8',
};

export const DARK: Palette = {
  paper: '#0F1517',
  surface: '#172023',
  sunken: '#1D282B',
  ink: '#E6ECEA',
  quiet: '#A9B6B8',
  line: '#2F3C40',
  edge: '#7C8B8F',
  accent: '#63C3C1',
  accentInk: '#06282A',
  accentTint: '#16343A',
  link: '#7FD1CF',
  focus: '#F5B14D',
  head: '#0A2226',
  headInk: '#EEF4F3',
  headQuiet: '#A9C2C2',
  mark: '#F2B04C',
  good: '#7FCF98',
  goodTint: '#14301D',
  warn: '#F0BD6A',
  warnTint: '#352710',
  bad: '#F7A19C',
  badTint: '#3A1B1B',
  info: '#8CC0EE',
  infoTint: '#132B40',
};

/** As custom properties: `--accent-ink: #FFFFFF;`. */
export function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name.replace(/[A-Z]/g, (each) => `-${each.toLowerCase()}`)}: ${colour};`)
    .join(' ');
}
