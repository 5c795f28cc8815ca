import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { registerConsultations } from '../../local/commands/consultations.ts';
import { demoFile } from '../../local/demo/demo-files.ts';
import { addDemoSchedule } from '../../local/demo/demo-schedule.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { entryStream, type RegistryEntry } from '../../shared/registries/entry.ts';
import { runHere } from '../pipeline/run-here.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const NONE = { came: 0, answered: 0, late: 0 };
const folder = join(temporaryFolder(), 'data');

it('lists the drafts that travel by circular letters, with what was due next on a day', async () => {
  const workspace = openWorkspace(folder);
  await addDemoSchedule(workspace, 'erin');
  await addDemoSchedule(workspace, 'erin');
  workspace.close();
  const ask = async (...args: readonly string[]) =>
    (await runHere(registerConsultations, ['consultations', '--data', folder, ...args])).stdout;
  expect(await ask()).toMatch(/^gca-2020\s+2\s+CL-20\/55\s+Submitted to Council\s*$/);
  expect(await ask('--on', '2019-11-01')).toMatch(/^gca-2020\s+1\s+CL-19\/47\s+\S.*2020-01-15/);
  expect(JSON.parse(await ask('--on', '2020-06-01', '--json'))).toEqual([
    { report: 'gca-2020', round: 1, letter: 'CL-19/47', state: 'submitted-council', inputs: NONE },
  ]);
  expect(JSON.parse(await ask('--on', '2020-06-30', '--json'))).toMatchObject([
    { round: 1, state: 'deferred' },
  ]);
  expect(JSON.parse(await ask('--on', '2021-02-01', '--json'))).toEqual([
    {
      ...{ report: 'gca-2020', round: 2, letter: 'CL-20/55', state: 'inputs-open' },
      next: { step: 'inputs', day: '2021-02-15' },
      inputs: NONE,
    },
  ]);
  expect(await ask('--on', '2019-10-14')).toContain('No circular letter has planned a consultation yet.');
  expect(await ask('--lang', 'fr')).toContain('CL-20/55');
  expect(JSON.parse(await ask('--json'))).toEqual([
    { report: 'gca-2020', round: 2, letter: 'CL-20/55', state: 'submitted-council', inputs: NONE },
  ]);
});

it('tells the inputs of the round that had come by the day, and how many are answered', async () => {
  const workspace = openWorkspace(folder);
  const wanted = /"consultation-input"/;
  const lines = readFileSync(demoFile('registry-entries.ndjson'), 'utf8').split('\n');
  for (const line of lines.filter((each) => wanted.test(each))) {
    const state = JSON.parse(line) as RegistryEntry;
    const step = { revision: 1, at: '2021-03-01T09:00:00Z', by: 'erin', reason: 'came by mail' };
    await workspace.ledger.append([{ stream: entryStream(state), ...step, state }]);
  }
  workspace.close();
  const ask = async (...args: readonly string[]) =>
    (await runHere(registerConsultations, ['consultations', '--data', folder, ...args])).stdout;
  expect(await ask()).toContain('Inputs – Received: 3. Answered: 2. After the last day: 1.');
  expect(JSON.parse(await ask('--on', '2020-01-20', '--json'))).toMatchObject([
    { round: 1, inputs: { came: 4, answered: 4, late: 0 } },
  ]);
});

it('writes the letters as they were posted, the same each time', async () => {
  const out = join(folder, '..', 'letters');
  const write = async () =>
    JSON.parse(
      (await runHere(registerConsultations, ['consultations', '--data', folder, '--letters', out, '--json']))
        .stdout,
    ) as { readonly files: readonly string[] };
  const { files } = await write();
  expect(files).toHaveLength(48);
  const name = join(out, 'gca-2020/letter-2-1-cl-20-55-en.html');
  const first = readFileSync(name, 'utf8');
  expect(first).toContain('Entered on');
  await write();
  expect(readFileSync(name, 'utf8')).toBe(first);
}, 60_000);
