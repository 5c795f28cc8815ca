/** Trouble with a file, a folder, a port or the database, as a person needs it: what, what is wrong, how to mend it. */
import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Words } from '../shared/text/words.ts';

/** What the system says beside its code. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
  readonly dest?: string;
  readonly port?: number;
  /** SQLite's own result code; the low byte is the class of trouble (https://www.sqlite.org/rescode.html). */
  readonly errcode?: number;
}

const KINDS: Readonly<Record<string, SystemTrouble>> = {
  ENOENT: 'missing',
  EISDIR: 'is-folder',
  ENOTDIR: 'not-folder',
  EEXIST: 'not-folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENAMETOOLONG: 'name-too-long',
};

const SQLITE: Readonly<Record<number, SystemTrouble>> = {
  3: 'denied',
  5: 'database-busy',
  6: 'database-busy',
  8: 'denied',
  11: 'database-damaged',
  13: 'disk-full',
  14: 'denied',
  26: 'database-damaged',
};

/** Each kind has its words under `cli.system.<kind>`. */
type SystemTrouble =
  | 'missing'
  | 'missing-folder'
  | 'is-folder'
  | 'not-folder'
  | 'denied'
  | 'busy'
  | 'disk-full'
  | 'name-too-long'
  | 'port-taken'
  | 'port-denied'
  | 'database-busy'
  | 'database-damaged'
  | 'other';

/** Whether `error` comes from the system or the database: its words are in {@link explainSystemError}. */
export function isSystemError(error: unknown): error is SystemError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return 'syscall' in error || error.code === 'ERR_SQLITE_ERROR';
}

/** What is wrong and, on a line of its own, how to mend it. `args`: the words of the command line, for paths as they were given. */
export function explainSystemError(error: SystemError, words: Words, args: readonly string[]): string {
  const given = error.dest ?? error.path;
  const path = given === undefined ? args.join(' ') : asGiven(given.replace(/\.part$/, ''), args);
  const kind = kindOf(error);
  const folder = given === undefined ? '' : asGiven(inTheWay(kind, given), args);
  const port = error.port ?? 0;
  const params = { path, folder, port, other: port + 1, here: process.cwd(), reason: error.message };
  return `${words(`cli.system.${kind}`, params)}\n${words(`cli.system.${kind}.remedy`, params)}`;
}

function kindOf({ code, dest, errcode, path, syscall }: SystemError): SystemTrouble {
  if (syscall === 'listen') {
    if (code === 'EADDRINUSE') return 'port-taken';
    if (code === 'EACCES') return 'port-denied';
  }
  if (code === 'ERR_SQLITE_ERROR') return SQLITE[(errcode ?? 0) & 0xff] ?? 'other';
  const kind = KINDS[code] ?? 'other';
  const given = dest ?? path;
  return kind === 'missing' && given !== undefined && !existsSync(dirname(resolve(given)))
    ? 'missing-folder'
    : kind;
}

/** The uppermost folder of `path` that is not there, or the uppermost part of it that is a file. */
function inTheWay(kind: SystemTrouble, path: string): string {
  const full = resolve(path);
  if (kind === 'missing-folder') return uppermost(dirname(full), (part) => !existsSync(part));
  return kind === 'not-folder' ? uppermost(full, isFile) : full;
}

function uppermost(path: string, is: (part: string) => boolean): string {
  const above = dirname(path);
  if (above === path) return path;
  const higher = uppermost(above, is);
  return is(higher) ? higher : path;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** `path` as the person wrote it, or the part below what was written; from the current folder where it was not written at all. */
function asGiven(path: string, args: readonly string[]): string {
  const full = resolve(path);
  const written = args.flatMap((arg) => (arg.startsWith('--') ? arg.split('=').slice(1) : [arg]));
  if (written.includes(path)) return path;
  const same = written.find((arg) => arg !== '' && resolve(arg) === full);
  if (same !== undefined) return same;
  const here = relative(process.cwd(), full);
  return here === '' || here.startsWith('..') ? full : here;
}
