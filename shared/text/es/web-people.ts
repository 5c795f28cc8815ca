/** Spanish words of people, roles and sign-in. */
import type { Catalogue } from '../catalogue.ts';

export const webPeopleEs = {
  'web.people.role.focal-point': 'Coordinador',
  'web.people.role.coordinator': 'Coordinador de Sector',
  'web.people.role.editor': 'Redactor',
  'web.people.role.approver': 'Responsable de aprobación',
  'web.people.role.member': 'Miembro del Grupo de Trabajo',
  'web.people.role.auditor': 'Auditor',
  'web.people.role.administrator': 'Administrador',
} satisfies Catalogue;
