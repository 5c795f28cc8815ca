/** Tasks with deadlines in the operational plans, and the rows of the road maps (Resolution 1332, resolves 3a, 3b; instructs the Secretary-General and the Directors 2). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const task: Registry = {
  id: 'task',
  basis: ['res1332/resolves/3a', 'res1332/resolves/3b', 'res1332/instructs-sg/1', 'res1332/instructs-sg-directors/2', 'a-res-80-173/113'],
  audience: 'public',
  writers: 'lines',
  parts: { title: 'title', owner: 'owner', due: 'due', status: { field: 'status', closed: ['done', 'dropped'] }, lines: 'line', goals: 'goals', sectors: 'sectors' },
  order: [['startDate', 'due'], ['startDate', 'done']],
  needs: [['amount', 'currency']],
  key: ['title', 'line', 'due'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Update the national cybersecurity strategy guide' },
    { id: 'text', kind: { type: 'localized', words: { max: 150 }, long: true }, example: 'What is to be done …' },
    { id: 'line', kind: { type: 'code', list: 'actionLines' }, required: true, example: 'C5' },
    { id: 'sectors', kind: { type: 'codes', list: 'sectors', max: 4 }, example: 'ITU-D' },
    { id: 'owner', kind: { type: 'text', characters: { max: 120 } }, required: true, example: 'BDT/DNS' },
    { id: 'startDate', kind: { type: 'date' }, example: '2026-01' },
    { id: 'due', kind: { type: 'date' }, required: true, example: '2027-06-30' },
    { id: 'status', kind: { type: 'code', list: 'milestoneStatuses' }, required: true, example: 'on-track' },
    { id: 'done', kind: { type: 'date' }, example: '2027-05-20' },
    { id: 'operationalPlanRef', kind: { type: 'text', characters: { max: 80 } }, example: 'ITU-D 2026-2029, 2.3' },
    { id: 'wsisOutcome', kind: { type: 'text', characters: { max: 80 } }, example: 'GPA C5 12.a' },
    { id: 'strategicGoals', kind: { type: 'codes', list: 'strategicGoals' }, example: 'G1' },
    { id: 'mandates', kind: { type: 'texts', max: 20 }, example: 'PP Res. 130 (Rev. Bucharest, 2022)' },
    { id: 'expectedResult', kind: { type: 'localized', words: { max: 80 }, long: true }, example: 'Ten countries have a strategy' },
    { id: 'indicator', kind: { type: 'text', characters: { max: 200 } }, example: 'Countries with a strategy' },
    { id: 'target', kind: { type: 'text', characters: { max: 200 } }, example: '10 by 2027' },
    { id: 'staffMonths', kind: { type: 'number', range: { min: 0 } }, audience: 'members', example: '6' },
    { id: 'amount', kind: { type: 'number', range: { min: 0 } }, audience: 'members', example: '250000' },
    { id: 'currency', kind: { type: 'text', characters: { min: 3, max: 3 } }, audience: 'members', example: 'CHF' },
    { id: 'partners', kind: { type: 'texts', max: 20 }, example: 'UNESCO' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '9.c; 17.6' },
    { id: 'milestones', kind: { type: 'items', max: 30, parts: [{ id: 'text', kind: 'text', required: true }, { id: 'due', kind: 'date' }, { id: 'done', kind: 'date' }, { id: 'status', kind: 'code', list: 'milestoneStatuses' }] }, example: 'Draft circulated | 2026-09 | | planned' },
  ],
};
