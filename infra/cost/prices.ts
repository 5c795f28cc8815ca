/** List prices, US dollars, of us-east-1 without free tiers (Frankfurt asks a tenth to a fifth more). One place to change them. */

/** When they were put down. */
export const PRICES_OF = '2026-11-22';

/** By unit; a unit's name is the key. */
export const PRICES = {
  lambdaGbSecond: 0.000_016_666_7,
  lambdaRequest: 0.2 / 1e6,
  tableWriteUnit: 0.625 / 1e6,
  tableReadUnit: 0.125 / 1e6,
  tableGbMonth: 0.25,
  tableRestoreGbMonth: 0.2,
  bucketGbMonth: 0.023,
  bucketPut: 0.005 / 1000,
  bucketGet: 0.0004 / 1000,
  scanObject: 0.215 / 1000,
  scanGb: 0.09,
  queueRequest: 0.4 / 1e6,
  gatewayRequest: 3.5 / 1e6,
  frontRequest: 0.01 / 10_000,
  frontGb: 0.085,
  edgeCall: 0.1 / 1e6,
  firewallMonth: 5,
  firewallRuleMonth: 1,
  firewallRequest: 0.6 / 1e6,
  keyMonth: 1,
  keyRequest: 0.03 / 10_000,
  secretMonth: 0.4,
  alarmMonth: 0.1,
  dashboardMonth: 3,
  metricMonth: 0.3,
  logGb: 0.5,
  userMonth: 0.015,
  letter: 0.1 / 1000,
  backupTableGbMonth: 0.1,
  backupTableColdGbMonth: 0.03,
  backupBucketGbMonth: 0.05,
  copyGb: 0.02,
} as const;

export type Unit = keyof typeof PRICES;
