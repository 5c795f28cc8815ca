/** Everything that the pages do, a program can do: a new form of a page without an operation makes this fail. */
import { describe, expect, it } from 'vitest';
import { apiOperations } from '../../../../functions/web/api/api.ts';
import { createApp } from '../../../../functions/web/app.tsx';
import type { WebPorts } from '../../../../functions/web/web-ports.ts';

/** The operations that do what a form does. */
const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  'POST /records/new': ['createRecord'],
  'PUT /records/new': ['createRecord'],
  'POST /records/:id/edit': ['changeUpdate', 'submitUpdate'],
  'PUT /records/:id/edit': ['changeUpdate'],
  'POST /records/:id/discard': ['discardUpdate'],
  'POST /records/:id/nothing-to-report': ['reportNothing'],
  'POST /uploads': ['sendUpload', 'openUploadForm'],
  'POST /hand-over': ['handOver'],
  'POST /review': ['acceptUpdate', 'returnUpdate'],
  'POST /review/:id/:span': ['acceptUpdate', 'returnUpdate', 'reopenUpdate'],
  'POST /review/:id/:span/claims': ['reviewClaim'],
  'POST /duplicates/:into/:from/merge': ['mergePair'],
  'POST /duplicates/:into/:from/distinct': ['markDistinct'],
  'POST /duplicates/:from/undo': ['undoMerge'],
  'POST /coverage/reminders/:person': ['sendReminder'],
  'POST /periods': ['openPeriod'],
  'POST /periods/:name/:step{lock|reopen|freeze}': ['lockPeriod', 'reopenPeriod', 'freezeSnapshot'],
  'POST /waivers': ['giveWaiver'],
  'POST /waivers/:id/withdraw': ['withdrawWaiver'],
  'POST /reports/builder': ['createReport'],
  'POST /reports/builder/:id/snapshot': ['chooseSnapshot'],
  'POST /reports/builder/:id/document': ['setDocument'],
  'POST /reports/builder/:id/consult': ['openConsultation'],
  'POST /reports/builder/:id/build': ['buildReport'],
  'POST /reports/builder/:id/revise': ['reviseReport'],
  'POST /reports/builder/:id/submit': ['submitReport'],
  'POST /reports/builder/:id/return': ['returnReport'],
  'POST /reports/builder/:id/publish': ['publishReport'],
  'POST /reports/builder/:id/withdraw': ['withdrawReport'],
  'POST /reports/builder/:id/texts': ['writeText'],
  'POST /reports/builder/:id/messages': ['chooseMessages'],
  'POST /reports/builder/:id/schedule/:form{letter|done|decision}': [
    'issueLetter',
    'noteStep',
    'noteDecision',
  ],
  'POST /reports/builder/:id/papers': ['orderPapers'],
  'POST /consultations/:id/inputs': ['sendInput'],
  'POST /reports/:id/comments': ['addComment'],
  'POST /reports/:id/comments/:comment/:step{answer|withdraw}': ['answerComment', 'withdrawComment'],
  'POST /registries/:type/new': ['createEntry'],
  'POST /registries/:type/entry/:id/edit': ['changeEntry'],
  'POST /registries/:type/entry/:id/withdraw': ['withdrawEntry'],
  'POST /registries/:type/file': ['sendUpload'],
  'POST /my/tokens': ['makeToken'],
  'POST /my/tokens/:token/revoke': ['revokeToken'],
  'POST /admin/focal-points/new': ['addAssignment'],
  'POST /admin/focal-points/:id/:step{hand-over|end}': ['handOver', 'endAssignment'],
  'POST /admin/calendar/:id': ['planMeeting'],
  'POST /admin/people/new': ['addPerson'],
  'POST /admin/people/:id': ['changePerson'],
  'POST /admin/people/:id/password': ['renewPassword'],
  'POST /admin/people/:id/tokens/:token/revoke': ['revokeToken'],
  'POST /admin/machines': ['addMachine'],
  'POST /admin/machines/:id/:step{secret|withdraw}': ['renewMachineSecret', 'withdrawMachine'],
  'POST /admin/mail/:id/:language': ['writeMailText', 'resetMailText'],
};

/** What a program has no use for, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'POST /theme': 'light or dark is a matter of one browser',
  'POST /sign-out': 'a token has no session to end',
  'POST /design': 'shows how forms look; nothing is kept',
};

const PORTS = {
  clock: () => new Date(0),
  newId: () => 'x',
  ledger: {},
  objects: {},
  showsDesign: true,
  signIn: {},
} as unknown as WebPorts;

function actionsOf(): readonly string[] {
  const changing = createApp(PORTS).routes.filter(
    ({ method, path }) => !path.startsWith('/api/v1') && !['GET', 'HEAD', 'ALL'].includes(method),
  );
  return [...new Set(changing.map(({ method, path }) => `${method} ${path}`))].sort();
}

const document = apiOperations(PORTS).getOpenAPI31Document({
  openapi: '3.1.0',
  info: { title: 'test', version: '1' },
});
const operations = Object.values(document.paths ?? {}).flatMap((item) =>
  Object.values(item as Readonly<Record<string, { readonly operationId?: string }>>).flatMap(
    ({ operationId }) => operationId ?? [],
  ),
);

describe('the interface', () => {
  it('has an operation for every form of the pages', () => {
    const known = [...Object.keys(OPERATIONS), ...Object.keys(EXCEPTIONS)].sort();
    expect(actionsOf()).toEqual(known);
  });

  it.each(Object.entries(OPERATIONS))('%s is done by %j', (_, names) => {
    expect(names.filter((name) => !operations.includes(name))).toEqual([]);
  });
});
