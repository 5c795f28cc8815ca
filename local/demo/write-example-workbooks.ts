/** `npm run demo:build`: writes the example workbooks anew after their records or the template have changed. */
import { writeFile } from 'node:fs/promises';
import { exampleWorkbook } from './build-example-workbooks.ts';
import { demoFile, exampleWorkbookName } from './demo-files.ts';
import { EXAMPLE_YEARS } from './example-records.ts';

for (const year of EXAMPLE_YEARS) {
  await writeFile(demoFile(exampleWorkbookName(year)), await exampleWorkbook(year));
}
