/** `npm run gallery`: makes every document of the demonstration data and small pictures of their pages. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo } from '../../local/demo/load-demo.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { processTerminal } from '../../local/terminal.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { LANGUAGES } from '../../shared/reference/languages.ts';
import type { DocumentModel, Section, Table } from '../../shared/reports/document.ts';
import { launchChromium } from '../../test/browser/chromium.ts';
import { contactSheet } from './contact-sheet.ts';
import {
  GALLERY_KINDS,
  galleryMarkdown,
  SHOWN_FORMATS,
  type ShownFormat,
  sheetName,
} from './gallery-page.ts';
import { htmlViews, officeToPdf, type PageViews, pdfViews, VIEWS } from './page-views.ts';
import { missingPrograms } from './programs.ts';

/** The newest year of the example records. */
const YEAR = 2025;

interface MadeDocument {
  readonly kind: string;
  readonly name: string;
  /** Path without the ending. */
  readonly path: string;
  readonly model: DocumentModel;
}

const { values } = parseArgs({ options: { keep: { type: 'string' } } });
const missing = await missingPrograms();
if (missing.length > 0) {
  for (const { from, name } of missing) process.stderr.write(`missing: ${name} (${from})\n`);
  process.exitCode = 1;
} else {
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'gallery-')));
  try {
    await makeGallery(folder);
  } finally {
    if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function makeGallery(folder: string): Promise<void> {
  const documents = await makeDocuments(folder);
  const browser = await launchChromium();
  const views = new Map<string, readonly PageViews[]>();
  try {
    for (const format of SHOWN_FORMATS) {
      const pdfs = await asPdf(documents, format, folder);
      for (const { id } of GALLERY_KINDS) {
        const pages: PageViews[] = [];
        for (const { kind, model, name, path } of documents) {
          if (kind !== id) continue;
          const pdf = format === 'pdf' ? `${path}.pdf` : join(pdfs, `${name}.pdf`);
          pages.push(
            format === 'html'
              ? await htmlViews(`${path}.html`, browser)
              : await pdfViews(pdf, firstCaption(model), join(folder, 'pages', format)),
          );
        }
        views.set(sheetName(id, format), pages);
        await writeFile(new URL(sheetName(id, format), import.meta.url), await contactSheet(shown(pages)));
        process.stderr.write(`${sheetName(id, format)}\n`);
      }
    }
  } finally {
    await browser.close();
  }
  const page = galleryMarkdown((kind, format) => seenIn(views.get(sheetName(kind, format)) ?? []));
  await writeFile(new URL('README.md', import.meta.url), page);
}

/** Every kind in every language and format, into `folder`. */
async function makeDocuments(folder: string): Promise<readonly MadeDocument[]> {
  const workspace = openWorkspace(join(folder, 'data'));
  try {
    await loadDemo(workspace, processTerminal(false));
    const sets = await produceReports(
      {
        kinds: GALLERY_KINDS,
        languages: LANGUAGES,
        formats: SHOWN_FORMATS,
        year: YEAR,
        snapshotOf: freezeSpan(workspace),
        out: join(folder, 'reports'),
      },
      workspace,
    );
    const models = sets.flatMap(({ files, folder: set }) =>
      files.filter(({ name }) => /^[\w-]+\/\w+\/[\w-]+\.json$/.test(name)).map(({ name }) => join(set, name)),
    );
    return await Promise.all(
      models.map(async (file) => {
        const model: DocumentModel = JSON.parse(await readFile(file, 'utf8'));
        const name = `${model.kind}-${model.language}`;
        return { kind: model.kind, name, path: file.slice(0, -'.json'.length), model };
      }),
    );
  } finally {
    workspace.close();
  }
}

/** Folder of the documents as PDF. */
async function asPdf(
  documents: readonly MadeDocument[],
  format: ShownFormat,
  folder: string,
): Promise<string> {
  const out = join(folder, 'pdf', format);
  return format === 'docx' || format === 'xlsx'
    ? officeToPdf(
        documents.map(({ path }) => `${path}.${format}`),
        out,
      )
    : out;
}

/** Only the rows that some language has a page for. */
function shown(pages: readonly PageViews[]): readonly PageViews[] {
  const rows = VIEWS.flatMap((_, row) => (pages.some((views) => views[row] !== undefined) ? [row] : []));
  return pages.map((views) => rows.map((row) => views[row]));
}

function seenIn(pages: readonly PageViews[]): readonly (typeof VIEWS)[number][] {
  return VIEWS.filter((_, row) => pages.some((views) => views[row] !== undefined));
}

/** Words of the first table's caption. */
function firstCaption({ annexes, sections }: DocumentModel): string {
  const [table] = tablesOf([...sections, ...annexes]);
  return table?.caption.map((run) => ('text' in run ? run.text : '')).join('') ?? '';
}

function tablesOf(sections: readonly Section[]): readonly Table[] {
  return sections.flatMap(({ blocks, sections: below }) => [
    ...blocks.filter((block) => block.type === 'table'),
    ...tablesOf(below),
  ]);
}
