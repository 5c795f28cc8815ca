import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Domain and functions hold nothing between two calls, so their tests share a process: modules are read once, not 350 times. */
const TOGETHER = ['test/shared/**/*.test.ts', 'test/functions/**/*.test.{ts,tsx}'];
/** Those that ask what the whole process holds, or put another module or client in the place of one. */
const ALONE = [
  'test/functions/aws/*.test.ts',
  'test/functions/intake/scratch-file.test.ts',
  'test/functions/reports/languages-differ.test.ts',
  'test/shared/render/charts/canvas.test.ts',
  'test/shared/store/aws/*.test.ts',
];

export default defineConfig(({ mode }) => {
  // What these play by themselves, the bad day of the year has among the rest: `npm run rehearse` plays both.
  const exclude = [
    ...configDefaults.exclude,
    ...(mode === 'rehearse' ? [] : ['test/infra/rehearsal.test.ts']),
    // For an hour's work: `npm run rehearse:volume`.
    ...(mode === 'volume' ? [] : ['test/infra/rehearsal/volume.test.ts']),
  ];
  return {
    test: {
      env: { TZ: 'UTC' },
      // Room for two busy cores: on a machine of 2 cores a browser test under load takes half of it.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      pool: 'forks',
      // Both cores of a small machine: by itself Vitest leaves one idle.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      projects: [
        {
          extends: true,
          test: { name: 'together', include: TOGETHER, exclude: [...exclude, ...ALONE], isolate: false },
        },
        { extends: true, test: { name: 'alone', include: ALONE } },
        {
          extends: true,
          test: {
            name: 'apart',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: [...exclude, ...TOGETHER],
            // What is said above is read again for each project, without the mode of the command.
            env: { TZ: 'UTC', REHEARSAL: mode === 'rehearse' ? 'whole' : 'short' },
          },
        },
      ],
    },
  };
});
