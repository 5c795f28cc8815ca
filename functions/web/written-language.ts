/** The language of a report's texts that an address asks for. */
import type { Context } from 'hono';
import { isLanguage, type Language } from '../../shared/reference/languages.ts';
import { type Report, sourceLanguage } from '../../shared/reports/report.ts';
import type { Env } from './web-ports.ts';

/** The language that is written: asked for, else the source. */
export function writtenLanguage(c: Context<Env>, report: Report): Language {
  const asked = c.req.query('in') ?? '';
  return isLanguage(asked) && report.languages.includes(asked) ? asked : sourceLanguage(report);
}
