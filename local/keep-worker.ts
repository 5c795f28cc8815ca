/** Keeps one worker process beside the web application: started with it, started anew when it dies, stopped with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Milliseconds before a worker that died is followed by another: doubled each time, so that a lasting fault costs little. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

const ARGUMENTS = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
  fileURLToPath(new URL('wsis.ts', import.meta.url)),
];

export interface KeptWorker {
  /** Process id of the worker that works now; absent between two of them. */
  pid(): number | undefined;
  stop(): void;
}

/** Start `wsis work` on the data folder and keep it going; `tell` hears of each that died. */
export function keepWorker(directory: string, tell: (reason: string) => void): KeptWorker {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE;
  let stopped = false;
  const start = (): void => {
    // The channel closes with this process, however it ends: the worker then stops by itself.
    child = spawn(process.execPath, [...ARGUMENTS, 'work', '--data', directory], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, TSX_TSCONFIG_PATH: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) },
    });
    child.on('error', (error) => tell(error.message));
    child.on('exit', (code, signal) => {
      child = undefined;
      if (stopped) return;
      tell(signal ?? String(code));
      timer = setTimeout(start, pause);
      timer.unref();
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    });
  };
  start();
  return {
    pid: () => child?.pid,
    stop() {
      stopped = true;
      clearTimeout(timer);
      child?.kill('SIGTERM');
    },
  };
}
