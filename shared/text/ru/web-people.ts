/** Russian words of people, roles and sign-in. */
import type { Catalogue } from '../catalogue.ts';

export const webPeopleRu = {
  'web.people.role.focal-point': 'Координатор',
  'web.people.role.coordinator': 'Координатор Сектора',
  'web.people.role.editor': 'Редактор',
  'web.people.role.approver': 'Утверждающее лицо',
  'web.people.role.member': 'Член рабочей группы',
  'web.people.role.auditor': 'Аудитор',
  'web.people.role.administrator': 'Администратор',
} satisfies Catalogue;
