/** The document model itself as a file, for machines and for comparing two revisions line by line. */
import type { DocumentModel } from '../../reports/document.ts';

/** The model as JSON (RFC 8259): keys as composed, one value a line, line feed at the end. */
export function renderJson(model: DocumentModel): string {
  return `${JSON.stringify(model, null, 1)}\n`;
}
