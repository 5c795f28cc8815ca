/** What to do with a cell of each kind of column: made once for a sheet, run for every row. */
import type { LocalizedText } from '../../activities/record.ts';
import type { Language } from '../../reference/languages.ts';
import { readRefs, splitClaimCodes } from './claim-cell.ts';
import { readCode, splitCodes } from './code-cell.ts';
import type { Column, Holds } from './columns.ts';
import { dateValue } from './date-value.ts';
import { codeValue, readItems } from './item-cell.ts';
import { readOriginal, readTranslation } from './localized-text.ts';
import { readNumber } from './number-cell.ts';
import { type Reading, report, slotOf } from './reading.ts';
import { splitCell } from './split-cell.ts';

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
        reading.activityId = OWN_ID.test(text) ? text.toUpperCase() : text;
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

function fieldReader({ field, kind }: Extract<Holds, { readonly type: 'field' }>): CellReader {
  const { id, of } = field;
  switch (kind.type) {
    case 'text':
      return (text, reading) => {
        reading[of][id] = lineEnds(text);
      };
    case 'code':
      return kind.list === 'actionLines'
        ? (text, reading) => {
            const [line] = actionLines([text], reading);
            if (line !== undefined) reading[of][id] = line;
          }
        : (text, reading, asNumber) => {
            const code = codeValue(text, kind.list, reading, id, asNumber);
            if (code !== undefined) reading[of][id] = code;
          };
    case 'codes':
      return (text, reading) => {
        const pieces = splitCodes(kind.list, text);
        if (kind.list === 'actionLines') {
          reading[of][id] = actionLines(pieces, reading);
          return;
        }
        const codes: string[] = [];
        for (const piece of pieces) {
          const code = codeValue(piece, kind.list, reading, id);
          if (code !== undefined) codes.push(code);
        }
        reading[of][id] = unique(codes);
      };
    case 'texts':
      return (_text, reading, _asNumber, raw) => {
        reading[of][id] = splitCell(raw, '\n;', '').map(([each = '']) => each);
      };
    case 'date':
      return (text, reading) => {
        const date = dateValue(text, reading, reading.field);
        if (date !== undefined) reading[of][id] = date;
      };
    case 'number':
      return (text, reading) => {
        const number = readNumber(text);
        if (number === undefined) report(reading, 'bad-number', { value: text, params: {} });
        else {
          reading[of][id] = number.number;
          if (number.changed) {
            report(reading, 'code-normalized', { value: text, params: { code: String(number.number) } });
          }
        }
      };
    case 'items':
      return (_text, reading, _asNumber, raw) => {
        reading[of][id] = readItems(raw, kind.parts, reading);
      };
  }
}

/** Lines by their codes; "all" is no line but makes the activity cross-cutting, with the cell as its reason so far. */
function actionLines(pieces: readonly string[], reading: Reading): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const read = readCode('actionLines', piece);
    if (read !== undefined && 'code' in read && read.code === 'all') {
      reading.activity.crossCutting ??= piece;
      report(reading, 'code-normalized', { value: piece, params: { code: 'crossCutting' } });
    } else {
      const code = codeValue(piece, 'actionLines', reading, reading.field);
      if (code !== undefined) lines.push(code);
    }
  }
  return unique(lines);
}

function claimCodeReader(slot: number): CellReader {
  return (text, reading, asNumber) => {
    const claim = slotOf(reading, slot);
    const whole = readCode('sdgCodes', text, asNumber);
    const pieces = whole === undefined ? splitClaimCodes(text) : [text];
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

function lineEnds(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}

/** Twice the same code is once: the list says which, not how often. */
function unique(codes: readonly string[]): readonly string[] {
  return codes.length < 2 ? codes : [...new Set(codes)];
}
