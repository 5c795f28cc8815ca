/** Composes the members' workbook: sheets whose rows are read from the snapshot when a renderer asks for them. */
import { languageDirection } from '../../reference/languages.ts';
import { Problem } from '../../text/problem.ts';
import { colophon } from '../compose/colophon.ts';
import { factsOf } from '../compose/facts.ts';
import { type ComposeRequest, prepare } from '../compose/prepare.ts';
import { baseFilter } from '../compose/span.ts';
import type { WorkbookModel } from '../sheets.ts';
import { changesSheet, codesSheet, fieldsSheet, readMeSheet } from './about-sheets.ts';
import { gapsSheet, matrixSheet, targetsSheet } from './matrix-sheets.ts';
import { activitiesSheet, claimsSheet, updatesSheet } from './record-sheets.ts';
import type { WorkbookView } from './view.ts';

/**
 * The workbook of any kind: its records, counts and explanations. Memory does not grow with the snapshot; each sheet's
 * rows take one pass over it. Throws as `compose` does.
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
    base: baseFilter(span, snapshot.header.period),
    language,
    writer,
    edition,
    compiled: digest.compiled,
    ...(previous !== undefined && { previous }),
  };
  const changes = changesSheet(view);
  const { sessionNumber: _, ...params } = factsOf(context);
  return {
    schema: 1,
    kind: kind.id,
    language,
    direction: languageDirection(language),
    title: writer.plain(kind.title, params),
    audience,
    makers,
    sheets: [
      readMeSheet(context, colophon(context, options).lines),
      activitiesSheet(view),
      updatesSheet(view),
      claimsSheet(view),
      matrixSheet(context),
      targetsSheet(context),
      gapsSheet(context),
      ...(changes === undefined ? [] : [changes]),
      fieldsSheet(view),
      codesSheet(view),
    ],
  };
}
