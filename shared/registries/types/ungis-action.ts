/** Actions of the United Nations Group on the Information Society to align activities (Resolution 1332, instructs the Secretary-General 7). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const ungisAction: Registry = {
  id: 'ungis-action',
  basis: ['res1332/instructs-sg/7'],
  audience: 'public',
  writers: 'office',
  parts: { title: 'title', date: 'date', status: { field: 'status', closed: ['done', 'not-taken-up'] }, lines: 'lines', goals: 'goals' },
  key: ['title', 'date'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Joint road map of the facilitators' },
    { id: 'text', kind: { type: 'localized', words: { max: 150 }, long: true }, example: '' },
    { id: 'date', kind: { type: 'date' }, required: true, example: '2025-07-07' },
    { id: 'letterDate', kind: { type: 'date' }, example: '2025-05-12' },
    { id: 'agencies', kind: { type: 'texts', max: 30 }, example: 'UNESCO' },
    { id: 'status', kind: { type: 'code', list: 'followUps' }, example: 'under-way' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, example: 'C3' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '17.6' },
  ],
};
