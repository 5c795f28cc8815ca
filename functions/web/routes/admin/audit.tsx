/** The audit: all steps with filters, one step in full, and the export. */
import { Hono } from 'hono';
import { changedFields } from '../../../../shared/audit/changed-fields.ts';
import { auditPage } from '../../../../shared/audit/read-audit.ts';
import { demand, may } from '../../../../shared/people/permission.ts';
import { OFFICE } from '../../../../shared/people/thing.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import { wrongField } from '../../../../shared/text/wrong-field.ts';
import { AUDIT_FORMATS, auditFile, auditFilters, unknownAuditFilters } from '../../audit-file.ts';
import { namesOf, signers } from '../../names-of.ts';
import { whenShown } from '../../page-when-shown.ts';
import { thingNames } from '../../thing-names.ts';
import type { Env, WebPorts } from '../../web-ports.ts';

const AuditPage = whenShown(async () => (await import('../../pages/admin/audit.tsx')).AuditPage);
const ChangePage = whenShown(async () => (await import('../../pages/admin/change.tsx')).ChangePage);

/** Entries on a page. */
const PAGE = 100;

export function auditRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { ledger } = ports;

  app.get('/admin/audit', async (c) => {
    const actor = c.get('actor');
    demand(actor, 'audit.read', OFFICE);
    const page = c.get('page');
    const filters = await auditFilters(c.req.query(), ports);
    const unknown = unknownAuditFilters(c.req.query());
    const found = await auditPage(ledger, filters, { after: c.req.query('after'), limit: PAGE });
    const nameOf = await namesOf(ledger);
    const streams = found.items.map(({ stream }) => stream);
    return c.html(
      <AuditPage
        page={page}
        filters={filters}
        unknown={unknown.map(({ name, value }) => ({ name: page.words(`web.admin.${name}`), value }))}
        who={c.req.query('who') ?? ''}
        names={(await signers(ledger)).map(({ name }) => name)}
        entries={found.items}
        next={found.next}
        nameOf={nameOf}
        things={await thingNames(ledger, streams, nameOf)}
        mayExport={may(actor, 'audit.export', OFFICE)}
      />,
    );
  });

  app.get('/admin/audit/change', async (c) => {
    demand(c.get('actor'), 'audit.read', OFFICE);
    const { revision: wanted, stream = '' } = c.req.query();
    const history = await ledger.history(stream);
    const revision = history.find((each) => String(each.revision) === wanted);
    if (revision === undefined) throw new Problem('not-found');
    const before = history.find((each) => each.revision === revision.revision - 1);
    return c.html(
      <ChangePage
        page={c.get('page')}
        revision={revision}
        newest={history.length}
        changed={changedFields(before?.state, revision.state)}
        nameOf={await namesOf(ledger)}
      />,
    );
  });

  app.get('/admin/:file{audit\\.(?:csv|ndjson|xlsx)}', async (c) => {
    demand(c.get('actor'), 'audit.export', OFFICE);
    const format = AUDIT_FORMATS.find((each) => c.req.param('file').endsWith(`.${each}`)) ?? 'csv';
    const [wrong] = unknownAuditFilters(c.req.query());
    if (wrong) throw wrongField(c.get('page').words(`web.admin.${wrong.name}`), 'unknown');
    const { code, language, words } = c.get('page');
    return auditFile(await auditFilters(c.req.query(), ports), { format, code, language, words }, ports);
  });

  return app;
}
