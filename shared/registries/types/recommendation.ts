/** Recommendations of the Council Working Group, and what became of them (Resolution 1332, instructs the Secretary-General 10; annex c, e to h). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const recommendation: Registry = {
  id: 'recommendation',
  basis: ['res1332/instructs-sg/10', 'res1332/annex/c', 'res1332/annex/e', 'res1332/annex/f', 'res1332/annex/g', 'res1332/annex/h'],
  audience: 'public',
  writers: 'office',
  parts: { title: 'title', owner: 'owner', due: 'due', status: { field: 'status', closed: ['done', 'not-taken-up'] }, lines: 'lines' },
  order: [['date', 'due']],
  refs: { tasks: 'task' },
  key: ['meeting', 'number', 'title'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Give targets and indicators in road maps' },
    { id: 'meeting', kind: { type: 'text', characters: { max: 80 } }, required: true, example: 'CWG-WSIS&SDG, 43rd meeting' },
    { id: 'number', kind: { type: 'text', characters: { max: 20 } }, example: '3' },
    { id: 'date', kind: { type: 'date' }, required: true, example: '2026-02-06' },
    { id: 'text', kind: { type: 'localized', words: { max: 200 }, long: true }, required: true, example: 'The Group recommends …' },
    { id: 'addressee', kind: { type: 'text', characters: { max: 120 } }, example: 'Secretariat' },
    { id: 'owner', kind: { type: 'text', characters: { max: 120 } }, example: 'GS/SPM' },
    { id: 'due', kind: { type: 'date' }, example: '2026-12-31' },
    { id: 'status', kind: { type: 'code', list: 'followUps' }, required: true, example: 'under-way' },
    { id: 'outcome', kind: { type: 'localized', words: { max: 150 }, long: true }, example: 'What became of it …' },
    { id: 'tasks', kind: { type: 'texts', max: 20 }, example: 'C5-GUIDE' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, example: 'C5' },
  ],
};
