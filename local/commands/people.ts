/** `wsis people`: who may sign in on this machine, in which roles, and the machines that use the API. */
import { assign } from '../../shared/people/assign.ts';
import { addPerson, peopleAt } from '../../shared/people/change-people.ts';
import { listAssignments, listPeople } from '../../shared/people/list-people.ts';
import { MEMBERSHIPS, type Membership } from '../../shared/people/membership.ts';
import { ROLES, type Role } from '../../shared/people/role.ts';
import { ACTION_LINE_IDS, type ActionLineId } from '../../shared/reference/action-lines.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { type SectorId, sectors } from '../../shared/reference/organization.ts';
import { Problem } from '../../shared/text/problem.ts';
import { typedReason } from '../../shared/text/system-reason.ts';
import { wordsIn } from '../../shared/text/words.ts';
import {
  type CommonOptions,
  listOf,
  operator,
  parseLanguage,
  type Registration,
  withNewWorkspace,
  withWorkspace,
} from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { readSecret } from '../read-secret.ts';
import { secretHashes } from '../sign-in/secret-hashes.ts';
import { newSecret } from '../sign-in/secrets.ts';
import { openSignInDatabase } from '../sign-in/sign-in-database.ts';
import { columns } from '../terminal.ts';
import { registerErase } from './people-erase.ts';
import { registerMachine } from './people-machine.ts';
import { registerToken } from './people-token.ts';

interface AddOptions extends CommonOptions {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly lines: readonly ActionLineId[];
  readonly sectors: readonly SectorId[];
  readonly unit?: string;
  readonly membership: readonly Membership[];
  readonly lang: Language;
  readonly reason: string;
}

/** Characters of a password, at least (NIST SP 800-63B-4, 3.1.1.2: fifteen where it is all that is asked). */
const SHORTEST = 15;

const DATA = ['--data <dir>', 'data folder: a database and kept files', '.wsis'] as const;

export const registerPeople: Registration = (program) => {
  const people = program.command('people').description('who may sign in on this machine, and in which roles');

  people
    .command('add')
    .description('add a person; “wsis people password” then lets them in')
    .requiredOption('--name <name>', 'as pages show it')
    .requiredOption('--email <address>', 'with which the person signs in')
    .requiredOption('--roles <list>', `one or more of ${ROLES.join(', ')}`, listOf(ROLES))
    .option('--lines <list>', 'action lines of a focal point, from today', listOf(ACTION_LINE_IDS), [])
    .option('--unit <unit>', 'own unit, as records name it')
    .option('--membership <class>', `of a delegate: ${MEMBERSHIPS.join(', ')}`, listOf(MEMBERSHIPS), [])
    .option('--sectors <list>', 'Sectors of a coordinator', listOf(sectors.map(({ id }) => id)), [])
    .option('--lang <language>', 'language of pages and mail', parseLanguage, 'en')
    .option('--reason <text>', 'kept with the person', typedReason, 'added on the command line')
    .option(...DATA)
    .action((options: AddOptions) =>
      withNewWorkspace(options, async (workspace, terminal) => {
        const ports = { ...workspace, newId: newSecret };
        const {
          email,
          lang: language,
          lines,
          membership: [membership],
          name,
          reason,
          roles,
          sectors,
          unit,
        } = options;
        const signed = { by: operator(), reason };
        const own = { ...(unit === undefined ? {} : { unit }), ...(membership && { membership }) };
        const person = { name, email, roles, sectors, language, ...own };
        const { id } = await addPerson({ ...signed, person }, ports);
        const from = genevaDay(workspace.clock());
        for (const line of lines) {
          const place = { kind: 'line', line } as const;
          await assign({ ...signed, assignment: { person: id, place, part: 'lead', from } }, ports);
        }
        terminal.say(wordsIn('en')('cli.people.added', { name, email }));
        return DONE;
      }),
    );

  people
    .command('list')
    .description('show everybody, with roles and the places that they hold')
    .option(...DATA)
    .option('--json', 'the result as JSON, for machines')
    .action((options: CommonOptions) =>
      withWorkspace(options, async ({ ledger }, terminal) => {
        const [found, assignments] = await Promise.all([listPeople(ledger), listAssignments(ledger)]);
        const listed = found.map(({ state }) => ({
          ...state,
          assignments: assignments.map((each) => each.state).filter(({ person }) => person === state.id),
        }));
        if (terminal.json) terminal.result(listed);
        else {
          const rows = listed.map(({ assignments: held, email, name, roles, state }) => [
            name,
            email,
            state,
            roles.join(','),
            held.map(({ place }) => (place.kind === 'line' ? place.line : place.unit)).join(','),
          ]);
          terminal.say(columns(rows));
        }
        return DONE;
      }),
    );

  people
    .command('password')
    .argument('<email>', 'address of the person')
    .description('set the password of a person: typed, or read from the standard input')
    .option(...DATA)
    .action((email: string, options: CommonOptions) =>
      withWorkspace(options, async ({ clock, directory, ledger }, terminal) => {
        const words = wordsIn('en');
        const [known] = await peopleAt(ledger, email);
        if (known === undefined) throw new Problem('person-unknown', { email: email.slice(0, 100) });
        const password = await readSecret(words('cli.people.prompt', { name: known.state.name }));
        if ([...password].length < SHORTEST) throw new Problem('password-short', { least: SHORTEST });
        const db = openSignInDatabase(directory);
        try {
          await secretHashes(db, clock).keep(known.state.id, password);
        } finally {
          db.close();
        }
        terminal.say(words('cli.people.password-set', { name: known.state.name }));
        return DONE;
      }),
    );

  registerMachine(people);
  registerErase(people);
  registerToken(people);
};
