/** The work list in SQLite: it survives a crash, and a job whose worker died comes back when its time is over. */
import type { DatabaseSync } from 'node:sqlite';
import { bodyOf } from '../batch.ts';
import type { Clock, Message, Queue } from '../ports.ts';
import { originalText, storedText } from '../stored-text.ts';
import { inTransaction } from './database.ts';

interface JobRow {
  readonly seq: number;
  readonly id: string;
  readonly body: string;
  readonly attempt: number;
}

export interface EmbeddedQueue extends Queue {
  /** Everything that was handed out may be handed out again at once: for who knows that its worker is no more. */
  release(): void;
}

/** A queue kept in `db` (see openDatabase), oldest job first. */
export function sqliteQueue(db: DatabaseSync, clock: Clock): EmbeddedQueue {
  const insert = db.prepare(
    'INSERT INTO jobs (id, body, attempt, visible) VALUES (?, ?, 0, 0) ON CONFLICT DO NOTHING',
  );
  const select = db.prepare(
    'SELECT seq, id, body, attempt FROM jobs WHERE visible <= ? ORDER BY seq LIMIT ?',
  );
  const hide = db.prepare('UPDATE jobs SET attempt = ?, visible = ? WHERE seq = ?');
  const remove = db.prepare('DELETE FROM jobs WHERE id = ?');
  const release = db.prepare('UPDATE jobs SET visible = 0');
  return {
    release: () => void release.run(),
    async send(id, body) {
      insert.run(storedText(id), bodyOf(body));
    },
    async receive(max, seconds) {
      const now = clock().getTime();
      return inTransaction(db, () =>
        (select.all(now, max) as unknown as readonly JobRow[]).map((job): Message => {
          const attempt = job.attempt + 1;
          hide.run(attempt, now + seconds * 1000, job.seq);
          return { id: originalText(job.id), body: JSON.parse(job.body), attempt };
        }),
      );
    },
    async done(message) {
      remove.run(storedText(message.id));
    },
  };
}
