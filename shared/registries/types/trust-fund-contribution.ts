/** Contributions to the WSIS Trust Fund and their use (Resolution 1332, instructs the Secretary-General 11). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const trustFundContribution: Registry = {
  id: 'trust-fund-contribution',
  basis: ['res1332/instructs-sg/11', 'res1332/encourages/3'],
  audience: 'public',
  writers: 'office',
  parts: { title: 'donor', date: 'date' },
  key: ['donor', 'date', 'amount', 'currency'],
  fields: [
    { id: 'donor', kind: { type: 'text', characters: { max: 200 } }, required: true, example: 'Ministry of Communications' },
    { id: 'stakeholderType', kind: { type: 'code', list: 'stakeholderTypes' }, example: 'government' },
    { id: 'country', kind: { type: 'code', list: 'countries' }, example: 'CHE' },
    { id: 'amount', kind: { type: 'number', range: { min: 0 } }, required: true, example: '50000' },
    { id: 'currency', kind: { type: 'text', characters: { min: 3, max: 3 } }, required: true, example: 'CHF' },
    { id: 'date', kind: { type: 'date' }, required: true, example: '2025-03-14' },
    { id: 'purpose', kind: { type: 'localized', words: { max: 60 }, long: false }, required: true, example: 'Travel of participants from least developed countries' },
    { id: 'use', kind: { type: 'localized', words: { max: 100 }, long: true }, example: 'Twelve participants were supported' },
    { id: 'used', kind: { type: 'number', range: { min: 0 } }, example: '43500' },
  ],
};
