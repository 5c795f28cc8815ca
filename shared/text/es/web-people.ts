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
  'web.sign-in.demo': 'Personas de la demostración',
  'web.sign-in.demo-lead':
    'Son ficticias. Elija una para ver la aplicación con sus ojos; en esta máquina no necesitan contraseña.',
  'web.sign-in.as': 'Iniciar sesión como {name}',
  'web.sign-in.password-heading': 'Con dirección y contraseña',
  'web.sign-in.password-lead': 'Su administrador le da una contraseña para este servicio.',
  'web.sign-in.email': 'Dirección de correo electrónico',
  'web.sign-in.password': 'Contraseña',
  'web.sign-in.wrong': 'La dirección o la contraseña no es correcta.',
  'web.sign-in.wait': 'Demasiadas contraseñas erróneas. Espere un minuto y vuelva a intentarlo.',
} satisfies Catalogue;
