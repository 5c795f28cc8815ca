/** Objectives with deadlines in the operational plan of a Sector (WTSA Resolution 75, instructs the Director 2, and its counterparts). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const objective: Registry = {
  id: 'objective',
  basis: ['wtsa-res75/instructs-director-tsb/2'],
  audience: 'public',
  writers: 'lines',
  parts: { title: 'title', owner: 'owner', due: 'due', status: { field: 'status', closed: ['done', 'dropped'] }, lines: 'lines', goals: 'goals', sectors: 'sectors' },
  key: ['title', 'sectors', 'due'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Recommendations on trust in the use of ICTs' },
    { id: 'text', kind: { type: 'localized', words: { max: 150 }, long: true }, example: '' },
    { id: 'sectors', kind: { type: 'codes', list: 'sectors', max: 4 }, required: true, example: 'ITU-T' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, example: 'C5' },
    { id: 'group', kind: { type: 'text', characters: { max: 80 } }, example: 'ITU-T Study Group 17' },
    { id: 'operationalPlanRef', kind: { type: 'text', characters: { max: 80 } }, example: 'ITU-T 2026-2029, O.2' },
    { id: 'owner', kind: { type: 'text', characters: { max: 120 } }, example: 'TSB' },
    { id: 'due', kind: { type: 'date' }, required: true, example: '2027-12' },
    { id: 'status', kind: { type: 'code', list: 'milestoneStatuses' }, required: true, example: 'on-track' },
    { id: 'done', kind: { type: 'date' }, example: '' },
    { id: 'indicator', kind: { type: 'text', characters: { max: 200 } }, example: 'Recommendations approved' },
    { id: 'target', kind: { type: 'text', characters: { max: 200 } }, example: '12 by 2027' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '9.1' },
  ],
};
