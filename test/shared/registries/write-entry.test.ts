import { describe, expect, it } from 'vitest';
import { lockPeriod, openPeriod } from '../../../shared/periods/change-periods.ts';
import { canonicalEntry, entryStream } from '../../../shared/registries/entry.ts';
import { newEntryId } from '../../../shared/registries/entry-id.ts';
import { readEntry, saveEntry, withdrawEntry } from '../../../shared/registries/write-entry.ts';
import { en, ports, registry, SIGNED, saveTask, task } from './entry-fixtures.ts';

const TASKS = registry('task');

describe('writing an entry', () => {
  it('keeps each change as a revision with its reason, and the same content once', async () => {
    const to = ports();
    expect(await saveTask('C5-GUIDE', to)).toMatchObject({ kind: 'saved', revision: 1, changed: true });
    expect(await saveTask('C5-GUIDE', to)).toMatchObject({ kind: 'saved', revision: 1, changed: false });
    const done = { values: { status: 'done' }, base: 1 };
    expect(await saveTask('C5-GUIDE', to, done)).toMatchObject({ kind: 'saved', revision: 2 });
    const history = await to.ledger.history(entryStream({ registry: 'task', id: 'C5-GUIDE' }));
    expect(history.map(({ by, reason, revision }) => [revision, by, reason])).toEqual([
      [1, 'nour', 'agreed with the division'],
      [2, 'nour', 'agreed with the division'],
    ]);
  });

  it('says of a translation that stayed when its original changed that it is older, until somebody sees to it', async () => {
    const to = ports();
    const fr = (text: string, status = 'human') => ({ fr: { text, status } });
    const titled = (text: string, french: object) => ({ values: { title: { ...en(text), ...french } } });
    const title = async () => (await readEntry(to.ledger, TASKS, 'C5-GUIDE'))?.state.values.title;
    await saveTask('C5-GUIDE', to, titled('Update the guide', fr('Actualiser le guide')));
    const changed = titled('Update two guides', fr('Actualiser le guide'));
    expect(await saveTask('C5-GUIDE', to, { ...changed, base: 1 })).toMatchObject({
      kind: 'saved',
      findings: [{ rule: 'translation-stale', severity: 'warning', at: { field: 'title.fr' } }],
    });
    expect(await title()).toMatchObject(fr('Actualiser le guide', 'stale'));
    expect(await saveTask('C5-GUIDE', to, { ...changed, base: 2 })).toMatchObject({ changed: false });
    const held = titled('Update two guides', fr('Actualiser le guide', 'reviewed'));
    await saveTask('C5-GUIDE', to, { ...held, base: 2 });
    expect(await title()).toMatchObject(fr('Actualiser le guide', 'reviewed'));
  });

  it('overwrites nothing that its writer has not seen', async () => {
    const to = ports();
    await saveTask('C5-GUIDE', to);
    const outcome = await saveTask('C5-GUIDE', to, { values: { status: 'done' } });
    expect(outcome).toMatchObject({ kind: 'conflict', newest: { revision: 1 } });
  });

  it('keeps nothing that has an error', async () => {
    const to = ports();
    const outcome = await saveTask('C5-GUIDE', to, { values: { line: 'C12' } });
    expect(outcome).toMatchObject({ kind: 'refused', findings: [{ rule: 'code-not-in-list' }] });
    expect(await readEntry(to.ledger, TASKS, 'C5-GUIDE')).toBeUndefined();
    await expect(saveTask('../x', to)).rejects.toThrow(/field-invalid/);
  });

  it('asks who may write both the entry that is known and the one that would be', async () => {
    const to = ports();
    await saveTask('C5-GUIDE', to);
    const mayWrite = ({ lines }: { readonly lines: readonly string[] }) => lines.includes('C1');
    const stolen = await saveTask('C5-GUIDE', { ...to, mayWrite }, { values: { line: 'C1' }, base: 1 });
    expect(stolen).toMatchObject({ kind: 'refused', findings: [{ rule: 'row-not-permitted' }] });
  });

  it('tells nobody that a text is as it was, or what another wrote, who may not write the entry', async () => {
    const to = ports();
    await saveTask('C5-GUIDE', to, { audience: 'internal' });
    const mayWrite = ({ lines }: { readonly lines: readonly string[] }) => lines.includes('C1');
    const guessed = await saveTask('C5-GUIDE', { ...to, mayWrite }, { audience: 'internal', base: 1 });
    expect(guessed).toEqual({
      kind: 'refused',
      findings: [expect.objectContaining({ rule: 'row-not-permitted' })],
    });
    // Made by another at the same moment, after the writer was told that there is none.
    const newest: typeof to.ledger.newest = async (streams) => streams.map(() => undefined);
    const late = { ...to, mayWrite, ledger: { ...to.ledger, newest } };
    expect(await saveTask('C5-GUIDE', late, { values: { line: 'C1' } })).toMatchObject({
      kind: 'refused',
      findings: [{ rule: 'row-not-permitted' }],
    });
  });

  it('takes no change of what a locked period holds, and any of what is due then', async () => {
    const to = ports();
    const period = { from: '2025-01-01', to: '2025-12-31' };
    await openPeriod({ period, deadline: '2026-02-01', by: 'editor', reason: '' }, to);
    await lockPeriod({ period, revision: 1, by: 'editor', reason: 'frozen' }, to);
    const entry = (year: number) => ({
      ...task('s-1'),
      values: { title: en('Skills'), year, organizers: ['ITU'], lines: ['C4'], goals: ['4'] },
    });
    const save = (year: number, base: number) =>
      saveEntry({ registry: registry('forum-session'), entry: entry(year), base, ...SIGNED }, to);
    expect(await save(2025, 0)).toMatchObject({ kind: 'refused', findings: [{ rule: 'row-closed' }] });
    expect(await save(2026, 0)).toMatchObject({ kind: 'saved' });
    expect(await save(2025, 1)).toMatchObject({ kind: 'refused' });
    expect(await saveTask('t-1', to, { values: { due: '2025-06-30' } })).toMatchObject({ kind: 'saved' });
  });

  it('withdraws with a reason, and lets it stand again where that is allowed', async () => {
    const to = ports();
    await saveTask('C5-GUIDE', to);
    const order = { registry: TASKS, id: 'C5-GUIDE', base: 1, by: 'nour' };
    await expect(withdrawEntry({ ...order, reason: ' ' }, to)).rejects.toThrow(/field-invalid/);
    await expect(withdrawEntry({ ...order, base: 0, reason: 'twice' }, to)).rejects.toThrow(
      /revision-conflict/,
    );
    await withdrawEntry({ ...order, reason: 'twice' }, to);
    expect((await readEntry(to.ledger, TASKS, 'C5-GUIDE'))?.state.withdrawn).toBe(true);
    expect((await to.ledger.list('registry/task')).items).toEqual([]);
    expect(await saveTask('C5-GUIDE', to, { base: 2 })).toMatchObject({
      kind: 'refused',
      findings: [{ rule: 'entry-withdrawn', params: { date: '2026-11-22' } }],
    });
    const editor = { ...to, mayRevive: () => true };
    expect(await saveTask('C5-GUIDE', editor, { base: 2 })).toMatchObject({ kind: 'saved', revision: 3 });
    expect((await to.ledger.list('registry/task')).items).toHaveLength(1);
  });

  it('warns of an entry of another registry that is named and not there, or there no more', async () => {
    const to = ports();
    await saveTask('C5-GUIDE', to);
    await saveTask('C5-GONE', to);
    await withdrawEntry({ registry: TASKS, id: 'C5-GONE', base: 1, ...SIGNED }, to);
    const values = {
      ...{
        title: en('Targets'),
        meeting: '43rd meeting',
        date: '2026-02-06',
        text: en('The Group recommends.'),
      },
      ...{ status: 'open', tasks: ['C5-GUIDE', 'C5-GIUDE', 'C5-GONE'] },
    };
    const order = { registry: registry('recommendation'), base: 0, ...SIGNED };
    const outcome = await saveEntry({ ...order, entry: { ...task('R-1'), values } }, to);
    expect(outcome).toMatchObject({
      kind: 'saved',
      findings: [
        { rule: 'entry-reference-unknown', at: { field: 'tasks.1' } },
        { rule: 'entry-reference-withdrawn', at: { field: 'tasks.2' }, value: 'C5-GONE' },
      ],
    });
    // Who may not see an entry does not learn that there is, or was, one.
    const blind = { ...to, mayRead: () => false };
    const again = await saveEntry({ ...order, entry: { ...task('R-2'), values } }, blind);
    const rules = 'findings' in again ? again.findings.map(({ rule }) => rule) : [];
    expect(rules).toEqual(Array.from({ length: 3 }, () => 'entry-reference-unknown'));
  });

  it('names what is told twice by the same id', () => {
    const id = (title: string, due = '2026-06-30') =>
      newEntryId(TASKS, canonicalEntry(TASKS, task('x', { title: en(title), due })));
    expect(id('Update the strategy guide')).toBe(id('UPDATE the  strategy guide.'));
    expect(id('Update the strategy guide')).not.toBe(id('Update the strategy guide', '2027-06-30'));
  });
});
