/** Focal points with their line or unit and their days (Resolution 1332, instructs the Secretary-General and the Directors 1). */
import type { Registry } from '../registry.ts';

// biome-ignore format: a table, one field a line
export const focalPoint: Registry = {
  id: 'focal-point',
  basis: ['res1332/instructs-sg-directors/1'],
  audience: 'members',
  writers: 'office',
  derived: true,
  parts: { title: 'holder', lines: 'line', sectors: 'sectors' },
  key: ['holder', 'line', 'unit', 'from'],
  fields: [
    { id: 'holder', kind: { type: 'text', characters: { max: 200 } }, required: true, example: 'A. Diallo' },
    { id: 'line', kind: { type: 'code', list: 'actionLines' }, example: 'C5' },
    { id: 'unit', kind: { type: 'text', characters: { max: 120 } }, example: 'BDT/DNS' },
    { id: 'sectors', kind: { type: 'codes', list: 'sectors', max: 4 }, example: 'ITU-D' },
    { id: 'part', kind: { type: 'code', list: 'focalPointParts' }, required: true, example: 'lead' },
    { id: 'from', kind: { type: 'date' }, required: true, example: '2025-01-01' },
    { id: 'to', kind: { type: 'date' }, example: '2026-12-31' },
  ],
};
