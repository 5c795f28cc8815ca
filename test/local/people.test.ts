import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runWsis } from '../pipeline/run-wsis.ts';

const folder = mkdtempSync(join(tmpdir(), 'wsis-people-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = ['--data', join(folder, 'data')];
const amina = ['--name', 'Amina Example', '--email', 'Amina@example.org', '--roles', 'focal-point,editor'];

describe('wsis people', () => {
  it('adds a person with action lines once, lists everybody, and refuses roles that are none', async () => {
    expect((await runWsis(['people', 'add', ...amina, '--lines', 'C5,C2', ...data])).code).toBe(0);
    const again = await runWsis(['people', 'add', ...amina, ...data]);
    expect(again).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('already has the e-mail address'),
    });
    const wrong = await runWsis(['people', 'add', ...amina.with(-1, 'king'), ...data]);
    expect(wrong.stderr).toContain('“king” is not one of focal-point');
    const [person, ...others] = JSON.parse((await runWsis(['people', 'list', '--json', ...data])).stdout);
    expect(others).toEqual([]);
    expect(person).toMatchObject({ email: 'amina@example.org', roles: ['focal-point', 'editor'] });
    const lines = person.assignments.map(({ place }: { place: { line: string } }) => place.line);
    expect(lines.toSorted()).toEqual(['C2', 'C5']);
  }, 60_000);

  it('shows the secret of a machine once', async () => {
    const order = ['--name', 'Harvester', '--roles', 'editor', '--scopes', 'records:read'];
    const made = await runWsis(['people', 'machine', 'harvester', ...order, '--json', ...data]);
    expect(JSON.parse(made.stdout)).toEqual({
      id: 'harvester',
      secret: expect.stringMatching(/^[\w-]{27}$/),
    });
    expect((await runWsis(['people', 'machine', 'harvester', ...order, ...data])).code).toBe(1);
  }, 60_000);

  it('makes a token for a person, lists it, and takes it back', async () => {
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const order = ['--label', 'Nightly', '--scopes', 'records:read', '--until', until];
    const made = await runWsis(['people', 'token', 'add', 'amina@example.org', ...order, '--json', ...data]);
    const { id, secret } = JSON.parse(made.stdout);
    expect(secret).toMatch(/^wsis_/);
    const list = async () => {
      const { stdout } = await runWsis(['people', 'token', 'list', 'amina@example.org', '--json', ...data]);
      expect(stdout).not.toMatch(/"hash"/);
      return JSON.parse(stdout);
    };
    expect(await list()).toMatchObject([{ id, label: 'Nightly', scopes: ['records:read'] }]);
    expect((await runWsis(['people', 'token', 'revoke', 'amina@example.org', id, ...data])).stdout).toContain(
      'opens nothing any more',
    );
    expect(await list()).toMatchObject([{ revokedAt: expect.any(String) }]);
    const far = ['--label', 'x', '--scopes', 'records:read', '--until', '2999-01-01'];
    expect((await runWsis(['people', 'token', 'add', 'amina@example.org', ...far, ...data])).code).toBe(1);
  }, 90_000);
});
