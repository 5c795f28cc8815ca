/** Requests of the General Assembly’s review (A/RES/80/173), each with what ITU does about it (Resolution 1332, instructs the Secretary-General 15). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const reviewItem: Registry = {
  id: 'review-item',
  basis: ['res1332/instructs-sg/15', 'pp-res140/review-outcome'],
  audience: 'public',
  writers: 'office',
  parts: { title: 'title', owner: 'owner', due: 'due', status: { field: 'status', closed: ['done', 'not-taken-up'] }, lines: 'lines' },
  key: ['paragraph', 'title'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Results-oriented road maps for the action lines' },
    { id: 'paragraph', kind: { type: 'text', characters: { max: 20 } }, required: true, example: '113' },
    { id: 'text', kind: { type: 'localized', words: { max: 200 }, long: true }, example: 'What is asked, in our own words' },
    { id: 'addressee', kind: { type: 'text', characters: { max: 200 } }, required: true, example: 'Action line facilitators' },
    { id: 'action', kind: { type: 'localized', words: { max: 150 }, long: true }, example: 'What ITU does about it …' },
    { id: 'owner', kind: { type: 'text', characters: { max: 120 } }, example: 'GS/SPM' },
    { id: 'due', kind: { type: 'date' }, example: '2027' },
    { id: 'status', kind: { type: 'code', list: 'followUps' }, required: true, example: 'under-way' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, example: 'C5' },
  ],
};
