/** What the local provider remembers (sessions, grants, codes), in SQLite: sign-ins outlive a restart. */
import type { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterConstructor, AdapterPayload } from 'oidc-provider';
import type { Clock } from '../../shared/store/ports.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS provider (
    model TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, ends INTEGER,
    uid TEXT, grant_id TEXT, account TEXT, PRIMARY KEY (model, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS provider_grant ON provider (grant_id);
  CREATE INDEX IF NOT EXISTS provider_account ON provider (account);
`;

export interface ProviderStore {
  readonly adapter: AdapterConstructor;
  /** End the sessions that a person has at the provider. */
  endSessions(person: string): void;
}

/** What is found by `findElsewhere` is not kept here: clients come from the ledger. */
export type FindElsewhere = (model: string, id: string) => Promise<AdapterPayload | undefined>;

/** The store in `db`. */
export function providerStore(db: DatabaseSync, clock: Clock, findElsewhere: FindElsewhere): ProviderStore {
  db.exec(SCHEMA);
  const write = db.prepare(
    'INSERT OR REPLACE INTO provider (model, id, body, ends, uid, grant_id, account) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const read = db.prepare(
    'SELECT body FROM provider WHERE model = ? AND id = ? AND (ends IS NULL OR ends > ?)',
  );
  const readUid = db.prepare(
    'SELECT body FROM provider WHERE model = ? AND uid = ? AND (ends IS NULL OR ends > ?)',
  );
  const remove = db.prepare('DELETE FROM provider WHERE model = ? AND id = ?');
  const removeGrant = db.prepare('DELETE FROM provider WHERE grant_id = ?');
  const removeAccount = db.prepare("DELETE FROM provider WHERE model = 'Session' AND account = ?");
  const sweep = db.prepare('DELETE FROM provider WHERE ends <= ?');
  const now = (): number => clock().getTime();
  const payload = (row: Record<string, unknown> | undefined): AdapterPayload | undefined =>
    row === undefined ? undefined : (JSON.parse(String(row.body)) as AdapterPayload);

  const forModel = (model: string): Adapter => ({
    async upsert(id, body, expiresIn) {
      sweep.run(now());
      const ends = expiresIn === undefined ? null : now() + expiresIn * 1000;
      const { accountId = null, grantId = null, uid = null } = body;
      write.run(model, id, JSON.stringify(body), ends, uid, grantId, accountId);
    },
    async find(id) {
      return payload(read.get(model, id, now())) ?? findElsewhere(model, id);
    },
    async findByUid(uid) {
      return payload(readUid.get(model, uid, now()));
    },
    // Devices have no flow here.
    async findByUserCode() {
      return undefined;
    },
    async consume(id) {
      const row = db.prepare('SELECT body, ends FROM provider WHERE model = ? AND id = ?').get(model, id);
      const body = payload(row);
      if (row === undefined || body === undefined) return;
      const consumed = JSON.stringify({ ...body, consumed: Math.floor(now() / 1000) });
      db.prepare('UPDATE provider SET body = ? WHERE model = ? AND id = ?').run(consumed, model, id);
    },
    async destroy(id) {
      remove.run(model, id);
    },
    async revokeByGrantId(grantId) {
      removeGrant.run(grantId);
    },
  });

  return {
    adapter: function adapterFor(model: string) {
      return forModel(model);
    } as unknown as AdapterConstructor,
    endSessions: (person) => void removeAccount.run(person),
  };
}
