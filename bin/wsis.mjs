#!/usr/bin/env node
/** Starts the command line on the project's own Node (24), whatever Node the system has. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const node = join(
  dirname(require.resolve('node/package.json')),
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const child = spawn(
  node,
  [
    '--disable-warning=ExperimentalWarning',
    // Without it Node lets young objects take 100 MB more before it looks at them; it costs no time.
    '--max-semi-space-size=8',
    // What is made of a row is garbage soon, but so much of it that V8 takes it for long-lived and puts it among the old.
    '--no-allocation-site-pretenuring',
    // A heap that may be 64 MB large before its first full collection: a tenth less processor time for a year's records.
    '--initial-old-space-size=64',
    '--import',
    import.meta.resolve('tsx'),
    join(here, '..', 'local', 'wsis.ts'),
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: {
      // The memory that PDF and charts have used goes back to the system (glibc): 60 MB less at the peak, no slower.
      MALLOC_ARENA_MAX: '2',
      MALLOC_TRIM_THRESHOLD_: '131072',
      // Fonts of the machine are of no use to PDF, and looking hundreds of them over takes as long as five pages.
      FONTCONFIG_FILE: join(here, 'fonts.conf'),
      ...process.env,
      // tsx looks for it in the current folder otherwise, and the pages need its JSX settings.
      TSX_TSCONFIG_PATH: join(here, '..', 'tsconfig.json'),
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
});
