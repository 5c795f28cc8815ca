/**
 * `node --import tsx infra/operate/add-administrator.ts --table TABLE --name NAME --email ADDRESS [--language fr]`: the first
 * person of a new installation, who adds all others on the pages of the administration.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { addPerson } from '../../shared/people/change-people.ts';
import { listPeople } from '../../shared/people/list-people.ts';
import { isLanguage } from '../../shared/reference/languages.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { systemReason } from '../../shared/text/system-reason.ts';

const { values } = parseArgs({
  options: {
    table: { type: 'string' },
    name: { type: 'string' },
    email: { type: 'string' },
    language: { type: 'string', default: 'en' },
  },
});
const { email, language, name, table } = values;
if (!table || !name || !email?.includes('@') || !isLanguage(language))
  throw new Error('Say --table, --name and --email, and --language as one of en, fr, es, ar, zh, ru');

const ledger = dynamoLedger({ client: new DynamoDBClient({}), table }, ledgerKeys);
const administrators = (await listPeople(ledger)).filter(
  ({ state }) => state.state === 'active' && state.roles.includes('administrator'),
);
// Whoever is there can be asked; this door is for an empty house.
if (administrators.length > 0) throw new Error('There is an administrator: ask them to add others');
const { id } = await addPerson(
  {
    by: 'installation',
    reason: systemReason('first-administrator'),
    person: { name, email, language, roles: ['administrator'], sectors: [] },
  },
  { ledger, clock: () => new Date(), newId: randomUUID },
);
process.stdout.write(`${id}\n`);
