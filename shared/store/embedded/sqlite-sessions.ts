/** Sessions in SQLite, in a file of their own: they are no part of the record, and no export or backup carries them. */
import type { DatabaseSync } from 'node:sqlite';
import type { Clock, Session, Sessions } from '../ports.ts';
import { sessionKey } from '../session-key.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS sessions (
    key TEXT PRIMARY KEY, person TEXT NOT NULL, body TEXT NOT NULL, ends INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sessions_of_person ON sessions (person);
`;

/** Sessions kept in `db`; its table is made when it is not there. What is over is swept at each sign-in. */
export function sqliteSessions(db: DatabaseSync, clock: Clock): Sessions {
  db.exec(SCHEMA);
  const write = db.prepare('INSERT OR REPLACE INTO sessions (key, person, body, ends) VALUES (?, ?, ?, ?)');
  const read = db.prepare('SELECT body FROM sessions WHERE key = ? AND ends > ?');
  const remove = db.prepare('DELETE FROM sessions WHERE key = ?');
  const removePerson = db.prepare('DELETE FROM sessions WHERE person = ?');
  const sweep = db.prepare('DELETE FROM sessions WHERE ends <= ?');
  return {
    async keep(id, session, endsAt) {
      sweep.run(clock().getTime());
      write.run(sessionKey(id), session.person, JSON.stringify(session), endsAt);
    },
    async find(id) {
      const row = read.get(sessionKey(id), clock().getTime());
      return row === undefined ? undefined : (JSON.parse(String(row.body)) as Session);
    },
    async forget(id) {
      remove.run(sessionKey(id));
    },
    async forgetPerson(person) {
      removePerson.run(person);
    },
  };
}
