/** The whole application over a workspace, with a session for each person of the bench. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { serializeSigned } from 'hono/utils/cookie';
import { createApp } from '../../functions/web/app.tsx';
import { readAssets } from '../../functions/web/asset-folder.ts';
import type { Assets } from '../../functions/web/asset-names.ts';
import { openSession } from '../../functions/web/sign-in/session.ts';
import type { Workspace } from '../../local/workspace.ts';
import { buildTemplate } from '../../shared/intake/template/build-template.ts';
import { sqliteSessions } from '../../shared/store/embedded/sqlite-sessions.ts';
import { workFolder } from '../data-files.ts';
import { type Asker, PEOPLE } from './people.ts';

export interface OpenApp {
  readonly assets: Assets;
  /** Ask for a page as a person does. */
  readonly ask: (asker: Asker, path: string) => Promise<Response>;
}

const KEY = 'a key of thirty-two letters long';
const noProvider = (): Promise<never> => Promise.reject(new Error('nobody signs in here'));

/** The assets are those that were made with the bundle. */
export async function openApp(workspace: Workspace): Promise<OpenApp> {
  const { clock } = workspace;
  const assets = await readAssets(workFolder(join('code', 'assets')));
  const sessions = sqliteSessions(new DatabaseSync(':memory:'), clock);
  let made = 0;
  const newId = (): string => `bench-${String(++made).padStart(24, '0')}`;
  const provider = { begin: noProvider, complete: noProvider, end: async () => undefined };
  const signIn = { sessions, cookieKey: KEY, origin: () => 'http://localhost', provider };
  const app = createApp({ ...workspace, buildTemplate, newId, signIn, assets, code: 'bench' });
  const cookies = new Map<Asker, string>();
  for (const [asker, { id }] of Object.entries(PEOPLE)) {
    const session = await openSession({ person: id }, { sessions, clock, newId });
    const [cookie = ''] = (await serializeSigned('session', session.id, KEY)).split(';');
    cookies.set(asker as Asker, cookie);
  }
  return {
    assets,
    ask: async (asker, path) => app.request(path, { headers: { cookie: cookies.get(asker) ?? '' } }),
  };
}
