/** Contributions on WSIS and the SDGs to the conferences and assemblies of ITU (Resolution 1332, instructs the Secretary-General and the Directors 3). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const conferenceInput: Registry = {
  id: 'conference-input',
  basis: ['res1332/instructs-sg-directors/3'],
  audience: 'public',
  writers: 'lines',
  parts: { title: 'title', year: 'year', date: 'date', lines: 'lines', goals: 'goals', sectors: 'sectors' },
  key: ['conference', 'year', 'title'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Revision of Resolution 30' },
    { id: 'conference', kind: { type: 'code', list: 'conferenceTypes' }, required: true, example: 'WTDC' },
    { id: 'year', kind: { type: 'number', range: { min: 2003, max: 2100 }, isYear: true }, required: true, example: '2025' },
    { id: 'date', kind: { type: 'date' }, example: '2025-11-17' },
    { id: 'symbol', kind: { type: 'text', characters: { max: 60 } }, example: 'WTDC-25/17' },
    { id: 'text', kind: { type: 'localized', words: { max: 150 }, long: true }, example: '' },
    { id: 'outcome', kind: { type: 'localized', words: { max: 150 }, long: true }, example: 'What the conference decided' },
    { id: 'sectors', kind: { type: 'codes', list: 'sectors', max: 4 }, example: 'ITU-D' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, example: 'C2' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '9.c' },
  ],
};
