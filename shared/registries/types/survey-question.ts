/** Questions of a survey with their limits of words and ITU’s answers: they change every year, so they are entries and no program. */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const surveyQuestion: Registry = {
  id: 'survey-question',
  basis: ['res1332/annex/a'],
  audience: 'public',
  writers: 'office',
  parts: { title: 'title', year: 'year' },
  key: ['survey', 'year', 'number'],
  fields: [
    { id: 'survey', kind: { type: 'text', characters: { max: 60 } }, required: true, example: 'UN System SDG Implementation' },
    { id: 'year', kind: { type: 'number', range: { min: 2003, max: 2100 }, isYear: true }, required: true, example: '2025' },
    { id: 'number', kind: { type: 'text', characters: { max: 10 } }, required: true, example: '2.1' },
    { id: 'title', kind: { type: 'localized', characters: { min: 3, max: 600 }, long: false }, required: true, example: 'Which decisions of the governing body concern the 2030 Agenda?' },
    { id: 'wordLimit', kind: { type: 'number', range: { min: 1, max: 5000 } }, example: '200' },
    { id: 'answer', kind: { type: 'localized', long: true }, example: 'The Council adopted …' },
    { id: 'goals', kind: { type: 'codes', list: 'sdgCodes', max: 10 }, example: '17' },
  ],
};
