/** Nominations and winners of the WSIS Prizes: one category of 18 each (Resolution 1332, instructs the Secretary-General 9; encourages 5). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const prizeNomination: Registry = {
  id: 'prize-nomination',
  basis: ['res1332/instructs-sg/9', 'res1332/encourages/5', 'pp-res140/prizes'],
  audience: 'public',
  writers: 'office',
  parts: { title: 'title', year: 'year', lines: 'line', goals: 'goals' },
  key: ['title', 'year', 'line'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Health advice by radio' },
    { id: 'year', kind: { type: 'number', range: { min: 2003, max: 2100 }, isYear: true }, required: true, example: '2025' },
    { id: 'line', kind: { type: 'code', list: 'actionLines' }, required: true, example: 'C7-ehea' },
    { id: 'result', kind: { type: 'code', list: 'prizeResults' }, required: true, example: 'champion' },
    { id: 'organization', kind: { type: 'text', characters: { max: 200 } }, required: true, example: 'Ministry of Health' },
    { id: 'stakeholderType', kind: { type: 'code', list: 'stakeholderTypes' }, required: true, example: 'government' },
    { id: 'country', kind: { type: 'code', list: 'countries' }, example: 'RWA' },
    { id: 'text', kind: { type: 'localized', words: { max: 200 }, long: true }, example: '' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '3.8' },
    { id: 'link', kind: { type: 'text', characters: { max: 300 } }, isAddress: true, example: 'https://www.itu.int/net4/wsis/stocktaking/Prizes/' },
  ],
};
