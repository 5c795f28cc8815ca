/** What a year of use asks of the system: the quantities behind the bill, each with its reason. */
import type { Unit } from './prices.ts';

/** A year of an organization. */
export interface Workload {
  readonly name: string;
  /** Activities that are reported on in the year. */
  readonly records: number;
  /** Sets of reports that are built: a kind, in six languages and all formats. */
  readonly builds: number;
  /** Pages and API calls that are answered. */
  readonly requests: number;
  /** People who sign in. */
  readonly people: number;
  /** Years of records and reports that are kept besides. */
  readonly yearsKept: number;
}

/** The years that docs/cost.md tells. */
export const WORKLOADS: readonly Workload[] = [
  { name: 'Idle: deployed, nobody uses it', records: 0, builds: 0, requests: 0, people: 0, yearsKept: 0 },
  {
    name: 'A year of 10,000 records and 250 report builds',
    ...{ records: 10_000, builds: 250, requests: 500_000, people: 300, yearsKept: 5 },
  },
  {
    name: 'A year of 1,000,000 records and 1,000 report builds',
    ...{ records: 1_000_000, builds: 1000, requests: 20_000_000, people: 10_000, yearsKept: 5 },
  },
];

/** What stands there whether or not it is used; the tests compare it with the templates. */
export const STANDING = {
  keys: 4,
  secrets: 3,
  alarms: 29,
  dashboards: 1,
  firewalls: 1,
  firewallRules: 5,
  /** Written by our functions: see MetricName (functions/aws/observe.ts), by service, and WebFaults. */
  metrics: 14,
} as const;

/** Of a record in a year: the activity and its update are drafted, edited, submitted, reviewed and locked. */
const REVISIONS = 8;
/** 3 kB of state, its entry in the journal, the pointer, the note of what was appended, and three look-up keys that change. */
const WRITE_UNITS = 3 + 1 + 1 + 1 + 3;
/** Before an append, and when it is looked at on pages and in reports: each time the three units of {@link UNITS_OF_NEWEST}. */
const READ_UNITS_PER_RECORD = 80;
/** Bytes of a revision with its keys, its journal entry and its note. */
const BYTES_PER_REVISION = 4650;
/** A stream as it is now, read with others: its pointer, what it points to, and that nothing comes after (read-newest.ts). */
export const UNITS_OF_NEWEST = 3;
/** Assumed: a page of fifty records, each read as it is now, and ten for who asks and the period. */
const READ_UNITS_PER_REQUEST = 50 * UNITS_OF_NEWEST + 10;
/** A page of 1 GB and 150 ms, six of ten from a function that runs already. */
const REQUEST_GB_SECONDS = 0.15;
/** 10,000 records: measured on one machine; with the table's calls instead of a file, three times as long. */
const INTAKE_GB_SECONDS_PER_RECORD = (3 * 30) / 10_000;
/** Assumed: a row of a workbook, packed. */
const KB_PER_ROW = 2;
/** Six languages, five formats and the models: each is made by a message of its own. */
const PARTS_PER_BUILD = 36;
/**
 * A set of a hundred files at 3 GB: two minutes to render, and each part reads the snapshot and composes its document anew:
 * assumed, two seconds to begin with, and one for each 5,000 records.
 */
const BUILD_GB = 3;
const BUILD_SECONDS = 120 + 2 * PARTS_PER_BUILD;
const BUILD_SECONDS_PER_RECORD = PARTS_PER_BUILD / 5000;
/** Assumed: in each of six languages some sixteen files, formats and tables, and the manifest. */
const FILES_PER_BUILD = 100;
/** Assumed: 600 kB a file; one with fonts inside or many pages is a megabyte or two, a table a tenth of one. */
const MB_PER_BUILD = 60;
/** Assumed: a page or an answer as it leaves compressed; its styles stay in the browser. */
const KB_PER_REQUEST = 30;
/** A page, and of its styles and scripts what the browser does not have yet: as often from the front as from the gateway. */
const FRONT_REQUESTS_PER_REQUEST = 2;
/** Assumed: most pages are made from the ledger; one request in twenty is for a file. */
const GETS_PER_REQUEST = 1 / 20;
/** Tables ask for their key once in five minutes, buckets by a key of their own: assumed, one request or append in so many. */
const KEY_REQUESTS_PER_REQUEST = 1 / 10;
const KEY_REQUESTS_PER_REVISION = 1 / 100;
/** Lines of the gateway (200 bytes) and of the function's start, end and trace. */
const LOG_KB_PER_REQUEST = 0.5;
/** Assumed: files that offices send hold a hundred records. */
const RECORDS_PER_FILE = 100;
/** Ordered, handed out, kept from others, deleted. */
const QUEUE_REQUESTS_PER_JOB = 4;
/** Reminders and what became of records, comments and reports: one a month for each who signs in. */
const LETTERS_PER_PERSON = 12;
/** Reminders and the proof of the ledger, daily, some seconds each. */
const RUNS_OF_SCHEDULES = 2 * 365;
const GB_SECONDS_PER_RUN = 5;

