/** Light or dark: as the reader's system has it, or as the reader chose, kept in a cookie. */

export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'theme';

/** The theme that a cookie names; the system's for anything else. */
export function themeOf(cookie: string | undefined): Theme {
  return THEMES.find((each) => each === cookie) ?? 'system';
}
