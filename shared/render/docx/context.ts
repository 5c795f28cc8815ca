/** What every part of the Word file needs to know of the document around it. */
import type { DocumentModel } from '../../reports/document.ts';
import type { ChartPictures } from '../charts/picture.ts';
import type { Outline } from '../outline.ts';
import type { Register } from './register.ts';

export interface DocxContext {
  readonly model: DocumentModel;
  readonly outline: Outline;
  /** Row of the list of figures by id of figure. */
  readonly listed: ReadonlyMap<string, string>;
  readonly pictures: ChartPictures;
  /** What is printed at each place that has a number: `12`, `Table 3`. */
  readonly marks: ReadonlyMap<string, string>;
  readonly register: Register;
}
