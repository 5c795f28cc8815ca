/** Whether a set is whole: every report in every language of the set, every language of a report in all its formats. */
import type { DocumentFigures } from './document-figures.ts';
import { MANIFEST_NAME, type Manifest } from './manifest.ts';
import type { ReportFault } from './report-fault.ts';
import type { ReaderOf } from './shown.ts';

/** Names of a document's files without what comes after `kind-language`. */
export function stemOf(document: string): string {
  return document.replace(/\.json$/, '');
}

/** What a file's name has after its document's stem: `.html`, `-text.csv`; undefined where it is another document's. */
export function endingOf(name: string, document: string): string | undefined {
  const stem = stemOf(document);
  const ending = name.startsWith(stem) ? name.slice(stem.length) : '';
  return /^(?:-[\w-]+)?\.\w+$/.test(ending) ? ending : undefined;
}

/** Files that are no pages: the documents themselves, and the snapshot. Whatever else is listed shows something to its readers. */
function isPages(
  name: string,
  documents: readonly DocumentFigures[],
  { snapshot }: Pick<Manifest, 'snapshot'>,
): boolean {
  return name !== snapshot.file && documents.every((document) => document.name !== name);
}

/** Faults for a set that has no document, and for each listed file that belongs to none or that nothing can read. */
export function* checkProven(
  documents: readonly DocumentFigures[],
  manifest: Pick<Manifest, 'files' | 'snapshot'>,
  readerOf?: ReaderOf,
): Generator<ReportFault> {
  if (documents.length === 0) yield { fault: 'document-missing', where: MANIFEST_NAME };
  for (const { name } of manifest.files.filter(({ name }) => isPages(name, documents, manifest))) {
    const isProven = documents.some((document) => {
      const ending = endingOf(name, document.name);
      return (
        ending !== undefined && (readerOf === undefined || readerOf(document.kind, ending) !== undefined)
      );
    });
    if (!isProven) yield { fault: 'format-unknown', where: name };
  }
}

/** Faults for each language and format that one part of the set has and another lacks. */
export function* checkComplete(
  documents: readonly DocumentFigures[],
  { files }: Pick<Manifest, 'files'>,
  asked?: readonly string[],
): Generator<ReportFault> {
  const languages = asked ?? [...new Set(documents.map(({ language }) => language))].sort();
  for (const [kind, own] of Map.groupBy(documents, (document) => document.kind)) {
    for (const language of languages) {
      if (own.some((document) => document.language === language)) continue;
      yield { fault: 'language-missing', where: `${kind}#${language}`, expected: language };
    }
    const endings = new Map(
      own.map(({ name }) => [name, new Set(files.flatMap((file) => endingOf(file.name, name) ?? []))]),
    );
    const all = new Set([...endings.values()].flatMap((each) => [...each]));
    for (const [name, has] of endings) {
      for (const ending of [...all].filter((each) => !has.has(each))) {
        const file = `${stemOf(name)}${ending}`;
        yield { fault: 'format-missing', where: file, expected: file };
      }
    }
  }
}
