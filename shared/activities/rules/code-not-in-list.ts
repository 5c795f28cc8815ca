/** A code is in no official list. Intake never lets one through; a form or a program might. */
import type { CodeListName } from '../../reference/organization.ts';
import { codeList } from '../../reference/organization.ts';
import type { Field } from '../field.ts';
import { fieldValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import type { ActivityRecord } from '../record.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

/** Adds a hit for each code of one field that no list knows. */
type Look = (record: ActivityRecord, hits: Hit[]) => void;

const known = new Map<CodeListName, ReadonlySet<string>>();

function codesOf(list: CodeListName): ReadonlySet<string> {
  let codes = known.get(list);
  if (codes === undefined) {
    codes = new Set(codeList(list).map((entry) => entry.id));
    known.set(list, codes);
  }
  return codes;
}

/** C7 as a whole is no code of the list; the rule line-c7-alone speaks of it. */
const isKnown = (list: CodeListName, codes: ReadonlySet<string>, value: string): boolean =>
  codes.has(value) || (list === 'actionLines' && value === 'C7');

const LOOKS: readonly Look[] = FIELDS.flatMap(looksOf);

export const codeNotInList: Rule = {
  id: 'code-not-in-list',
  severity: severities('error', 'warning', 'warning'),
  fields: [],
  params: ['list'],
  check: (record) => {
    const hits: Hit[] = [];
    for (const look of LOOKS) look(record, hits);
    return hits.length === 0 ? NO_HITS : hits;
  },
};

const hit = (field: string, value: string, list: string): Hit => ({ field, value, params: { list } });

function looksOf(field: Field): readonly Look[] {
  const { kind } = field;
  switch (kind.type) {
    case 'code': {
      const codes = codesOf(kind.list);
      return [
        (record, hits) => {
          const value = fieldValue(record, field) as string | undefined;
          if (value !== undefined && !isKnown(kind.list, codes, value))
            hits.push(hit(field.id, value, kind.list));
        },
      ];
    }
    case 'codes': {
      const codes = codesOf(kind.list);
      return [
        (record, hits) => {
          const values = fieldValue(record, field) as readonly string[];
          for (let index = 0; index < values.length; index += 1) {
            const value = values[index] as string;
            if (!isKnown(kind.list, codes, value)) hits.push(hit(`${field.id}.${index}`, value, kind.list));
          }
        },
      ];
    }
    case 'claims': {
      const codes = codesOf('sdgCodes');
      return [
        (record, hits) => {
          const { claims } = record.activity;
          for (let index = 0; index < claims.length; index += 1) {
            const code = claims[index]?.code as string;
            if (!codes.has(code)) hits.push(hit(`${field.id}.${index}.code`, code, 'sdgCodes'));
          }
        },
      ];
    }
    case 'items':
      return kind.parts.flatMap((part): Look[] => {
        const { list } = part;
        if (list === undefined) return [];
        const codes = codesOf(list);
        return [
          (record, hits) => {
            const items = fieldValue(record, field) as readonly Readonly<Record<string, unknown>>[];
            for (let index = 0; index < items.length; index += 1) {
              const value = items[index]?.[part.id];
              if (typeof value !== 'string' || codes.has(value)) continue;
              hits.push(hit(`${field.id}.${index}.${part.id}`, value, list));
            }
          },
        ];
      });
    case 'localized':
    case 'text':
    case 'texts':
    case 'date':
    case 'number':
      return [];
  }
}
