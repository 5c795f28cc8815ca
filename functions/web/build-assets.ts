/** `node --import tsx functions/web/build-assets.ts FOLDER`: the files of the pages for the bundled function. */
import { writeAssets } from './asset-folder.ts';
import { buildAssets } from './assets.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to');
await writeAssets(await buildAssets(), folder);
