/** What to do with a cell of each kind of column: made once for a sheet, run for every row. */
import type { LocalizedText } from '../../activities/record.ts';
import type { Language } from '../../reference/languages.ts';
import { typedCode } from '../../text/typed-code.ts';
import { readRefs } from './claim-cell.ts';
import { LABEL_MARK, readCode } from './code-cell.ts';
import type { Column } from './columns.ts';
import { dateValue } from './date-value.ts';
import { fieldReader } from './field-cell.ts';
import { codeValue } from './item-cell.ts';
import { lineEnds } from './line-ends.ts';
import { readOriginal, readTranslation } from './localized-text.ts';
import { type Reading, report, slotOf } from './reading.ts';
import { splitCodes } from './split-codes.ts';

/**
 * Takes the text of one cell that is not empty: `text` without its outer white space, `raw` as it stands (list cells
 * need it: white space behind a backslash counts). `asNumber`: the cell held a number.
 */
export type CellReader = (text: string, reading: Reading, asNumber: boolean, raw: string) => void;

const OWN_ID = /^wa-\d+$/i;

/** The reader of `column`. */
export function cellReader(column: Column): CellReader {
  const { holds } = column;
  switch (holds.type) {
    case 'activityId':
      return (text, reading) => {
        const id = typedCode(text);
        reading.activityId = OWN_ID.test(id) ? id.toUpperCase() : id;
      };
    case 'rowKey':
    case 'baseRevision': {
      const { type } = holds;
      return (text, reading) => {
        reading[type] = text;
      };
    }
    case 'periodFrom':
    case 'periodTo':
    case 'year':
      return periodReader(holds.type);
    case 'original': {
      const { id, of } = holds.field;
      return (text, reading) => {
        reading[of][id] = readOriginal(lineEnds(text), reading.language);
      };
    }
    case 'translation': {
      const { id, of } = holds.field;
      const { language } = holds;
      return (text, reading) => {
        reading[of][id] = withTranslation(
          reading[of][id] as LocalizedText | undefined,
          language,
          text,
          reading,
        );
      };
    }
    case 'claimCode':
      return claimCodeReader(holds.slot);
    case 'claimRationale': {
      const { slot } = holds;
      return (text, reading) => {
        slotOf(reading, slot).rationale = readOriginal(lineEnds(text), reading.language);
      };
    }
    case 'claimTranslation': {
      const { slot, language } = holds;
      return (text, reading) => {
        const claim = slotOf(reading, slot);
        claim.rationale = withTranslation(claim.rationale, language, text, reading);
      };
    }
    case 'claimEvidence': {
      const { slot } = holds;
      return (_text, reading, _asNumber, raw) => {
        slotOf(reading, slot).evidenceRefs = readRefs(raw);
      };
    }
    case 'claimsOther':
      return (_text, reading, _asNumber, raw) => {
        reading.otherClaims = raw;
        reading.otherClaimsColumn = reading.column;
      };
    case 'field':
      return fieldReader(holds);
  }
}

function claimCodeReader(slot: number): CellReader {
  return (text, reading, asNumber) => {
    const claim = slotOf(reading, slot);
    // What stands behind a name may be a second code, so an entry of the drop-down is looked at whole.
    const whole = text.includes(LABEL_MARK) ? undefined : readCode('sdgCodes', text, asNumber);
    const pieces = whole === undefined ? splitCodes('sdgCodes', text) : [text];
    for (const piece of pieces) {
      const code = codeValue(piece, 'sdgCodes', reading, reading.field, asNumber);
      if (code !== undefined) claim.codes.push(code);
    }
    claim.codeRead = true;
  };
}

function periodReader(type: 'periodFrom' | 'periodTo' | 'year'): CellReader {
  return (text, reading) => {
    const date = dateValue(text, reading, reading.field);
    if (date === undefined) return;
    if (type === 'year' ? date.length !== 4 : date.length !== 10) {
      report(reading, 'bad-date', { value: text, params: {} });
    } else if (type === 'year') reading.period = { from: `${date}-01-01`, to: `${date}-12-31` };
    else if (type === 'periodFrom') reading.period = { ...reading.period, from: date };
    else reading.period = { ...reading.period, to: date };
  };
}

function withTranslation(
  before: LocalizedText | undefined,
  language: Language,
  text: string,
  reading: Reading,
): LocalizedText {
  const version = readTranslation(lineEnds(text));
  if (before === undefined && language === reading.language) {
    return { [language]: { text: version.text, status: 'original' } };
  }
  const known = before?.[language];
  if (before === undefined || known === undefined) return { ...before, [language]: version };
  if (known.text !== version.text) {
    report(reading, 'translation-doubled', { value: version.text, params: { language } });
  }
  return before;
}
