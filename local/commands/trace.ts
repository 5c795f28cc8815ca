/** `wsis trace DIR FIGURE`: the records behind a figure of a report. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { originalText } from '../../shared/activities/original-text.ts';
import { documentFigures } from '../../shared/reports/document-figures.ts';
import { MANIFEST_NAME, type Manifest, parseManifest } from '../../shared/reports/manifest.ts';
import { openSnapshot } from '../../shared/reports/read-snapshot.ts';
import { trace } from '../../shared/reports/trace.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { Registration } from '../command.ts';
import { DONE, DONE_WITH_FINDINGS } from '../exit-codes.ts';
import { fileOpener, setFolders } from '../folder.ts';
import { columns, processTerminal } from '../terminal.ts';

export const registerTrace: Registration = (program) => {
  program
    .command('trace')
    .argument('<dir>', 'folder of reports')
    .argument('<figure>', 'id of the figure, e.g. activities.line-C5')
    .description('show the records behind a figure')
    .option('--json', 'for machines')
    .action(async (directory: string, id: string, options: { readonly json?: boolean }) => {
      const terminal = processTerminal(options.json === true);
      const words = wordsIn('en');
      const found = await findFigure(directory, id);
      const { figure, document, folder, manifest } = found;
      const path = join(folder, manifest.snapshot.file ?? '');
      const snapshot = await openSnapshot(manifest.snapshot.id, fileOpener(path));
      const { entries, value } = await trace(figure, snapshot, document.audience);
      process.exitCode = value === figure.value ? DONE : DONE_WITH_FINDINGS;
      if (terminal.json) return terminal.result({ figure, counted: value, entries });
      terminal.say(words('cli.trace.figure', { id, value, measure: figure.measure }));
      if (entries.length === 0) return terminal.say(words('cli.trace.none'));
      terminal.say(
        columns(
          entries.map(({ activityId, period, revisions, title }) => [
            activityId,
            `${period.from}..${period.to}`,
            `a${revisions.activity[0]}.u${revisions.update[0]}`,
            originalText(title)?.text ?? '',
          ]),
        ),
      );
    });
};

async function findFigure(directory: string, id: string) {
  for (const folder of await setFolders(directory)) {
    const manifest = parseManifest(await readFile(join(folder, MANIFEST_NAME)));
    if (manifest === undefined) throw new Problem('folder-not-a-report', { folder: folder.slice(-100) });
    const found = await figureOf(manifest, folder, id);
    if (found) return { ...found, folder, manifest };
  }
  throw new Problem('figure-unknown', { figure: id.slice(0, 120) });
}

async function figureOf(manifest: Manifest, folder: string, id: string) {
  for (const name of manifest.documents) {
    const document = documentFigures(name, await readFile(join(folder, name)));
    const figure = document?.figures.find((each) => each.id === id);
    if (document && figure) return { document, figure };
  }
  return undefined;
}
