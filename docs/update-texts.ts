/**
 * `npm run texts`: brings the registers of translations and the version of the words up to date and shows what is stale. `npm run texts -- fr:KEY …` says
 * that these messages were read again and are still right.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { catalogueVersion } from '../shared/text/catalogue-version.ts';
import { CATALOGUES, staleIn, TRANSLATIONS, updatedRegister } from '../shared/text/translations.ts';

const reread = process.argv.slice(2);

for (const [language, translation] of Object.entries(TRANSLATIONS)) {
  const own = reread.flatMap((each) => (each.startsWith(`${language}:`) ? [each.slice(3)] : []));
  const register = updatedRegister(translation, own);
  const file = new URL(`../shared/text/register/${language}.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(register, undefined, 2)}\n`);
  const stale = staleIn(register);
  const lines = [`${language}: ${Object.keys(register).length} messages, ${stale.length} stale`, ...stale];
  process.stdout.write(`${lines.join('\n  ')}\n`);
}

const versionFile = new URL('../shared/text/text-version.ts', import.meta.url);
const written = await readFile(versionFile, 'utf8');
const version = catalogueVersion(CATALOGUES);
await writeFile(versionFile, written.replace(/'[0-9a-f]{12}'/, `'${version}'`));
process.stdout.write(`version of the words: ${version}\n`);
