/** `node --import tsx infra/carry-packages.ts FOLDER`: the packages that travel beside the bundle of the reports function. */
import { carryPackages } from './constructs/bundling.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to');
carryPackages(folder);
