/** English words: cli. The English catalogue is the original; its keys are the type of every key. */
export const cliEn = {} as const;
