/** Participation in the Council Working Group and in ITU’s WSIS activities, by class of membership and region (Resolution 1332, encourages 1, 2, 6). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const participation: Registry = {
  id: 'participation',
  basis: ['res1332/encourages/1', 'res1332/encourages/2', 'res1332/encourages/6'],
  audience: 'public',
  writers: 'office',
  parts: { title: 'meeting', date: 'date' },
  key: ['meeting', 'date', 'membershipClass', 'region'],
  fields: [
    { id: 'meeting', kind: { type: 'text', characters: { max: 120 } }, required: true, example: 'CWG-WSIS&SDG, 43rd meeting' },
    { id: 'date', kind: { type: 'date' }, required: true, example: '2026-02-05' },
    { id: 'membershipClass', kind: { type: 'code', list: 'membershipClasses' }, required: true, example: 'member-state' },
    { id: 'region', kind: { type: 'code', list: 'regions' }, example: 'AFR' },
    { id: 'participants', kind: { type: 'number', range: { min: 0 } }, required: true, example: '14' },
    { id: 'contributions', kind: { type: 'number', range: { min: 0 } }, example: '2' },
  ],
};
