/** Sessions of the WSIS Forum with the action lines and goals that they serve (Resolution 1332, instructs the Secretary-General 8). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const forumSession: Registry = {
  id: 'forum-session',
  basis: ['res1332/instructs-sg/8'],
  audience: 'public',
  writers: 'lines',
  parts: { title: 'title', year: 'year', date: 'date', lines: 'lines', goals: 'goals' },
  key: ['title', 'year'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Digital skills for everyone' },
    { id: 'year', kind: { type: 'number', range: { min: 2003, max: 2100 }, isYear: true }, required: true, example: '2025' },
    { id: 'number', kind: { type: 'text', characters: { max: 20 } }, example: '142' },
    { id: 'date', kind: { type: 'date' }, example: '2025-07-08' },
    { id: 'sessionType', kind: { type: 'code', list: 'sessionTypes' }, example: 'thematic-workshop' },
    { id: 'organizers', kind: { type: 'texts', max: 20 }, required: true, example: 'UNESCO' },
    { id: 'text', kind: { type: 'localized', words: { max: 150 }, long: true }, example: '' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, required: true, example: 'C4; C7-elea' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, required: true, example: '4.4' },
    { id: 'rationale', kind: { type: 'localized', words: { max: 100 }, long: true }, example: 'Why the session serves these goals' },
    { id: 'link', kind: { type: 'text', characters: { max: 300 } }, isAddress: true, example: 'https://www.itu.int/net4/wsis/forum/' },
  ],
};
