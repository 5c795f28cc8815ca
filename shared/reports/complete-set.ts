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

/**
 * Faults for each report, language and format that the set was ordered with and lacks, and for each that one part of the set has
 * and another lacks. `asked`: languages that every report must be there in, whatever was ordered.
 */
export function* checkComplete(
  documents: readonly DocumentFigures[],
  { files, ordered }: Pick<Manifest, 'files' | 'ordered'>,
  asked?: readonly string[],
): Generator<ReportFault> {
  const kinds = Map.groupBy(documents, (document) => document.kind);
  for (const kind of ordered?.kinds ?? []) {
    // That there is none at all is told once.
    if (kinds.size > 0 && !kinds.has(kind)) yield { fault: 'document-missing', where: kind, expected: kind };
  }
  const found = documents.map(({ language }) => language);
  const languages = asked ?? [...new Set([...(ordered?.languages ?? []), ...found])].sort();
  for (const [kind, own] of kinds) {
    for (const language of languages) {
      if (own.some((document) => document.language === language)) continue;
      yield { fault: 'language-missing', where: `${kind}#${language}`, expected: language };
    }
    const endings = new Map(
      own.map(({ name }) => [name, new Set(files.flatMap((file) => endingOf(file.name, name) ?? []))]),
    );
    const all = new Set([...endings.values()].flatMap((each) => [...each]));
    for (const [name, has] of endings) {
      const lost = [...all].filter((ending) => !has.has(ending));
      // A format that no language has is missed by its own name: which files it would have is not known here.
      const never = (ordered?.formats ?? []).filter(
        (format) => ![...all].some((ending) => ending.endsWith(`.${format}`)),
      );
      for (const ending of [...lost, ...never.map((format) => `.${format}`)]) {
        const file = `${stemOf(name)}${ending}`;
        yield { fault: 'format-missing', where: file, expected: file };
      }
    }
  }
}
