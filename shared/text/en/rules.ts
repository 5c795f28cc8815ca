/** English words: rules. The English catalogue is the original; its keys are the type of every key. */
export const rulesEn = {} as const;
