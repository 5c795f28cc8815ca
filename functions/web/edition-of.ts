/** The editions of the matrix, each compiled once. */
import { compileEdition } from '../../shared/matrix/support.ts';
import { matrixEdition } from '../../shared/reference/matrix-edition.ts';
import { keep } from './keep.ts';

/** The compiled edition of that name. Problem `edition-unknown`. */
export const editionOf = keep((edition) => compileEdition(matrixEdition(edition)));
