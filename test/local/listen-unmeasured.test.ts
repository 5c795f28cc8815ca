/** What clients send that tell no length of what they send. */
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../../local/listen.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

describe('the server of this machine, asked without a content-length', () => {
  const root = temporaryFolder();
  const faults: unknown[] = [];
  let workspace: Workspace;
  let site: Site;
  beforeAll(async () => {
    workspace = openWorkspace(join(root, 'data'));
    site = await openSite(workspace, 0, (_, error) => void faults.push(error));
  });
  afterAll(() => {
    site.close();
    workspace.close();
  });

  async function statusOf(
    method: string,
    path: string,
    chunks: readonly string[],
  ): Promise<number | undefined> {
    const asked = request(new URL(path, site.address), { method, agent: false });
    if (chunks.length === 0) asked.removeHeader('transfer-encoding');
    for (const chunk of chunks) asked.write(chunk);
    asked.end();
    const [answer] = await once(asked, 'response');
    answer.resume();
    return answer.statusCode;
  }

  it.each([
    ['POST', '/api/v1/records', []],
    ['POST', '/api/v1/records', ['{"activity":', '{}}']],
    ['PUT', '/api/v1/periods', ['{', '}']],
    ['DELETE', '/api/v1/records/WA-000001', []],
    ['POST', '/theme', ['theme=', 'dark']],
  ] as const)('answers %s %s %j, and finds no fault of its own', async (method, path, chunks) => {
    const status = await statusOf(method, path, chunks);
    expect(status).toBeGreaterThanOrEqual(300);
    expect(status).toBeLessThan(500);
    expect(faults).toEqual([]);
  });

  it('refuses more than an upload may be, however it comes', async () => {
    const asked = request(new URL('/api/v1/records', site.address), { method: 'POST', agent: false });
    asked.on('error', () => undefined);
    const answered = once(asked, 'response');
    const piece = 'x'.repeat(2 ** 20);
    for (let sent = 0; sent < 33; sent += 1) asked.write(piece);
    asked.end();
    const [answer] = await answered;
    answer.resume();
    expect(answer.statusCode).toBe(413);
  });
});
