/** Reads a matrix edition that is not registered yet, so that a draft can be compared with what is in force. */
import { Problem } from '../text/problem.ts';
import { isActionLineId } from './action-lines.ts';
import type { LinkStatus, MatrixEdition, MatrixLink } from './matrix-edition.ts';
import { sdgLevel } from './sdgs.ts';

const STATUSES: readonly LinkStatus[] = ['agreed', 'single-source', 'disputed'];

/**
 * The edition that `text` (JSON in the shape of `data/editions/`) holds. A link without status is agreed; only disputed
 * ones are not counted. Problem `edition-damaged` with the reason and the place.
 */
export function parseEdition(text: string): MatrixEdition {
  const data = parse(text);
  const { edition, links } = data;
  if (typeof edition !== 'string' || edition === '') throw damaged('it has no “edition”');
  if (!Array.isArray(links) || links.length === 0) throw damaged('it has no “links”');
  return {
    asOf: '',
    title: '',
    nature: '',
    sources: [],
    notes: [],
    disagreements: [],
    recollections: [],
    ...data,
    edition,
    links: links.map(linkOf),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>;
  } catch (cause) {
    throw damaged('it is not JSON', cause);
  }
  throw damaged('it is not one JSON object');
}

function linkOf(value: Readonly<Record<string, unknown>>, index: number): MatrixLink {
  const { code, line, rationale, status } = value;
  const place = `link ${index + 1}`;
  if (typeof line !== 'string' || !isActionLineId(line)) throw damaged(`${place} names no action line`);
  const level = typeof code === 'string' ? sdgLevel(code) : undefined;
  if (typeof code !== 'string' || level === undefined) throw damaged(`${place} names no goal or target`);
  const known = STATUSES.find((each) => each === (status ?? 'agreed'));
  if (known === undefined) throw damaged(`${place} has an unknown status`);
  return {
    line,
    code,
    level,
    ...(typeof rationale === 'string' ? { rationale } : {}),
    status: known,
    counted: known !== 'disputed',
  };
}

function damaged(reason: string, cause?: unknown): Problem {
  return new Problem('edition-damaged', { reason }, { cause });
}
