/** Inputs that a circular letter called for before the first draft, each with the answer to it (Resolution 1332, annex a). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const consultationInput: Registry = {
  id: 'consultation-input',
  basis: ['res1332/annex/a'],
  audience: 'members',
  writers: 'office',
  parts: { title: 'sender', status: { field: 'response', closed: ['accepted', 'partly', 'noted', 'not-accepted'] } },
  needs: [['answer', 'response']],
  key: ['report', 'letter', 'sender', 'received'],
  fields: [
    { id: 'report', kind: { type: 'text', characters: { max: 80 } }, required: true, example: 'gca-2020' },
    { id: 'letter', kind: { type: 'text', characters: { max: 60 } }, required: true, example: 'CL-20/55' },
    { id: 'sender', kind: { type: 'text', characters: { max: 200 } }, required: true, example: 'Ministry of Communications' },
    { id: 'country', kind: { type: 'code', list: 'countries' }, example: 'RWA' },
    { id: 'membershipClass', kind: { type: 'code', list: 'membershipClasses' }, example: 'member-state' },
    { id: 'received', kind: { type: 'date' }, required: true, example: '2021-02-12' },
    { id: 'text', kind: { type: 'localized', words: { max: 2000 }, long: true }, required: true, example: 'We propose to name the five pillars …' },
    { id: 'link', kind: { type: 'text', characters: { max: 300 } }, isAddress: true, example: 'https://www.itu.int/' },
    { id: 'response', kind: { type: 'code', list: 'inputResponses' }, example: 'partly' },
    { id: 'answer', kind: { type: 'localized', words: { max: 500 }, long: true }, example: 'The pillars are named in paragraph 3.' },
  ],
};
