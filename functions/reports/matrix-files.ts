/** The comment matrix of an issue as files in one language: as a sheet to work with and as a document to post. */
import { anchorsOf } from '../../shared/consultations/anchors.ts';
import { commentMatrix } from '../../shared/consultations/comment-matrix.ts';
import type { ListedComment } from '../../shared/consultations/list-comments.ts';
import type { ListedInput } from '../../shared/consultations/list-inputs.ts';
import { matrixPaper } from '../../shared/consultations/papers/matrix-paper.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { renderDocument } from '../../shared/render/render.ts';
import { renderWorkbook } from '../../shared/render/xlsx/render-workbook.ts';
import { setFileKey } from '../../shared/reports/issue-files.ts';
import { issueName } from '../../shared/reports/issue-name.ts';
import { MANIFEST_NAME, type Manifest, parseManifest } from '../../shared/reports/manifest.ts';
import type { PackFile } from '../../shared/reports/pack-zip.ts';
import type { Report, ReportIssue } from '../../shared/reports/report.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { TEXT_VERSION } from '../../shared/text/text-version.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { readModel } from './read-model.ts';

interface Matrix {
  readonly report: Report;
  readonly issue: ReportIssue;
  readonly manifest: Manifest;
  readonly comments: readonly ListedComment[];
  readonly inputs: readonly ListedInput[];
  readonly language: Language;
}

interface MatrixPorts {
  readonly objects: Pick<Objects, 'get'>;
  /** Version of the program. */
  readonly code: string;
}

/** `comments-<language>.xlsx` and `.docx`. Problem `object-unknown` where the files of the issue are gone. */
export async function matrixFiles(
  { comments, inputs, issue, language, manifest, report }: Matrix,
  { code, objects }: MatrixPorts,
): Promise<readonly PackFile[]> {
  const anchors = anchorsOf(await readModel(objects, issue.set, { kind: report.kind, language }));
  const words = wordsIn(language);
  const shared = {
    ...{ report, comments, inputs, language, words, newest: { label: issue.label, set: issue.set, anchors } },
    issueName: (label: string) => issueName(words, label),
  };
  const sheets = commentMatrix({ ...shared, makers: manifest.makers, filter: '' });
  const document = matrixPaper({ ...shared, made: { code, text: TEXT_VERSION } });
  return [
    { name: `comments-${language}.xlsx`, bytes: () => renderWorkbook(sheets) },
    {
      name: `comments-${language}.docx`,
      bytes: async () => {
        const [file] = await renderDocument(document, 'docx');
        if (file === undefined) throw new Error('a document was not rendered');
        return file.bytes;
      },
    },
  ];
}

/** The manifest of an issue. Problem `object-unknown` where it is gone, or can't be read. */
export async function manifestOf(
  { set }: Pick<ReportIssue, 'set'>,
  objects: Pick<Objects, 'get'>,
): Promise<Manifest> {
  const key = setFileKey(set, MANIFEST_NAME);
  const pieces: Uint8Array[] = [];
  for await (const piece of await objects.get(key)) pieces.push(piece);
  const manifest = parseManifest(Buffer.concat(pieces));
  if (manifest === undefined) throw new Problem('object-unknown', { key });
  return manifest;
}
