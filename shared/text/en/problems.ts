/** English words: problems. The English catalogue is the original; its keys are the type of every key. */
export const problemsEn = {} as const;
