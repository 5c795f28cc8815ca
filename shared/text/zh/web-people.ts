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
  'web.sign-in.demo': '演示人员',
  'web.sign-in.demo-lead': '这些人员均为虚构。选择其中一人，即可以其身份查看本应用；在本机上无需密码。',
  'web.sign-in.as': '以 {name} 的身份登录',
  'web.sign-in.password-heading': '使用地址和密码',
  'web.sign-in.password-lead': '您的管理员会给您本服务的密码。',
  'web.sign-in.email': '电子邮件地址',
  'web.sign-in.password': '密码',
  'web.sign-in.wrong': '地址或密码不正确。',
  'web.sign-in.wait': '密码错误次数过多。请等待一分钟后重试。',
} satisfies Catalogue;
