/** Things that the table of page permissions asks about, by stream. */
import { SET, SPAN } from './api/api-site.ts';

const [FROM = '', TO = ''] = SPAN.split('..');

export const UPLOAD = '0'.repeat(32);
export const RESULT = 'uploads/1/result-1';

/** What the site of the interface has none of, by stream: every right is asked about a thing that is there. */
export const THINGS: Readonly<Record<string, object>> = {
  'waiver/w-1': {
    ...{ id: 'w-1', period: { from: FROM, to: TO }, unit: 'TSB' },
    reason: { en: { text: 'No work of its own', status: 'original' } },
  },
  'comment/c-1': {
    ...{ id: 'c-1', report: 'council-2025', issue: { label: 'Draft 1', set: SET } },
    ...{ anchor: { kind: 'document', id: '' }, text: 'Fine.', language: 'en' },
    ...{ by: 'member', at: '2026-01-05T09:00:00.000Z' },
  },
  'round/council-2025': {
    ...{ report: 'council-2025', submitter: 'secretariat', companions: [] },
    rounds: [
      {
        ...{ number: 1, done: {} },
        letters: [
          {
            ...{ symbol: 'CL-26/1', day: '2026-01-05', audience: 'membership', steps: {} },
            meeting: { id: 'council-2026', opens: '2026-04-28' },
          },
        ],
      },
    ],
  },
  'registry/task/T-1': {
    ...{ registry: 'task', id: 'T-1', language: 'en', audience: 'members' },
    values: { line: 'C5', owner: 'BDT', due: '2026-06-30', status: 'planned' },
  },
  'machine/statistics': {
    ...{ id: 'statistics', name: 'Statistics', roles: [], scopes: [], units: [], sectors: [] },
    state: 'active',
  },
  [`job/${UPLOAD}`]: {
    job: { kind: 'intake', upload: 'uploads/1/a.csv', file: 'a.csv', profile: 'annual', by: 'focal-point' },
    ...{ state: 'done', done: 1, total: 1 },
    result: {
      ...{ rows: 1, created: 1, updated: 0, unchanged: 0, refused: 0, drafts: 1, rules: [], examples: [] },
      ...{ findings: `${RESULT}/findings.ndjson`, marked: `${RESULT}/marked.xlsx` },
    },
  },
};
