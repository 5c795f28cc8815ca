/** `wsis people token`: a person's tokens for the API: made and shown once, listed, revoked. */
import type { Command } from 'commander';
import { peopleAt } from '../../shared/people/change-people.ts';
import type { Person } from '../../shared/people/person.ts';
import { SCOPES, type Scope } from '../../shared/people/scope.ts';
import { daysToLive } from '../../shared/people/token-end.ts';
import { lastUses } from '../../shared/people/token-use.ts';
import { makeToken, revokeToken, tokensOf } from '../../shared/people/tokens.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { typedReason } from '../../shared/text/system-reason.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, listOf, operator, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { newSecret } from '../sign-in/secrets.ts';
import { columns } from '../terminal.ts';

interface AddOptions extends CommonOptions {
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly until: string;
}

const DATA = ['--data <dir>', 'data folder: a database and kept files', '.wsis'] as const;
const JSON_OPTION = ['--json', 'the result as JSON, for machines'] as const;

export function registerToken(people: Command): void {
  const token = people.command('token').description('tokens with which programs act for a person');

  token
    .command('add')
    .argument('<email>', 'address of the person')
    .description('make a token, and show it once')
    .requiredOption('--label <text>', 'what it is for')
    .requiredOption('--scopes <list>', `what it is good for: ${SCOPES.join(', ')}`, listOf(SCOPES))
    .requiredOption('--until <day>', 'its last day, a year ahead at most')
    .option(...DATA)
    .option(...JSON_OPTION)
    .action((email: string, options: AddOptions) =>
      withWorkspace(options, async ({ clock, ledger }, terminal) => {
        const { id: person, name } = await personAt(ledger, email);
        const { label, scopes, until: day } = options;
        const order = { person, label, scopes, days: daysToLive(day, clock()) };
        const { secret, token } = await makeToken(order, { clock, ledger, newId: newSecret });
        if (terminal.json) terminal.result({ id: token.id, secret });
        else terminal.say(wordsIn('en')('cli.people.token', { label, name, day, secret }));
        return DONE;
      }),
    );

  token
    .command('list')
    .argument('<email>', 'address of the person')
    .description('show the tokens of a person, also those that are over')
    .option(...DATA)
    .option(...JSON_OPTION)
    .action((email: string, options: CommonOptions) =>
      withWorkspace(options, async ({ ledger }, terminal) => {
        const found = await tokensOf(ledger, (await personAt(ledger, email)).id);
        const ids = found.map(({ state }) => state.id);
        const uses = await lastUses(ledger, ids);
        const listed = found.map(({ state: { hash: _, ...known } }) => {
          const lastUsed = uses.get(known.id);
          return { ...known, ...(lastUsed === undefined ? {} : { lastUsed }) };
        });
        if (terminal.json) terminal.result(listed);
        else {
          const rows = listed.map(({ endsAt, id, label, lastUsed = '', revokedAt, scopes }) => [
            ...[id, label, scopes.join(','), lastUsed, (revokedAt ?? endsAt).slice(0, 10)],
          ]);
          terminal.say(columns(rows));
        }
        return DONE;
      }),
    );

  token
    .command('revoke')
    .argument('<email>', 'address of the person')
    .argument('<id>', 'of the token, as the list shows it')
    .description('take a token back: it opens nothing any more')
    .option('--reason <text>', 'kept with the token', typedReason, 'revoked on the command line')
    .option(...DATA)
    .action((email: string, id: string, options: CommonOptions & { readonly reason: string }) =>
      withWorkspace(options, async ({ clock, ledger }, terminal) => {
        const { id: person, name } = await personAt(ledger, email);
        const own = (await tokensOf(ledger, person)).find(({ state }) => state.id === id);
        if (own === undefined) throw new Problem('stream-unknown', { stream: `token/${id.slice(0, 90)}` });
        await revokeToken({ id, by: operator(), reason: options.reason }, { clock, ledger });
        terminal.say(wordsIn('en')('cli.people.token-revoked', { label: own.state.label, name }));
        return DONE;
      }),
    );
}

async function personAt(ledger: Ledger, email: string): Promise<Person> {
  const [known] = await peopleAt(ledger, email);
  if (known === undefined) throw new Problem('person-unknown', { email: email.slice(0, 100) });
  return known.state;
}
