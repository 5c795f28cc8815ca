/** What an installation is told about itself: one typed configuration with checks; everything else follows from it. */
import { z } from 'zod';
import { SCOPES } from '../../shared/people/scope.ts';

const Origin = z.url({ protocol: /^https$/ }).refine((text) => new URL(text).origin === text, {
  error: 'an origin: https://host, without a path or a slash at the end',
});
const Arn = z.string().regex(/^arn:aws[\w-]*:[\w-]+:/);
const Region = z.string().regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/);

const SignIn = z.discriminatedUnion('kind', [
  /** Everybody is the public: before the address is known, or for a mirror of what is published. */
  z.strictObject({ kind: z.literal('none') }),
  /** A user pool in this account; `prefix` names its sign-in pages and must be free in the region. */
  z.strictObject({
    kind: z.literal('cognito'),
    prefix: z.string().regex(/^[a-z0-9-]{3,40}$/),
    /** A group for each role but administrator; who is in one and unknown here is let in (docs/decisions/0010). */
    groups: z.boolean().optional(),
    /** Programs that use the API by client credentials: a client of the pool for each, and what its tokens are good for. */
    machines: z
      .array(
        z.strictObject({
          name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
          scopes: z.array(z.enum(SCOPES)).min(1),
        }),
      )
      .min(1)
      .optional(),
  }),
  /** The organization's own provider. */
  z.strictObject({
    kind: z.literal('oidc'),
    issuer: z.url({ protocol: /^https$/ }),
    clientId: z.string().min(1),
    /** Secret in Secrets Manager that holds the client's secret as plain text. */
    clientSecretArn: Arn,
    signOutAddress: z.url().optional(),
    /** Claim of the ID token that names groups (`wsis-editor`), where they let people in as those of a user pool do. */
    groupsClaim: z.string().min(1).optional(),
    /** Audience and JWKS of access tokens, where machines may use the API. */
    machines: z.strictObject({ audience: z.string().min(1), keysAddress: z.url() }).optional(),
  }),
]);

/** Who looks for malware in files before anything reads them. */
const Scan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('guardduty') }),
  /** A scanner of the organization: the tag that it puts on objects, what that says, and the role that it works in. */
  z.strictObject({
    kind: z.literal('tag'),
    tag: z.string().min(1).max(128),
    clean: z.string().min(1).max(256),
    infected: z.string().min(1).max(256),
    roleArn: Arn,
  }),
]);

/** Memory in MB, time in seconds, instances at once at most. */
const Size = z.strictObject({
  memory: z.int().min(128).max(10_240),
  seconds: z.int().min(1).max(900),
  atOnce: z.int().min(1).max(1000),
});

/**
 * Of a function that is fed by a queue: it begins nothing in its last minute (functions/aws/job-worker.ts), and SQS calls two at
 * once at least; what is turned away for want of one counts as a try of its job.
 */
const WorkerSize = Size.extend({ seconds: z.int().min(120).max(900), atOnce: z.int().min(2).max(1000) });

const Config = z
  .strictObject({
    stage: z.string().regex(/^[a-z][a-z0-9]{1,9}$/),
    region: Region,
    /** Where copies of the backups are kept. */
    copyRegion: Region,
    account: z
      .string()
      .regex(/^\d{12}$/)
      .optional(),
    /** Stacks can't be deleted, tables and pools neither. */
    isProtected: z.boolean(),
    /** Where the application is reached: known after the first deployment, or a domain of one's own. */
    webOrigin: Origin.optional(),
    /** Certificate (us-east-1) for the host of `webOrigin`, where it is not CloudFront's own name. */
    certificateArn: Arn.optional(),
    signIn: SignIn,
    /**
     * A firewall of AWS before the gateway, 10 $ a month: known attacks and floods from one address end there. Without it the
     * function asks for the pass of the front itself, and the gateway's own limits hold for all readers together.
     */
    firewall: z.boolean(),
    scan: Scan,
    /** Sender of letters; its domain is verified with SES. */
    mailSender: z.email().optional(),
    /** Whom alarms are told. */
    alarmAddress: z.email().optional(),
    contact: z.email().optional(),
    /** Name of a table that was restored and takes the ledger's place (docs/operations.md). */
    restoredLedger: z
      .string()
      .regex(/^[\w.-]{3,255}$/)
      .optional(),
    /** US dollars: four fifths of it raise an alarm. */
    monthlyBudget: z.number().positive(),
    /** Days before the last day to report on which letters go out. */
    reminderDays: z.array(z.int().min(0).max(120)).min(1),
    /** How long log lines are kept: days that CloudWatch knows. */
    logDays: z.literal([7, 30, 90, 180, 365, 400]),
    /** Snapshots and issues can't be deleted or overwritten for so long. */
    archiveYears: z.int().min(1).max(100),
    /** Daily backups are kept for so long; monthly ones for 400 days. The tables can be restored to any second of 35 days besides. */
    backupDays: z.int().min(7).max(365),
    functions: z.strictObject({
      web: Size,
      // SQS calls two at once at least.
      arrivals: Size.extend({ atOnce: z.int().min(2).max(1000) }),
      intake: WorkerSize,
      reports: WorkerSize,
      template: Size,
      reminders: Size,
      watch: Size,
    }),
  })
  .refine(({ copyRegion, region }) => copyRegion !== region, {
    error: 'a copy in the same region is lost with it',
    path: ['copyRegion'],
  })
  .refine(({ signIn, webOrigin }) => signIn.kind === 'none' || webOrigin !== undefined, {
    error: 'sign-in leads back to an address: set it, or use { kind: "none" } until it is known',
    path: ['webOrigin'],
  })
  .refine(({ mailSender, webOrigin }) => mailSender === undefined || webOrigin !== undefined, {
    error: 'letters hold links: set the address that they lead to',
    path: ['webOrigin'],
  });

export type StageConfig = Readonly<z.infer<typeof Config>>;
export type FunctionName = keyof StageConfig['functions'];

/** The configuration, checked. @throws Error that names every fault and its place. */
export function checkConfig(settings: unknown): StageConfig {
  const { data, error } = Config.safeParse(settings);
  if (error !== undefined) throw new Error(`The configuration is wrong:\n${z.prettifyError(error)}`);
  return data;
}
