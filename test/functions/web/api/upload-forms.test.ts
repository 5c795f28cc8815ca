import { expect, it } from 'vitest';
import { settleArrival } from '../../../../functions/arrivals/settle-arrival.ts';
import { LARGEST_ENTRIES } from '../../../../functions/intake/largest-upload.ts';
import type { DoorOrder } from '../../../../functions/web/upload-door.ts';
import { addMachine } from '../../../../shared/people/machines.ts';
import { SCOPES } from '../../../../shared/people/scope.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteQueue } from '../../../../shared/store/embedded/sqlite-queue.ts';
import { ports } from '../../../shared/registries/entry-fixtures.ts';
import { memoryObjects } from '../../../shared/reports/memory-stores.ts';
import { webSite } from '../sign-in-as.ts';

interface Form {
  readonly fields: { readonly key: string };
  readonly largest: number;
  readonly job: string;
}

const MACHINE = { id: 'statistics', name: 'Statistics', units: [], sectors: [], scopes: SCOPES };

async function open() {
  const { clock, ledger } = ports();
  const queue = sqliteQueue(openDatabase(':memory:'), clock);
  const orders: DoorOrder[] = [];
  const uploadDoor = {
    ...{ origin: 'https://quarantine.example', largest: 512 * 2 ** 20, seconds: 3600 },
    open: async (order: DoorOrder) => {
      orders.push(order);
      const fields = { key: `${order.prefix}\${filename}`, Policy: 'signed' };
      return { address: 'https://quarantine.example/', fields };
    },
  };
  const machines = { verify: async () => ({ id: MACHINE.id, scopes: SCOPES }) };
  const given = { clock, ledger, queue, objects: memoryObjects() as never };
  await addMachine({ machine: { ...MACHINE, roles: ['editor'] }, by: 'test', reason: 'test' }, given);
  const askOf = (site: ReturnType<typeof webSite>) => (method: string, path: string, body?: unknown) =>
    site.app.request(`/api/v1${path}`, {
      method,
      headers: { authorization: 'Bearer of-the-provider', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    orders,
    ledger,
    ask: askOf(webSite({ ...given, uploadDoor }, { machines })),
    askHere: askOf(webSite(given, { machines })),
    arrive: (key: string) =>
      settleArrival(
        { key },
        {
          ...given,
          scan: { tag: 'scan', clean: 'clean', infected: 'infected' },
          tagsOf: async () => ({ scan: 'clean' }),
          release: async () => undefined,
        },
      ),
  };
}

it('lead a program past us, and name the job that its file becomes', async () => {
  const { arrive, ask, orders } = await open();
  const asked = { name: 'année 2025.xlsx', period: '2025-01-01..2025-12-31' };
  const answer = await ask('POST', '/uploads/forms', asked);
  expect(answer.status).toBe(201);
  const form = (await answer.json()) as Form;
  expect(form).toMatchObject({ largest: 512 * 2 ** 20, seconds: 3600, fields: { Policy: 'signed' } });
  const [{ prefix = '', backTo } = {}] = orders;
  expect(backTo).toBeUndefined();
  expect(form.fields.key).toBe(`${prefix}2025-01-01..2025-12-31/année 2025.xlsx`);
  expect((await ask('GET', `/jobs/${form.job}`)).status).toBe(404);
  expect(await arrive(form.fields.key)).toBe('ordered');
  const job = await (await ask('GET', `/jobs/${form.job}`)).json();
  expect(job).toMatchObject({ state: 'waiting', of: 'année 2025.xlsx' });
});

it('of a registry let through what one worker takes in', async () => {
  const { ask, orders } = await open();
  const answer = await ask('POST', '/uploads/forms', { name: 'tasks.csv', registry: 'task' });
  const form = (await answer.json()) as Form;
  expect(form.fields.key).toMatch(/\/registry\.task\/tasks\.csv$/);
  expect([form.largest, orders[0]?.largest]).toEqual([LARGEST_ENTRIES, LARGEST_ENTRIES]);
});

it('are not needed for small files, also of a registry', async () => {
  const { askHere, ledger } = await open();
  const sent = await askHere('POST', '/uploads?name=tasks.csv&registry=task', 'title,line');
  expect(sent.status).toBe(202);
  const { id } = (await sent.json()) as { readonly id: string };
  const [job] = await ledger.newest([`job/${id}`]);
  expect(job?.state).toMatchObject({ job: { registry: 'task', file: 'tasks.csv', sender: 'machine' } });
  expect((await askHere('POST', '/uploads?name=a.csv&registry=focal-point', 'x')).status).toBe(400);
  const much = 'x'.repeat(LARGEST_ENTRIES + 1);
  expect((await askHere('POST', '/uploads?name=b.csv&registry=task', much)).status).toBe(413);
  expect((await askHere('POST', '/uploads?name=b.csv', much)).status).not.toBe(413);
});

it('are refused for days that are none, and unknown where files come to us', async () => {
  const { ask, askHere } = await open();
  const wrong = { name: 'a.csv', period: '2025-02-30..2025-12-31' };
  expect((await ask('POST', '/uploads/forms', wrong)).status).toBe(400);
  expect((await askHere('POST', '/uploads/forms', { name: 'a.csv' })).status).toBe(404);
});
