/** The records that fit the filters of their list, as files: `/records.xlsx` and `/records.csv`. */
import { type Context, Hono } from 'hono';
import { RECORD_FILTERS, recordFilterOf, unknownFilters } from '../../../shared/reports/record-filter.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { wrongField } from '../../../shared/text/wrong-field.ts';
import { filteredRecords } from '../filtered-records.ts';
import { sendFile } from '../send-file.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { csvFile, workbookFile } from '../write-sheets.ts';

/** `?snapshot=ID` takes a frozen data set, else the ledger; `?sheet=` names the sheet of a CSV: `updates` without it. */
export function recordFileRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  /** A file says nowhere that it was asked for something else: what nobody knows is refused. */
  const filtersOf = (c: Context<Env>): Readonly<Record<string, string>> => {
    const query = c.req.query();
    const [wrong] = unknownFilters(query);
    if (wrong) throw wrongField(c.get('page').words(`web.records.${wrong.name}`), 'unknown');
    return query;
  };

  app.get('/records.xlsx', async (c) => {
    const query = filtersOf(c);
    const { language } = c.get('page');
    const model = await filteredRecords({ actor: c.get('actor'), language, query }, ports);
    return sendFile(workbookFile(model), nameOf(query, '.xlsx'));
  });

  app.get('/records.csv', async (c) => {
    const query = filtersOf(c);
    const { language } = c.get('page');
    const model = await filteredRecords({ actor: c.get('actor'), language, query }, ports);
    const asked = query.sheet ?? 'updates';
    const sheet = model.sheets.find(({ id }) => id === asked);
    if (sheet === undefined) throw new Problem('not-found');
    return sendFile(csvFile(sheet), nameOf(query, `-${sheet.id}.csv`));
  });

  return app;
}

/** `records-2025-C5.xlsx`: the filters that are codes; words that were looked for stay in the read-me sheet. */
function nameOf(query: Readonly<Record<string, string>>, ending: string): string {
  const filter = recordFilterOf(query);
  const parts = RECORD_FILTERS.filter((name) => name !== 'text' && filter[name] !== '').map(
    (name) => filter[name],
  );
  return `${['records', ...parts].join('-')}${ending}`;
}
