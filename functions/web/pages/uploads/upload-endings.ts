/** Endings of the files that are taken. */
export const UPLOAD_ENDINGS = ['.xlsx', '.csv', '.json', '.jsonl', '.ndjson'] as const;
