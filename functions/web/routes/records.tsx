/** The list of records, and each record with its updates and revisions. */
import { Hono } from 'hono';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { unknownFilters } from '../../../shared/reports/record-filter.ts';
import { dateSnapshots } from '../dated-snapshots.ts';
import { editionOf } from '../edition-of.ts';
import { listRecords } from '../list-records.ts';
import { whenShown } from '../page-when-shown.ts';
import { readRecord } from '../read-record.ts';
import { snapshotList } from '../snapshots.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const RecordPage = whenShown(async () => (await import('../pages/record.tsx')).RecordPage);
const RecordsPage = whenShown(async () => (await import('../pages/records.tsx')).RecordsPage);

/** Where a page of the list may begin: behind the stream of an update. */
const UPDATE_STREAM = /^update\/[^/]+\/[\d-]+\.\.[\d-]+$/;

export function recordRoutes({ ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const listSnapshots = snapshotList(objects);

  app.get('/records', async (c) => {
    const page = c.get('page');
    const { after = '', ...filters } = c.req.query();
    const isPlace = UPDATE_STREAM.test(after);
    const [list, snapshots] = await Promise.all([
      listRecords(ledger, c.get('actor'), isPlace ? { ...filters, after } : filters),
      listSnapshots().then((all) => dateSnapshots(ledger, all)),
    ]);
    const unknown = [
      ...unknownFilters(filters).map(({ name, value }) => ({
        name: page.words(`web.records.${name}`),
        value,
      })),
      ...(after === '' || isPlace ? [] : [{ name: page.words('web.ui.pages'), value: after }]),
    ];
    return c.html(<RecordsPage page={page} {...list} snapshots={snapshots} unknown={unknown} />);
  });

  app.get('/records/:id', async (c) => {
    const record = await readRecord(ledger, c.get('actor'), c.req.param('id'));
    return c.html(
      <RecordPage page={c.get('page')} {...record} compiled={editionOf(latestEdition.edition)} />,
    );
  });

  return app;
}
