/** Arabic words of people, roles and sign-in. */
import type { Catalogue } from '../catalogue.ts';

export const webPeopleAr = {
  'web.people.role.focal-point': 'جهة الاتصال',
  'web.people.role.coordinator': 'منسق القطاع',
  'web.people.role.editor': 'محرر',
  'web.people.role.approver': 'مسؤول الموافقة',
  'web.people.role.member': 'عضو في فريق العمل',
  'web.people.role.auditor': 'مدقق',
  'web.people.role.administrator': 'مدير النظام',
} satisfies Catalogue;
