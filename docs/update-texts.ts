/**
 * `npm run texts`: brings the registers of translations up to date and shows what is stale. `npm run texts -- fr:KEY …` says
 * that these messages were read again and are still right.
 */
import { writeFile } from 'node:fs/promises';
import { staleIn, TRANSLATIONS, updatedRegister } from '../shared/text/translations.ts';

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
