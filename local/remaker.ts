/** Makes the files of a report again as this program does, for verification. */
import { buffer } from 'node:stream/consumers';
import { renderDocuments } from '../functions/reports/produce-set.ts';
import { firstDifference } from '../shared/render/first-difference.ts';
import { FORMATS } from '../shared/render/formats.ts';
import type { AgainFile, Remaker } from '../shared/reports/made-again.ts';
import { wordsIn } from '../shared/text/words.ts';
import { programHash } from './program-hash.ts';

export const remaker: Remaker = {
  get program() {
    return programHash();
  },
  difference: firstDifference,
  async make(model, endings, records) {
    const isBook = model.kind === 'workbook';
    // Its sheets are made of the records; the day on their first one is known to nobody but the day's own words.
    const hasRecords = records !== undefined && model.masthead.date === undefined;
    const formats = FORMATS.filter(
      (format) =>
        endings.some((ending) => ending.endsWith(`.${format}`)) &&
        (!isBook || hasRecords || (format !== 'xlsx' && format !== 'csv')),
    );
    const { kind, language, makers, period, verification } = model;
    const request = records && {
      ...records,
      kind,
      language,
      words: wordsIn(language),
      options: {
        makers,
        period,
        year: Number(period.to.slice(0, 4)),
        ...(verification?.url && { address: new URL('.', verification.url).href }),
      },
    };
    const files: AgainFile[] = [];
    for (const { bytes, name } of await renderDocuments({ model, request }, formats))
      files.push({ ending: name, bytes: await buffer(bytes) });
    return files;
  },
};