/** A metric is paid for by the hours in which something is written to it: where nobody works, by the daily runs alone. */
const IDLE_METRIC_HOURS = 2;

/** What the stage was told (infra/config/stage-config.ts), as far as it has its price. */
export interface Setting {
  readonly firewall: boolean;
}

/** Units of each price in a year. */
export function quantitiesOf(workload: Workload, { firewall }: Setting): Readonly<Record<Unit, number>> {
  const { builds, people, records, requests, yearsKept } = workload;
  const revisions = records * REVISIONS;
  const files = records / RECORDS_PER_FILE;
  const tableGb = (revisions * BYTES_PER_REVISION * (1 + yearsKept)) / 1e9;
  const bucketGb = (builds * MB_PER_BUILD * (1 + yearsKept)) / 1000;
  const buildSeconds = builds * (BUILD_SECONDS + records * BUILD_SECONDS_PER_RECORD);
  // The proof walks over everything every day; half a kilobyte of reading costs an eighth of a unit.
  const proofUnits = 365 * ((tableGb * 1e9) / 4096);
  const months = 12;
  return {
    lambdaGbSecond:
      requests * REQUEST_GB_SECONDS +
      records * INTAKE_GB_SECONDS_PER_RECORD +
      buildSeconds * BUILD_GB +
      RUNS_OF_SCHEDULES * GB_SECONDS_PER_RUN,
    lambdaRequest: requests + builds * (1 + PARTS_PER_BUILD) + files + RUNS_OF_SCHEDULES,
    tableWriteUnit: revisions * WRITE_UNITS,
    tableReadUnit: records * READ_UNITS_PER_RECORD + requests * READ_UNITS_PER_REQUEST + proofUnits,
    tableGbMonth: tableGb * months,
    tableRestoreGbMonth: tableGb * months,
    bucketGbMonth: bucketGb * months,
    bucketPut: builds * (2 * FILES_PER_BUILD + PARTS_PER_BUILD) + files,
    bucketGet: requests * GETS_PER_REQUEST,
    scanObject: files,
    scanGb: (records * KB_PER_ROW) / 1e6,
    // Workers of three queues ask all day, whether or not something waits: five at a time, every twenty seconds.
    queueRequest:
      3 * 5 * 3 * 60 * 24 * 365 + (builds * (1 + PARTS_PER_BUILD) + files) * QUEUE_REQUESTS_PER_JOB,
    gatewayRequest: requests,
    frontRequest: requests * FRONT_REQUESTS_PER_REQUEST,
    edgeCall: requests * FRONT_REQUESTS_PER_REQUEST,
    frontGb: (requests * KB_PER_REQUEST) / 1e6,
    firewallMonth: firewall ? STANDING.firewalls * months : 0,
    firewallRuleMonth: firewall ? STANDING.firewallRules * months : 0,
    firewallRequest: firewall ? requests : 0,
    keyMonth: STANDING.keys * months,
    keyRequest: requests * KEY_REQUESTS_PER_REQUEST + revisions * KEY_REQUESTS_PER_REVISION,
    secretMonth: STANDING.secrets * months,
    alarmMonth: STANDING.alarms * months,
    dashboardMonth: STANDING.dashboards * months,
    metricMonth: STANDING.metrics * months * (requests === 0 ? IDLE_METRIC_HOURS / 24 : 1),
    logGb: (requests * LOG_KB_PER_REQUEST) / 1e6,
    userMonth: people * months,
    letter: people * LETTERS_PER_PERSON,
    // Backups of tables are whole, not what changed: seven of the week and thirteen cold ones of months, in both regions.
    backupTableGbMonth: tableGb * 7 * 2 * months,
    backupTableColdGbMonth: tableGb * 13 * 2 * months,
    backupBucketGbMonth: bucketGb * 2 * months,
    copyGb: tableGb * 377 + bucketGb,
  };
}
