/** Registries: all of them, one with its entries and files, one entry with its revisions. */

import { type Context, Hono } from 'hono';
import { audienceOf, signatureOf } from '../../../shared/people/actor.ts';
import { namesOf } from '../../../shared/people/names-of.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { countEntries } from '../../../shared/registries/count-entries.ts';
import { entryStream, entryThing } from '../../../shared/registries/entry.ts';
import { entriesAtHand, listEntries } from '../../../shared/registries/list-entries.ts';
import { mayAddTo, registryNamed } from '../../../shared/registries/may-add-entry.ts';
import type { Registry } from '../../../shared/registries/registry.ts';
import { visibleEntry } from '../../../shared/registries/visible-entry.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { LARGEST_ENTRIES } from '../../intake/largest-upload.ts';
import { knownEntry } from '../known-entry.ts';
import { openDoor } from '../open-door.ts';
import { whenShown } from '../page-when-shown.ts';
import { askedFilters, listFilters } from '../registry-filters.ts';
import { sendFile } from '../send-file.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { workbookFile } from '../write-sheets.ts';
import { entryFormRoutes } from './entry-form.tsx';
import { registryFileRoutes } from './registry-files.tsx';

const RegistriesPage = whenShown(
  async () => (await import('../pages/registries/registries-page.tsx')).RegistriesPage,
);
const RegistryPage = whenShown(
  async () => (await import('../pages/registries/registry-page.tsx')).RegistryPage,
);
const EntryPage = whenShown(async () => (await import('../pages/registries/entry-page.tsx')).EntryPage);

/** Entries on a page. */
const SHOWN = 50;
const ALL = Number.MAX_SAFE_INTEGER;

/** `/registries`, `/registries/TYPE`, its files, `/registries/TYPE/entry/ID`; the forms are in entry-form.tsx. */
export function registryRoutes(ports: WebPorts): Hono<Env> {
  const { buildEntryTemplate, clock, code = '', ledger, newId, queue } = ports;
  const { entries: atHand = entriesAtHand(ledger) } = ports;
  const app = new Hono<Env>();
  const today = (): string => genevaDay(clock());
  const fitting = async (
    c: Context<Env>,
    registry: Registry,
    page: { readonly after?: string; readonly limit: number },
  ) =>
    listEntries(await atHand.now(), registry, {
      ...listFilters(askedFilters(registry, c.req.query()), today()),
      ...page,
      reader: audienceOf(c.get('actor')),
    });

  app.route('/', entryFormRoutes(ports));
  app.route('/', registryFileRoutes(ports));

  app.get('/registries', async (c) => {
    const asked = { reader: audienceOf(c.get('actor')), today: today() };
    const summaries = await countEntries(await atHand.now(), asked);
    return c.html(<RegistriesPage page={c.get('page')} summaries={summaries} />);
  });

  app.get('/registries/:type', async (c) => {
    const registry = registryNamed(c.req.param('type'));
    const { after = '' } = c.req.query();
    const { items, next } = await fitting(c, registry, { after, limit: SHOWN });
    const actor = c.get('actor');
    const mayAdd = mayAddTo(actor, registry);
    const takesFiles = mayAdd && queue !== undefined;
    const door = takesFiles ? await openDoor(c, signatureOf(actor), ports, LARGEST_ENTRIES) : undefined;
    return c.html(
      <RegistryPage
        page={c.get('page')}
        registry={registry}
        entries={items.map(({ state }) => state)}
        next={next}
        filters={askedFilters(registry, c.req.query())}
        today={today()}
        mayAdd={mayAdd}
        hasTemplate={buildEntryTemplate !== undefined}
        file={takesFiles ? { formId: newId(), largest: LARGEST_ENTRIES, door } : undefined}
      />,
    );
  });

  app.get('/registries/:type/entries.xlsx', async (c) => {
    const registry = registryNamed(c.req.param('type'));
    const { items: entries } = await fitting(c, registry, { limit: ALL });
    const { language, words } = c.get('page');
    const filters = askedFilters(registry, c.req.query());
    const { registryWorkbook } = await import('../registry-workbook.ts');
    const audience = audienceOf(c.get('actor'));
    const model = registryWorkbook({ registry, entries, filters, audience, language, words, code });
    return sendFile(workbookFile(model), `${registry.id}.xlsx`);
  });

  app.get('/registries/:type/entries.csv', async (c) => {
    const registry = registryNamed(c.req.param('type'));
    const { items } = await fitting(c, registry, { limit: ALL });
    const { entriesCsv } = await import('../../../shared/intake/registry/entries-csv.ts');
    return sendFile(inBytes(entriesCsv(registry, items, audienceOf(c.get('actor')))), `${registry.id}.csv`);
  });

  app.get('/registries/:type/template.xlsx', async (c) => {
    const registry = registryNamed(c.req.param('type'));
    const actor = c.get('actor');
    if (buildEntryTemplate === undefined) throw new Problem('not-found');
    if (!mayAddTo(actor, registry))
      throw new Problem(actor.kind === 'public' ? 'sign-in-needed' : 'forbidden');
    // Whole, whatever the list beside it is narrowed to: who fills it in sees all that is theirs.
    const reader = audienceOf(actor);
    const { items } = await listEntries(await atHand.now(), registry, { reader, limit: ALL });
    const filled = items.filter(({ state }) => may(actor, 'entry.write', entryThing(registry, state)));
    const { language, words } = c.get('page');
    const bytes = await buildEntryTemplate({ registry, language, templateId: newId(), filled }, words);
    return sendFile(once(bytes), `${registry.id}-${language}.xlsx`);
  });

  app.get('/registries/:type/entry/:id', async (c) => {
    const actor = c.get('actor');
    const registry = registryNamed(c.req.param('type'));
    const { revision, state } = await knownEntry(ledger, registry, c.req.param('id'));
    const thing = entryThing(registry, state);
    demand(actor, 'entry.read', thing);
    const shown = visibleEntry(state, audienceOf(actor));
    const mayHistory = may(actor, 'entry.history', thing);
    if (shown === undefined || (state.withdrawn && !mayHistory)) throw new Problem('not-found');
    const revisions: readonly Revision[] = mayHistory ? await ledger.history(entryStream(state)) : [];
    const names = await namesOf(
      ledger,
      revisions.map(({ by }) => by),
    );
    return c.html(
      <EntryPage
        page={c.get('page')}
        registry={registry}
        entry={shown}
        revision={revision}
        revisions={revisions}
        names={names}
        mayWrite={may(actor, 'entry.write', thing)}
        mayWithdraw={may(actor, 'entry.withdraw', thing)}
      />,
    );
  });

  return app;
}

async function* inBytes(pieces: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
