import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import {
  addPerson,
  changePerson,
  type PeoplePorts,
  readPerson,
} from '../../../shared/people/change-people.ts';
import { knowPerson } from '../../../shared/people/know-person.ts';
import { listPeople } from '../../../shared/people/list-people.ts';
import { ROLES } from '../../../shared/people/role.ts';
import { GROUP_ROLES, roleGroup, rolesOfGroups } from '../../../shared/people/role-group.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';

const EMAIL = 'erin@example.org';
const IDENTITY = { subject: 'i 1', email: EMAIL, groups: ['wsis-editor', 'wsis-administrator', 'staff'] };

let ports: PeoplePorts;
beforeEach(() => {
  let made = 0;
  ports = {
    ledger: sqliteLedger(openDatabase(':memory:'), ledgerKeys),
    clock: () => new Date('2026-01-15T09:00:00Z'),
    newId: () => `id-${++made}`,
  };
});

const refused = { code: 'sign-in-unknown' };

describe('a group of the provider', () => {
  it('gives the role of its name, and nobody the rights over people', () => {
    for (const role of ROLES) {
      const given = role === 'administrator' ? [] : [role];
      expect(rolesOfGroups([roleGroup(role)])).toEqual(given);
    }
    expect(GROUP_ROLES).toHaveLength(ROLES.length - 1);
    expect(rolesOfGroups(['editor', 'WSIS-EDITOR', 'wsis-'])).toEqual([]);
  });

  it('lets in who is unknown, once, with a reason that the history tells', async () => {
    const person = await knowPerson(IDENTITY, { ...ports, language: 'fr' });
    expect(person).toMatchObject({ email: EMAIL, roles: ['editor'], language: 'fr', subject: 'i 1' });
    expect((await knowPerson(IDENTITY, ports)).id).toBe(person.id);
    expect(await listPeople(ports.ledger)).toHaveLength(1);
    const [first] = await ports.ledger.history(`person/${person.id}`);
    expect(first).toMatchObject({ by: person.id, reason: 'reason:came-by-group' });
  });

  it('lets in once who comes by two windows at the same moment', async () => {
    const both = await Promise.all([knowPerson(IDENTITY, ports), knowPerson(IDENTITY, ports)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(await listPeople(ports.ledger)).toHaveLength(1);
    expect(await knowPerson(IDENTITY, ports)).toMatchObject({ id: both[0].id, subject: 'i 1' });
  });

  it('changes nothing of who is known: roles are kept here', async () => {
    const signed = { by: 'admin', reason: 'new in office' };
    const known = { name: 'Erin', email: EMAIL, roles: ['member'], sectors: [], language: 'en' } as const;
    const { id } = await addPerson({ ...signed, person: known }, ports);
    expect((await knowPerson(IDENTITY, ports)).roles).toEqual(['member']);
    const newest = await readPerson(ports.ledger, id);
    await changePerson({ ...signed, id, revision: newest?.revision ?? 0, change: { state: 'left' } }, ports);
    // Who has left does not come back by a group that was forgotten.
    await expect(knowPerson(IDENTITY, ports)).rejects.toMatchObject(refused);
    await expect(knowPerson({ ...IDENTITY, subject: 'i 2' }, ports)).rejects.toMatchObject(refused);
  });

  it('lets in nobody without a verified address, nor by groups of others', async () => {
    const { subject, groups } = IDENTITY;
    await expect(knowPerson({ subject, groups }, ports)).rejects.toMatchObject(refused);
    await expect(knowPerson({ ...IDENTITY, groups: ['staff'] }, ports)).rejects.toMatchObject(refused);
    await expect(knowPerson({ subject, email: EMAIL }, ports)).rejects.toMatchObject(refused);
  });
});
