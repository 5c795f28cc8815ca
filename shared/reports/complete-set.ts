/** Whether a set is whole: every report in every language of the set, every language of a report in all its formats. */
import type { DocumentFigures } from './document-figures.ts';
import type { Manifest } from './manifest.ts';
import type { ReportFault } from './report-fault.ts';

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
