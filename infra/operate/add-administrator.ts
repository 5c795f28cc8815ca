/** `operate add-administrator`: the first person of a new installation, who adds all others on the pages of the administration. */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { addPerson } from '../../shared/people/change-people.ts';
import { listPeople } from '../../shared/people/list-people.ts';
import { LANGUAGES, type Language } from '../../shared/reference/languages.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { systemReason } from '../../shared/text/system-reason.ts';

interface Options {
  readonly table: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

export function registerAddAdministrator(program: Command): void {
  program
    .command('add-administrator')
    .description('let the first administrator in; everybody else is added on the pages of the administration')
    .requiredOption('--table <name>', 'table of the ledger, as the Data stack prints it')
    .requiredOption('--name <text>', 'the name as it is shown, e.g. "Ada Example"')
    .requiredOption('--email <address>', 'the address by which the provider knows the person', parseEmail)
    .addOption(
      new Option('--language <code>', 'the language of their pages').choices(LANGUAGES).default('en'),
    )
    .action(addAdministrator);
}

async function addAdministrator({ email, language, name, table }: Options): Promise<void> {
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
}

function parseEmail(text: string): string {
  if (!/^[^\s@]+@[^\s@]+$/.test(text))
    throw new InvalidArgumentError('Write an address such as ada@example.org.');
  return text;
}
