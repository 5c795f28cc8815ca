/** Chinese words of people, roles and sign-in. */
import type { Catalogue } from '../catalogue.ts';

export const webPeopleZh = {
  'web.people.role.focal-point': '联系人',
  'web.people.role.coordinator': '部门协调人',
  'web.people.role.editor': '编辑',
  'web.people.role.approver': '审批人',
  'web.people.role.member': '工作组成员',
  'web.people.role.auditor': '审计员',
  'web.people.role.administrator': '管理员',
} satisfies Catalogue;
