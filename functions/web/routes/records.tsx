/** The list of records, and each record with its updates and revisions. */
import { Hono } from 'hono';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { unknownFilters } from '../../../shared/reports/record-filter.ts';
import { editionOf } from '../edition-of.ts';
import { listRecords } from '../list-records.ts';
import { RecordPage } from '../pages/record.tsx';
import { RecordsPage } from '../pages/records.tsx';
import { readRecord } from '../read-record.ts';
import { snapshotList } from '../snapshots.ts';
import type { Env, WebPorts } from '../web-ports.ts';

export function recordRoutes({ ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const listSnapshots = snapshotList(objects);

  app.get('/records', async (c) => {
    const [list, snapshots] = await Promise.all([
      listRecords(ledger, c.get('actor'), c.req.query()),
      listSnapshots(),
    ]);
    const unknown = unknownFilters(c.req.query());
    return c.html(<RecordsPage page={c.get('page')} {...list} snapshots={snapshots} unknown={unknown} />);
  });

  app.get('/records/:id', async (c) => {
    const record = await readRecord(ledger, c.get('actor'), c.req.param('id'));
    return c.html(
      <RecordPage page={c.get('page')} {...record} compiled={editionOf(latestEdition.edition)} />,
    );
  });

  return app;
}
