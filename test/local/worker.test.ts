import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDemoPeople } from '../../local/demo/demo-people.ts';
import { type KeptWorker, keepWorker } from '../../local/keep-worker.ts';
import { work } from '../../local/worker.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import type { IntakeJob } from '../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../shared/jobs/job-states.ts';

const FILE = Buffer.from('Title,Year,Unit,Primary line\nOne activity of this year,2025,BDT,C2\n');
/** Starting a process takes a while on a machine that is busy. */
const PATIENCE = { timeout: 60_000, interval: 200 };

describe('the worker of this machine', () => {
  let folder: string;
  let workspace: Workspace;
  let worker: KeptWorker | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-worker-'));
    workspace = openWorkspace(folder);
    await addDemoPeople(workspace);
  });

  afterEach(async () => {
    worker?.stop();
    workspace.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  });

  async function order(upload: string): Promise<string> {
    await workspace.objects.putIfAbsent(upload, FILE);
    const job: IntakeJob = { kind: 'intake', upload, file: 'sent.csv', profile: 'annual', by: 'demo-amelie' };
    return orderJob(job, workspace);
  }

  const stateOf = async (id: string) => (await jobState(id, workspace.ledger))?.state;

  it('works until it is told to stop, and takes up at once what a dead one left', async () => {
    const id = await order('uploads/1/sent.csv');
    await workspace.queue.receive(1, 3600);
    const stop = new AbortController();
    const working = work(workspace, stop.signal, (_, error) => expect.fail(String(error)));
    await expect.poll(() => stateOf(id), PATIENCE).toMatch(/done|failed/);
    stop.abort();
    await working;
    const later = await order('uploads/2/sent.csv');
    expect(await stateOf(later)).toBe('waiting');
  });

  it('is a process beside the pages that is followed by another when it is killed, and stops with them', async () => {
    const told: string[] = [];
    worker = keepWorker(folder, (reason) => void told.push(reason));
    const first = worker.pid();
    await expect
      .poll(async () => stateOf(await order('uploads/1/sent.csv')), PATIENCE)
      .toMatch(/done|failed/);
    process.kill(first ?? 0, 'SIGKILL');
    await expect.poll(() => told, PATIENCE).toEqual(['SIGKILL']);
    const id = await order('uploads/2/sent.csv');
    await expect.poll(() => stateOf(id), PATIENCE).toMatch(/done|failed/);
    const second = worker.pid();
    expect(second).not.toBe(first);
    worker.stop();
    await expect.poll(() => worker?.pid(), PATIENCE).toBeUndefined();
    expect(told).toEqual(['SIGKILL']);
  }, 180_000);
});
