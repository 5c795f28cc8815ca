/** Commitments to finance digital development, followed by the financing task force (A/RES/80/173, paragraph 67). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const financingCommitment: Registry = {
  id: 'financing-commitment',
  basis: ['a-res-80-173/67'],
  audience: 'public',
  writers: 'office',
  parts: { title: 'title', owner: 'donor', due: 'due', date: 'date', status: { field: 'status', closed: ['paid', 'lapsed'] }, lines: 'lines', goals: 'goals' },
  order: [['date', 'due']],
  key: ['title', 'donor', 'date'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Connecting schools in six countries' },
    { id: 'donor', kind: { type: 'text', characters: { max: 200 } }, required: true, example: 'Development bank' },
    { id: 'stakeholderType', kind: { type: 'code', list: 'stakeholderTypes' }, example: 'international-organization' },
    { id: 'amount', kind: { type: 'number', range: { min: 0 } }, required: true, example: '12000000' },
    { id: 'currency', kind: { type: 'text', characters: { min: 3, max: 3 } }, required: true, example: 'USD' },
    { id: 'date', kind: { type: 'date' }, required: true, example: '2025-07-10' },
    { id: 'due', kind: { type: 'date' }, example: '2028-12' },
    { id: 'status', kind: { type: 'code', list: 'commitmentStatuses' }, required: true, example: 'pledged' },
    { id: 'purpose', kind: { type: 'localized', words: { max: 60 }, long: false }, example: '' },
    { id: 'region', kind: { type: 'code', list: 'regions' }, example: 'AFR' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, example: 'C2' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '9.c' },
  ],
};
