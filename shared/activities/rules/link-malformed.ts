/** A web address can't be followed: not http or https, or no host. Whether anything answers there is not asked. */
import type { ActivityRecord } from '../record.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

/** The plain form that nearly every address has; others go to the URL parser, which is slower. */
const PLAIN = /^https?:\/\/(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:[/?#][^\s<>"\\^`{|}]*)?$/i;

export const linkMalformed: Rule = {
  id: 'link-malformed',
  severity: severities('error', 'warning', 'warning'),
  fields: ['evidence', 'outputs', 'externalIds'],
  params: [],
  check: (record) => {
    let hits: Hit[] | undefined;
    forEachLink(record, (url, field) => {
      if (isLink(url)) return;
      hits ??= [];
      hits.push({ field: field(), value: url });
    });
    return hits ?? NO_HITS;
  },
};

function forEachLink(
  { activity, update }: ActivityRecord,
  visit: (url: string, field: () => string) => void,
): void {
  for (const [index, { scheme, id }] of activity.externalIds.entries()) {
    if (scheme === 'url' && id !== undefined) visit(id, () => `externalIds.${index}.id`);
  }
  for (const [index, { url }] of update.evidence.entries()) {
    if (url !== undefined) visit(url, () => `evidence.${index}.url`);
  }
  for (const [index, { url }] of update.outputs.entries()) {
    if (url !== undefined) visit(url, () => `outputs.${index}.url`);
  }
}

/** Whether `text` is an absolute http(s) address with a dotted host, without user name or spaces. */
function isLink(text: string): boolean {
  if (PLAIN.test(text)) return true;
  if (/[\s<>"\\]/.test(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return username === '' && (hostname.includes('.') || hostname.startsWith('['));
}
