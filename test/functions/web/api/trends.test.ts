/** Years compared by a program: each number opens its records in the snapshot that counts its year. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freeze } from '../../../../shared/reports/freeze.ts';
import { type Office, openOffice } from '../../reports/office.ts';
import { type WebSite, webSite } from '../sign-in-as.ts';

const MAKERS = { matrixEdition: '2015', ruleSet: 'test' };

interface Row {
  readonly code: string;
  readonly counts: readonly number[];
  readonly figures: readonly string[];
}

let office: Office;
let site: WebSite;
let decade: string;

beforeAll(async () => {
  office = await openOffice();
  const span = { from: '2015-01-01', to: '2025-12-31' };
  ({ id: decade } = await freeze({ ledger: office.ledger, objects: office.objects }, span, MAKERS));
  site = webSite({ ledger: office.ledger, objects: office.objects, clock: office.clock });
});
afterAll(() => office.close());

async function ask(path: string) {
  const answer = await site.app.request(`/api/v1${path}`);
  // biome-ignore lint/suspicious/noExplicitAny: as it was sent
  return { status: answer.status, json: (await answer.json()) as any };
}

describe('trends', () => {
  it.each(['line', 'goal', 'sector', 'region'])('by %s open each number’s records', async (by) => {
    const { json } = await ask(`/trends?by=${by}`);
    expect(json.by).toBe(by);
    const rows: readonly Row[] = [json.all, ...json.rows];
    let opened = 0;
    for (const { counts, figures } of rows) {
      const at = counts.findLastIndex((count) => count > 0);
      if (at < 0 || opened === 4) continue;
      opened += 1;
      const figure = await ask(`/snapshots/${json.years[at].snapshot}/figures/${figures[at]}`);
      expect(figure.json.count).toBe(counts[at]);
      expect(figure.json.records).toHaveLength(counts[at] ?? 0);
    }
    expect(opened).toBeGreaterThan(1);
  });

  it('are of the one snapshot that is asked for', async () => {
    const { json } = await ask(`/trends?snapshot=${office.snapshot}`);
    expect(json.years).toEqual([{ year: 2025, snapshot: office.snapshot }]);
    expect((await ask(`/trends?snapshot=${'0'.repeat(64)}`)).json.code).toBe('snapshot-unknown');
    expect((await ask('/trends?by=month')).status).toBe(400);
  });
});

describe('the matrix of a snapshot', () => {
  it('is counted for one of its years, and for no other year', async () => {
    const { json } = await ask(`/snapshots/${decade}/matrix?year=2025`);
    const { json: figure } = await ask(`/snapshots/${decade}/figures/activities.line-C5.year-2025`);
    const c5 = json.rows.find(({ line }: { readonly line: string }) => line === 'C5');
    expect(c5.total).toBe(figure.count);
    expect((await ask(`/snapshots/${decade}/matrix?year=2019`)).json.total).toBe(0);
    expect((await ask(`/snapshots/${decade}/matrix?year=2031`)).status).toBe(404);
    expect((await ask(`/snapshots/${decade}/matrix?year=last`)).status).toBe(400);
    expect((await ask(`/snapshots/${'0'.repeat(64)}/matrix?year=2025`)).status).toBe(404);
  });
});
