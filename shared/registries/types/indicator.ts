/** Indicators with their baseline and their value year by year (Resolution 1332, instructs the Secretary-General and the Directors 5; WTDC Resolution 30). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const indicator: Registry = {
  id: 'indicator',
  basis: ['res1332/instructs-sg-directors/5', 'wtdc-res30/summary'],
  audience: 'public',
  writers: 'lines',
  parts: { title: 'title', lines: 'lines', goals: 'goals', sectors: 'sectors' },
  needs: [['baseline', 'baselineYear'], ['targetValue', 'targetYear']],
  key: ['title'],
  fields: [
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 200 }, long: false }, required: true, example: 'Individuals using the Internet' },
    { id: 'number', kind: { type: 'text', characters: { max: 20 } }, example: '17.8.1' },
    { id: 'measure', kind: { type: 'text', characters: { max: 60 } }, required: true, example: '% of population' },
    { id: 'baseline', kind: { type: 'number' }, example: '53' },
    { id: 'baselineYear', kind: { type: 'number', range: { min: 2003, max: 2100 }, isYear: true }, example: '2019' },
    { id: 'values', kind: { type: 'items', max: 40, parts: [{ id: 'year', kind: 'number', isYear: true, required: true }, { id: 'value', kind: 'number', required: true }, { id: 'source', kind: 'text' }] }, required: true, example: '2024 | 68 | ITU estimate' },
    { id: 'targetValue', kind: { type: 'number' }, example: '100' },
    { id: 'targetYear', kind: { type: 'number', range: { min: 2003, max: 2100 }, isYear: true }, example: '2030' },
    { id: 'source', kind: { type: 'text', characters: { max: 300 } }, required: true, example: 'ITU World Telecommunication/ICT Indicators Database' },
    { id: 'sectors', kind: { type: 'codes', list: 'sectors', max: 4 }, example: 'ITU-D' },
    { id: 'lines', kind: { type: 'codes', list: 'actionLines', max: 18 }, example: 'C2' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '17.8' },
  ],
};
