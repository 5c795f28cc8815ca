/** Engagements of ITU in processes of the United Nations: Summit of the Future, review of the General Assembly (Resolution 1332, instructs the Secretary-General 12, 13). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const engagement: Registry = {
  id: 'engagement',
  basis: ['res1332/instructs-sg/12', 'res1332/instructs-sg/13'],
  audience: 'public',
  writers: 'lines',
  parts: { title: 'title', date: 'date', lines: 'lines', goals: 'goals', sectors: 'sectors' },
  key: ['title', 'date'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Summit of the Future' },
    { id: 'date', kind: { type: 'date' }, required: true, example: '2024-09-22' },
    { id: 'place', kind: { type: 'text', characters: { max: 120 } }, example: 'New York' },
    { id: 'role', kind: { type: 'code', list: 'ituRoles' }, required: true, example: 'participant' },
    { id: 'text', kind: { type: 'localized', words: { max: 150 }, long: true }, example: '' },
    { id: 'sectors', kind: { type: 'codes', list: 'sectors', max: 4 }, example: 'GS' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, example: 'C1' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '17' },
    { id: 'link', kind: { type: 'text', characters: { max: 300 } }, isAddress: true, example: '' },
  ],
};
