/** Writes the web function into the folder that is named on the command line: `node --import tsx functions/web/write-function.ts DIR`. */
import { build } from 'esbuild';
import { functionBuild } from './build-function.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder');
await build(functionBuild(folder));
