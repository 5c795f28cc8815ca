/** The stores as functions are told about them (functions/aws/aws-stores.ts). */
import type { Stores } from './grants.ts';

export function storeSettings({ archive, data, ledger, passing }: Stores): Readonly<Record<string, string>> {
  return {
    LEDGER_TABLE: ledger.tableName,
    PASSING_TABLE: passing.tableName,
    DATA_BUCKET: data.bucketName,
    ARCHIVE_BUCKET: archive.bucketName,
  };
}
