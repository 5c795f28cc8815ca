/** A function bundled as it is deployed: by the options of its construct. */
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { functionBuild } from '../../functions/web/build-function.ts';
import type { FunctionName } from '../../infra/config/stage-config.ts';
import { bundlingOf, carryPackages, entryOf } from '../../infra/constructs/bundling.ts';

/** Writes the function into `folder`, with the packages that travel beside it. */
export async function bundle(name: FunctionName, folder: string): Promise<Metafile> {
  if (name === 'web') return (await build(functionBuild(folder))).metafile;
  const { banner = '', externalModules = [], target = '' } = bundlingOf(name);
  const { metafile } = await build({
    entryPoints: [entryOf(name)],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    metafile: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    target,
    banner: { js: banner },
    external: externalModules,
    logLevel: 'error',
  });
  if (name === 'reports') carryPackages(folder);
  return metafile;
}
