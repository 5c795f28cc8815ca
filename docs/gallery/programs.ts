/** The programs that turn documents into pictures, and which of them this machine has not. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumPath } from '../../test/browser/chromium.ts';

export const run = promisify(execFile);

/** Each program with how it is called for its version, and where it comes from. */
const PROGRAMS = [
  { name: 'soffice', args: ['--version'], from: 'LibreOffice, for DOCX and XLSX' },
  { name: 'pdftoppm', args: ['-v'], from: 'poppler-utils, for PDF, DOCX and XLSX' },
  { name: 'pdftotext', args: ['-v'], from: 'poppler-utils, for PDF, DOCX and XLSX' },
  { name: 'pdfimages', args: ['-v'], from: 'poppler-utils, for PDF, DOCX and XLSX' },
] as const;

export interface MissingProgram {
  readonly name: string;
  /** What it belongs to and what cannot be shown without it. */
  readonly from: string;
}

/** Programs that are not here; empty where everything can be shown. */
export async function missingPrograms(): Promise<readonly MissingProgram[]> {
  const found = await Promise.all(
    PROGRAMS.map(async ({ args, from, name }) => ({
      name,
      from,
      here: await run(name, [...args]).then(
        () => true,
        () => false,
      ),
    })),
  );
  const missing: MissingProgram[] = found
    .filter(({ here }) => !here)
    .map(({ from, name }) => ({ name, from }));
  if (chromiumPath === undefined)
    missing.push({ name: 'chromium', from: 'Chromium, for HTML; set CHROMIUM_PATH where it lies elsewhere' });
  return missing;
}
