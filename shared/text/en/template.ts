/** English words: template. The English catalogue is the original; its keys are the type of every key. */
export const templateEn = {} as const;
