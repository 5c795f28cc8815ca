/** English words: fields. The English catalogue is the original; its keys are the type of every key. */
export const fieldsEn = {} as const;
