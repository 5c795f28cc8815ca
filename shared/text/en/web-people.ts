/** English words of people, roles and sign-in. */
export const webPeopleEn = {
  'web.people.role.focal-point': 'Focal point',
  'web.people.role.coordinator': 'Sector coordinator',
  'web.people.role.editor': 'Editor',
  'web.people.role.approver': 'Approver',
  'web.people.role.member': 'Member of the working group',
  'web.people.role.auditor': 'Auditor',
  'web.people.role.administrator': 'Administrator',
} as const;
