/** French words of people, roles and sign-in. */
import type { Catalogue } from '../catalogue.ts';

export const webPeopleFr = {
  'web.people.role.focal-point': 'Point focal',
  'web.people.role.coordinator': 'Coordonnateur de Secteur',
  'web.people.role.editor': 'Rédacteur',
  'web.people.role.approver': 'Approbateur',
  'web.people.role.member': 'Membre du groupe de travail',
  'web.people.role.auditor': 'Auditeur',
  'web.people.role.administrator': 'Administrateur',
} satisfies Catalogue;
