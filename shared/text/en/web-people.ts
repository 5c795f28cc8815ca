/** English words of people, roles and sign-in. */
export const webPeopleEn = {
  'web.people.role.focal-point': 'Focal point',
  'web.people.role.coordinator': 'Sector coordinator',
  'web.people.role.editor': 'Editor',
  'web.people.role.approver': 'Approver',
  'web.people.role.member': 'Member of the working group',
  'web.people.role.auditor': 'Auditor',
  'web.people.role.administrator': 'Administrator',
  'web.sign-in.demo': 'People of the demonstration',
  'web.sign-in.demo-lead':
    'They are made up. Choose one to see the application with that person’s eyes; on this machine they need no password.',
  'web.sign-in.as': 'Sign in as {name}',
  'web.sign-in.password-heading': 'With address and password',
  'web.sign-in.password-lead': 'Your administrator gives you a password for this service.',
  'web.sign-in.email': 'E-mail address',
  'web.sign-in.password': 'Password',
  'web.sign-in.wrong': 'The address or the password is not right.',
  'web.sign-in.wait': 'Too many wrong passwords. Wait a minute, then try again.',
} as const;
