/** Emerging trends seen in the work of a Sector (WTSA Resolution 75, instructs the Director 3). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const emergingTrend: Registry = {
  id: 'emerging-trend',
  basis: ['wtsa-res75/instructs-director-tsb/3'],
  audience: 'public',
  writers: 'lines',
  parts: { title: 'title', year: 'year', lines: 'lines', goals: 'goals', sectors: 'sectors' },
  key: ['title', 'year'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Quantum-safe networks' },
    { id: 'text', kind: { type: 'localized', words: { max: 120 }, long: true }, required: true, example: 'What is seen, and why it matters …' },
    { id: 'year', kind: { type: 'number', range: { min: 2003, max: 2100 }, isYear: true }, required: true, example: '2025' },
    { id: 'sectors', kind: { type: 'codes', list: 'sectors', max: 4 }, example: 'ITU-T' },
    { id: 'group', kind: { type: 'text', characters: { max: 80 } }, example: 'ITU-T Study Group 17' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, example: 'C5' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '9.1' },
    { id: 'evidence', kind: { type: 'texts', max: 10 }, example: 'https://www.itu.int/' },
  ],
};
