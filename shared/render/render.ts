/** One door to every format; each library is loaded only when its format is asked for. */
import type { DocumentModel } from '../reports/document.ts';
import { drawCharts } from './charts/draw-charts.ts';
import type { ChartPictures } from './charts/picture.ts';
import type { Format } from './formats.ts';

export { FORMATS, type Format } from './formats.ts';

/** Media types as registered with IANA. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

export interface RenderedFile {
  /** What comes after the document's own name: `.docx`, `-figures.csv`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
}

/**
 * The document's files in `format`; CSV gives one file for each sheet. Same document, same bytes. Its charts are drawn
 * here unless `pictures` brings them, which saves drawing them again for each format.
 */
export async function renderDocument(
  model: DocumentModel,
  format: Format,
  pictures?: ChartPictures,
): Promise<readonly RenderedFile[]> {
  const whole = (bytes: RenderedFile['bytes']): readonly RenderedFile[] => [
    { name: `.${format}`, mediaType: MEDIA_TYPES[format], bytes },
  ];
  switch (format) {
    case 'docx': {
      const { renderDocx } = await import('./docx/render-docx.ts');
      return whole(await renderDocx(model, pictures ?? (await drawCharts(model))));
    }
    case 'pdf': {
      const { renderPdf } = await import('./pdf/render-pdf.ts');
      return whole(await renderPdf(model, pictures ?? (await drawCharts(model))));
    }
    case 'html': {
      const { renderHtml } = await import('./html/render-html.ts');
      return whole(Buffer.from(renderHtml(model, pictures ?? (await drawCharts(model))), 'utf8'));
    }
    case 'json': {
      const { renderJson } = await import('./json/render-json.ts');
      return whole(Buffer.from(renderJson(model), 'utf8'));
    }
    case 'xlsx': {
      const { renderDocumentXlsx } = await import('./xlsx/render-document-xlsx.ts');
      return whole(renderDocumentXlsx(model, pictures ?? (await drawCharts(model))));
    }
    case 'csv': {
      const [{ renderCsv }, { documentSheets }] = await Promise.all([
        import('./csv/render-csv.ts'),
        import('./csv/document-sheets.ts'),
      ]);
      return documentSheets(model).map((sheet) => ({
        name: `-${sheet.id}.csv`,
        mediaType: MEDIA_TYPES.csv,
        bytes: renderCsv(sheet),
      }));
    }
  }
}
