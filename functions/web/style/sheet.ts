/** The one style sheet: colours from their tables, then the hand-written parts that stand beside this file. */
import { cardRules } from './cards.ts';
import { goalRules, heatRules } from './heat.ts';
import { DARK, LIGHT, properties } from './tokens.ts';

/** The written parts, in the order of the cascade. */
const PARTS = [
  'base',
  'frame',
  'components',
  'pages',
  'review',
  'record-form',
  'builder',
  'members',
  'duties',
  'print',
];

/** Dark as the system has it unless the reader chose light, or as the reader chose; never on paper. */
const DARK_BY_SYSTEM = ':root:not([data-theme="light"])';
const DARK_BY_CHOICE = ':root[data-theme="dark"]';

/** The sheet as one source: the written parts are named as imports and joined by the bundler. */
export function sheetSource(): string {
  const dark = `color-scheme: dark; ${properties(DARK)}`;
  return `${PARTS.map((part) => `@import "./${part}.css";`).join('\n')}
:root { color-scheme: light; ${properties(LIGHT)} }
${heatRules('light', ':root')}
${goalRules()}
${cardRules()}
@media screen and (prefers-color-scheme: dark) {
${DARK_BY_SYSTEM} { ${dark} }
${heatRules('dark', DARK_BY_SYSTEM)}
}
@media screen {
${DARK_BY_CHOICE} { ${dark} }
${heatRules('dark', DARK_BY_CHOICE)}
}
`;
}
