/** What each tag of a Word report tells its reader (ECMA-376 part 1, 17). */
import { NOTE_STYLE } from './between-notes.ts';
import {
  beginCell,
  beginParagraph,
  endCell,
  endLink,
  endParagraph,
  endRow,
  markPlace,
  type Reading,
  say,
} from './reading.ts';

type Attribute = (name: string) => string | undefined;
type Tell = (at: Reading, attribute: Attribute) => void;

/** Fields that lead somewhere (17.16.5.51); what Word counts itself leads nowhere. */
const REFERENCE = /^\s*REF (\w+)/;

const space: Tell = (at) => say(at, ' ');

const OPENED: ReadonlyMap<string, Tell> = new Map<string, Tell>([
  ['w:t', (at) => stand(at, { inText: true })],
  ['w:tab', space],
  ['w:br', space],
  ['w:cr', space],
  ['w:noBreakHyphen', (at) => say(at, '-')],
  ['w:tbl', (at) => at.tables.push('')],
  ['w:tblStyle', styleTable],
  ['w:tr', (at) => stand(at, { cells: [] })],
  ['w:tc', beginCell],
  ['w:gridSpan', (at, attribute) => stand(at, { spread: Number(attribute('w:val') ?? 1) })],
  ['w:p', beginParagraph],
  ['w:pStyle', (at, attribute) => stand(at, { style: attribute('w:val') ?? '' })],
  ['w:r', (at) => stand(at, { isMark: false })],
  ['w:rStyle', (at, attribute) => stand(at, { isMark: attribute('w:val') === NOTE_STYLE })],
  ['w:bookmarkStart', (at, attribute) => markPlace(at, attribute('w:name') ?? '')],
  ['w:hyperlink', beginLink],
  ['w:fldSimple', beginReference],
]);

const CLOSED: ReadonlyMap<string, (at: Reading) => void> = new Map<string, (at: Reading) => void>([
  ['w:t', (at) => stand(at, { inText: false })],
  ['w:hyperlink', endLink],
  ['w:fldSimple', endLink],
  ['w:p', endParagraph],
  ['w:tc', endCell],
  ['w:tr', endRow],
  ['w:tbl', (at) => at.tables.pop()],
]);

/** What the opening tag `name` tells. */
export function readOpening(at: Reading, name: string, attributes: Readonly<Record<string, string>>): void {
  OPENED.get(name)?.(at, (key) => attributes[key]);
}

/** What the closing tag `name` tells. */
export function readClosing(at: Reading, name: string): void {
  CLOSED.get(name)?.(at);
}

function styleTable({ tables }: Reading, attribute: Attribute): void {
  if (tables.length > 0) tables[tables.length - 1] = attribute('w:val') ?? '';
}

function beginLink(at: Reading, attribute: Attribute): void {
  const href = at.addresses.get(attribute('r:id') ?? '');
  at.link = href === undefined ? { name: attribute('w:anchor') ?? '', text: '' } : { href, text: '' };
}

function beginReference(at: Reading, attribute: Attribute): void {
  const name = REFERENCE.exec(attribute('w:instr') ?? '')?.[1];
  if (name !== undefined) at.link = { name, text: '' };
}

function stand(at: Reading, where: Partial<Reading>): void {
  Object.assign(at, where);
}
