/** What a duty and its parts are called in the page's language. */
import { BODIES } from '../../../../shared/calendar/body.ts';
import { type Duty, dutyKey, type Party } from '../../../../shared/reference/duties.ts';
import { editionName, resolutionName } from '../../../../shared/reference/names.ts';
import { REPORT_KINDS } from '../../../../shared/reports/kinds/index.ts';
import { isMessageKey } from '../../../../shared/text/words.ts';
import { partialDateText } from '../day-text.ts';
import type { PageContext } from '../page-context.ts';

type Page = Pick<PageContext, 'language' | 'locale' | 'words'>;

/** The clause in our own words. */
export function dutyText({ words }: Page, { id }: Pick<Duty, 'id'>): string {
  const key = dutyKey(id);
  return isMessageKey(key) ? words(key) : id;
}

/** `Council Resolution 1332 (Modified 2024)`. */
export function editionText(page: Page, of: Pick<Duty, 'edition' | 'resolution'>): string {
  const { language, words } = page;
  return words('report.reference.duty', {
    resolution: resolutionName(of.resolution, language).text,
    edition: editionName(of.edition, language).text,
  });
}

export function sectionText({ words }: Page, { section }: Pick<Duty, 'section'>): string {
  const key = `web.duties.section.${section}`;
  return isMessageKey(key) ? words(key) : section;
}

/** The number that the text itself gives the clause; none where our name stands for it. */
export function numberOf({ number }: Pick<Duty, 'number'>): string {
  return /^(?:\d+[a-z]?|[a-z])$/.test(number) ? number : '';
}

export function partyName({ words }: Page, party: Party): string {
  const body = BODIES.find((each) => each === party);
  if (body !== undefined) return words(`web.admin.body.${body}`);
  const key = `web.duties.party.${party}`;
  return isMessageKey(key) ? words(key) : party;
}

/** A report family, made already or still to come. */
export function familyName({ words }: Page, id: string): string {
  const kind = REPORT_KINDS.find((each) => each.id === id);
  if (kind !== undefined) return words(kind.name);
  const key = `web.duties.report.${id}`;
  return isMessageKey(key) ? words(key) : id;
}

export function recordsName({ words }: Page, id: string): string {
  const key = `web.duties.record.${id}`;
  return isMessageKey(key) ? words(key) : id;
}

/** From when to when it holds. */
export function validityText(
  page: Page,
  { validFrom, validTo }: Pick<Duty, 'validFrom' | 'validTo'>,
): string {
  const { words } = page;
  const [from, to] = [validFrom, validTo].map((day) => day && partialDateText(page, day));
  if (from && to) return words('web.duties.span', { from, to });
  if (from) return words('web.duties.since', { from });
  return to ? words('web.duties.until', { to }) : words('web.duties.since-unknown');
}
