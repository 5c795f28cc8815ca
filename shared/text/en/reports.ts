/** English words: reports. The English catalogue is the original; its keys are the type of every key. */
export const reportsEn = {} as const;
