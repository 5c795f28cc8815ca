/** The stores that a full copy is saved from or loaded into: a data folder, or those on AWS. */
import { Problem } from '../../shared/text/problem.ts';
import { openKnownWorkspace, openWorkspace } from '../workspace.ts';
import type { LoadPorts } from './load-copy.ts';

export interface StoreOptions {
  readonly data: string;
  readonly table?: string;
  readonly dataBucket?: string;
  readonly archiveBucket?: string;
}

interface OpenStores extends LoadPorts {
  close(): void;
}

/** `isNew`: a data folder may be made. Problem `usage` where AWS is named in part; `data-folder-unknown`. */
export async function copiedStores(options: StoreOptions, isNew: boolean): Promise<OpenStores> {
  const { archiveBucket, data, dataBucket, table } = options;
  if (table === undefined && dataBucket === undefined && archiveBucket === undefined)
    return isNew ? openWorkspace(data) : openKnownWorkspace(data);
  if (table === undefined || dataBucket === undefined || archiveBucket === undefined)
    throw new Problem('usage', { needs: '--table, --data-bucket and --archive-bucket together' });
  // Loaded when asked for: no other command knows AWS.
  const { awsStores } = await import('../../functions/aws/aws-stores.ts');
  const { wholeTable } = await import('../../shared/store/aws/whole-table.ts');
  const stores = awsStores({
    ...process.env,
    LEDGER_TABLE: table,
    PASSING_TABLE: table,
    DATA_BUCKET: dataBucket,
    ARCHIVE_BUCKET: archiveBucket,
  });
  return {
    ledger: stores.ledger,
    objects: stores.objects,
    whole: wholeTable({ client: stores.dynamo, table }),
    close: () => stores.dynamo.destroy(),
  };
}
