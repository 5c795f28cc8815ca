/** Writing entries: the form, and withdrawing. */
import { type Context, Hono } from 'hono';
import type { Finding } from '../../../shared/activities/finding.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import type { EntryThing } from '../../../shared/people/thing.ts';
import { oneValue } from '../../../shared/record-form/form-fields.ts';
import { canonicalEntry, entryThing } from '../../../shared/registries/entry.ts';
import { newEntryId } from '../../../shared/registries/entry-id.ts';
import { demandAdding, registryNamed } from '../../../shared/registries/may-add-entry.ts';
import type { Registry } from '../../../shared/registries/registry.ts';
import { saveEntry, withdrawEntry } from '../../../shared/registries/write-entry.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { wrongField } from '../../../shared/text/wrong-field.ts';
import { actorId } from '../actor-id.ts';
import { decodeEntry, type EntryFormState, encodeEntry, entryStep } from '../entry-form.ts';
import { leaveNotice } from '../flash.ts';
import { formValues } from '../form-values.ts';
import { knownEntry } from '../known-entry.ts';
import { whenShown } from '../page-when-shown.ts';
import { sentFields, unreadFindings } from '../record-form.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const EntryFormPage = whenShown(
  async () => (await import('../pages/registries/entry-form-page.tsx')).EntryFormPage,
);

/** `/registries/TYPE/new`, `…/entry/ID/edit`, `…/entry/ID/withdraw`. */
export function entryFormRoutes({ clock, ledger }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const portsOf = (c: Context<Env>) => ({
    ledger,
    clock,
    mayWrite: (thing: EntryThing) => may(c.get('actor'), 'entry.write', thing),
    mayRead: (thing: EntryThing) => may(c.get('actor'), 'entry.read', thing),
  });
  const show = (c: Context<Env>, registry: Registry, form: EntryFormState, status: 200 | 409 | 422 = 200) =>
    c.html(<EntryFormPage page={c.get('page')} registry={registry} form={form} />, status);

  for (const path of ['/registries/:type/new', '/registries/:type/entry/:id/edit'])
    app.use(path, requirePerson);

  app.get('/registries/:type/new', async (c) => {
    const registry = registryNamed(c.req.param('type'));
    demandAdding(c.get('actor'), registry);
    const { language } = c.get('page');
    const blank = canonicalEntry(registry, { id: 'new', language, audience: registry.audience, values: {} });
    return show(c, registry, { fields: encodeEntry(registry, blank), base: 0, findings: [] });
  });

  app.get('/registries/:type/entry/:id/edit', async (c) => {
    const registry = registryNamed(c.req.param('type'));
    const { revision, state } = await knownEntry(ledger, registry, c.req.param('id'));
    demand(c.get('actor'), 'entry.write', entryThing(registry, state));
    const fields = encodeEntry(registry, state);
    return show(c, registry, { fields, id: state.id, base: revision, findings: [] });
  });

  app.post('/registries/:type/new', (c) => {
    const registry = registryNamed(c.req.param('type'));
    demandAdding(c.get('actor'), registry);
    return keep(c, registry);
  });

  app.post('/registries/:type/entry/:id/edit', async (c) => {
    const registry = registryNamed(c.req.param('type'));
    const { state } = await knownEntry(ledger, registry, c.req.param('id'));
    demand(c.get('actor'), 'entry.write', entryThing(registry, state));
    return keep(c, registry, state.id);
  });

  async function keep(c: Context<Env>, registry: Registry, known?: string) {
    const page = c.get('page');
    const fields = await sentFields(c);
    const base = Math.max(0, Math.trunc(Number(oneValue(fields, 'revision'))) || 0);
    const stepped = entryStep(registry, fields);
    if (stepped !== undefined) return show(c, registry, { fields: stepped, id: known, base, findings: [] });
    const { entry, form } = decodeEntry(registry, fields, page.language);
    const unread: readonly Finding[] = unreadFindings(form);
    if (unread.length > 0) return show(c, registry, { fields, id: known, base, findings: unread }, 422);
    const id = known ?? newEntryId(registry, canonicalEntry(registry, { ...entry, id: 'new' }));
    const outcome = await saveEntry(
      { registry, entry: { ...entry, id }, base, by: actorId(c), reason: systemReason('form-saved') },
      { ...portsOf(c), mayRevive: (thing) => may(c.get('actor'), 'entry.withdraw', thing) },
    );
    switch (outcome.kind) {
      case 'refused':
        return show(c, registry, { fields, id: known, base, findings: outcome.findings }, 422);
      case 'conflict': {
        const { revision, state: theirs } = outcome.newest;
        return show(c, registry, { fields, id: theirs.id, base: revision, findings: [], theirs }, 409);
      }
      case 'saved':
        leaveNotice(c, {
          tone: 'good',
          key: outcome.changed ? 'web.registries.saved' : 'web.form.unchanged',
        });
        return c.redirect(page.to(`/registries/${registry.id}/entry/${id}`), 303);
    }
  }

  app.post('/registries/:type/entry/:id/withdraw', async (c) => {
    const registry = registryNamed(c.req.param('type'));
    const { state } = await knownEntry(ledger, registry, c.req.param('id'));
    demand(c.get('actor'), 'entry.withdraw', entryThing(registry, state));
    const { revision, text } = await formValues(c);
    if (text('reason') === '') throw wrongField(c.get('page').words('web.review.reason'), 'missing');
    const order = { registry, id: state.id, base: revision, by: actorId(c), reason: text('reason') };
    await withdrawEntry(order, portsOf(c));
    leaveNotice(c, { tone: 'good', key: 'web.registries.gone' });
    return c.redirect(c.get('page').to(`/registries/${registry.id}`), 303);
  });

  return app;
}
