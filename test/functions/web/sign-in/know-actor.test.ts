import { expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import { makeToken } from '../../../../shared/people/tokens.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger, Objects } from '../../../../shared/store/ports.ts';
import { webSite } from '../sign-in-as.ts';

it('answers who reads with a token also where its use can’t be noted', async () => {
  const kept = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const append: Ledger['append'] = async (drafts) => {
    if (drafts.some(({ stream }) => stream.startsWith('token-use/'))) throw new Error('throttled');
    return kept.append(drafts);
  };
  const faults: unknown[] = [];
  const site = webSite({
    ledger: { ...kept, append },
    objects: {} as Objects,
    clock: () => new Date('2026-01-15T09:00:00Z'),
    logFault: (_, error) => void faults.push(error),
  });
  const { person } = await site.signInAs({ id: 'editor', roles: ['editor'] });
  const made = { person: person.id, label: 'test', scopes: ['records:read'] as const, days: 1 };
  const { secret } = await makeToken(made, site.ports);
  const asked = () => site.app.request('/api/v1/me', { headers: { authorization: `Bearer ${secret}` } });
  expect((await asked()).status).toBe(200);
  expect((await asked()).status).toBe(200);
  expect(faults).toEqual([new Error('throttled'), new Error('throttled')]);
});
