/** English words: codes. The English catalogue is the original; its keys are the type of every key. */
export const codesEn = {} as const;
