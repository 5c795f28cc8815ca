import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    env: { TZ: 'UTC' },
    // Two cores, both busy: what takes ten seconds alone takes a minute here.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // Both cores of a small machine: by itself Vitest leaves one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
