/** English words: web. The English catalogue is the original; its keys are the type of every key. */
export const webEn = {} as const;
