/** The bill of a year: quantities times prices, by what one would look for on it. */
import { PRICES, type Unit } from './prices.ts';
import { quantitiesOf, type Setting, type Workload } from './workload.ts';

/** Lines of the bill, as they are shown. */
const GROUPS = {
  Functions: ['lambdaGbSecond', 'lambdaRequest'],
  'Ledger and sessions': ['tableWriteUnit', 'tableReadUnit', 'tableGbMonth', 'tableRestoreGbMonth'],
  'Files and queues': ['bucketGbMonth', 'bucketPut', 'bucketGet', 'scanObject', 'scanGb', 'queueRequest'],
  'Gateway and front': ['gatewayRequest', 'frontRequest', 'frontGb', 'edgeCall'],
  Firewall: ['firewallMonth', 'firewallRuleMonth', 'firewallRequest'],
  'Keys and secrets': ['keyMonth', 'keyRequest', 'secretMonth'],
  'Alarms, metrics, logs': ['alarmMonth', 'dashboardMonth', 'metricMonth', 'logGb'],
  'Sign-in and letters': ['userMonth', 'letter'],
  'Backups, two regions': ['backupTableGbMonth', 'backupTableColdGbMonth', 'backupBucketGbMonth', 'copyGb'],
} as const satisfies Readonly<Record<string, readonly Unit[]>>;

export interface BillLine {
  readonly name: string;
  /** US dollars in a year. */
  readonly dollars: number;
}

/** As stages come out of the box. */
const BOX: Setting = { firewall: true };

/** Every unit is in exactly one line. */
export function billOf(
  workload: Workload,
  setting = BOX,
): {
  readonly lines: readonly BillLine[];
  readonly dollars: number;
} {
  const quantities = quantitiesOf(workload, setting);
  const lines = Object.entries(GROUPS).map(([name, units]) => ({
    name,
    dollars: units.reduce((sum, unit: Unit) => sum + quantities[unit] * PRICES[unit], 0),
  }));
  return { lines, dollars: lines.reduce((sum, { dollars }) => sum + dollars, 0) };
}
