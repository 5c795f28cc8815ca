/** Relationships between the parts of a workbook (ECMA-376 part 2, 9.3). */

/** Namespace of the relationships that workbooks and documents use. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Namespace of what every package has. */
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** One relationship; `type` is a word of {@link RELATIONS} or a whole address. */
export function relationship(id: string, type: string, target: string): string {
  const address = type.includes(':') ? type : `${RELATIONS}/${type}`;
  return `<Relationship Id="${id}" Type="${address}" Target="${target}"/>`;
}

/** The part that holds `elements`. */
export function relationships(elements: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}
