/** Composes the members' workbook: sheets whose rows are read from the snapshot when a renderer asks for them. */
import { languageDirection } from '../../reference/languages.ts';
import { Problem } from '../../text/problem.ts';
import { colophon } from '../compose/colophon.ts';
import { countOf } from '../compose/counts.ts';
import { factsOf } from '../compose/facts.ts';
import { type ComposeRequest, digestRequest, prepare } from '../compose/prepare.ts';
import type { WorkbookModel } from '../sheets.ts';
import { changesSheet } from './changes-sheet.ts';
import { fieldsSheet } from './code-book.ts';
import { codesSheet } from './codes-sheet.ts';
import { gapsSheet, matrixSheet, targetsSheet } from './matrix-sheets.ts';
import { readMeSheet } from './read-me-sheet.ts';
import { recordSheets } from './record-sheets.ts';
import type { WorkbookView } from './view.ts';

/**
 * The workbook of any kind: its records, counts and explanations. Memory does not grow with the snapshot: the rows of
 * records take a pass over it, one for all their sheets together or one for each. Throws as `compose` does.
 */
export async function composeWorkbook(request: ComposeRequest): Promise<WorkbookModel> {
  const { snapshot, previous, language, options } = request;
  const { context } = await prepare(request);
  const { kind, audience, span, writer, edition, digest, makers } = context;
  if (digest.updates === 0) {
    throw new Problem('report-data-missing', { kind: kind.id, from: span.from, to: span.to });
  }
  const view: WorkbookView = {
    snapshot,
    audience,
    base: digestRequest(request).base,
    language,
    writer,
    edition,
    compiled: digest.compiled,
    ...(previous !== undefined && { previous }),
  };
  const records = recordSheets(view, {
    activities: digest.activities,
    updates: digest.updates,
    claims: countOf(digest, 'claims', {}),
  });
  const changes = changesSheet(view, context.changes);
  const { sessionNumber: _, ...params } = factsOf(context);
  const title = writer.plain(kind.title, params);
  const data = [
    ...records.sheets,
    matrixSheet(context),
    targetsSheet(context),
    gapsSheet(context),
    ...(changes === undefined ? [] : [changes]),
  ];
  const sheets = [...data, fieldsSheet(view, data), codesSheet(view)];
  const lines = colophon(context, options).lines;
  return {
    schema: 1,
    kind: kind.id,
    language,
    direction: languageDirection(language),
    title,
    audience,
    makers,
    shared: records.shared,
    sheets: [readMeSheet(context, { title, makers: lines, sheets }), ...sheets],
  };
}
