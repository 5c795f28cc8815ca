/** The help of `wsis people …`. */

export interface CommandHelp {
  /** Without the leading `npx`. */
  readonly examples: readonly string[];
  readonly notes?: readonly string[];
  readonly ends: string;
}

export const DONE_OR_FAILED = '0 done, 1 failed.';

/** By the command's words. */
export const PEOPLE_HELP: Readonly<Record<string, CommandHelp>> = {
  people: { examples: ['wsis people list'], ends: DONE_OR_FAILED },
  'people add': {
    examples: [
      'wsis people add --name "Amina Example" --email amina@example.org --roles focal-point --lines C5,C2 --lang fr',
      'wsis people add --name "Ed Example" --email ed@example.org --roles editor,administrator',
    ],
    notes: ['Roles and action lines can be changed in the web application by an administrator.'],
    ends: DONE_OR_FAILED,
  },
  'people list': {
    examples: ['wsis people list', 'wsis people list --json'],
    notes: ['Columns: name, address, state, roles, action lines and units.'],
    ends: DONE_OR_FAILED,
  },
  'people password': {
    examples: ['wsis people password amina@example.org'],
    notes: ['It is kept as a hash (scrypt) in the data folder, outside the records; no export carries it.'],
    ends: DONE_OR_FAILED,
  },
  'people machine': {
    examples: [
      'wsis people machine harvester --name "Statistics office" --roles editor --scopes records:read,reports:read',
    ],
    notes: [
      'It asks for tokens at /sign-in/provider/token with grant_type=client_credentials and its id and secret (HTTP Basic),',
      'and sends them to /api/v1 as “Authorization: Bearer TOKEN”. A token lasts an hour.',
    ],
    ends: DONE_OR_FAILED,
  },
  'people erase': {
    examples: [
      'wsis people erase 0123456789abcdefghijklmnopq --reason "Request of 3 March, decided by the data protection officer"',
    ],
    notes: [
      'Set the person to “left” first. Histories keep their hashes: “wsis verify” stays silent, and says so aloud if anything',
      'else is changed. What was frozen or issued before stays as it is, and older copies and backups hold all of it.',
    ],
    ends: DONE_OR_FAILED,
  },
  'people token': { examples: ['wsis people token list amina@example.org'], ends: DONE_OR_FAILED },
  'people token add': {
    examples: [
      'wsis people token add amina@example.org --label "Nightly figures" --scopes records:read --until 2026-12-31',
    ],
    notes: [
      'A program sends it to /api/v1 as “Authorization: Bearer TOKEN”. It never gives more than the person’s roles.',
    ],
    ends: DONE_OR_FAILED,
  },
  'people token list': {
    examples: ['wsis people token list amina@example.org'],
    notes: ['Columns: id, label, scopes, last day of use, when it ends or was taken back.'],
    ends: DONE_OR_FAILED,
  },
  'people token revoke': {
    examples: ['wsis people token revoke amina@example.org 0123456789abcdefghijklmnopq'],
    ends: DONE_OR_FAILED,
  },
};
