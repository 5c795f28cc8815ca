/** Where jobs put aside what only helps on the way. */

/** Objects under it are swept after some weeks (infra/stacks/data-stack.ts). */
export const WORK_PREFIX = 'work/';

/** Orders of workbooks, and workbooks, that are too large to be handed over in a call. */
export const TEMPLATES = `${WORK_PREFIX}templates/`;
