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
  'web.sign-in.demo': 'Лица для демонстрации',
  'web.sign-in.demo-lead':
    'Они вымышлены. Выберите одно из них, чтобы увидеть приложение его глазами; на этом компьютере пароль им не нужен.',
  'web.sign-in.as': 'Войти как {name}',
  'web.sign-in.password-heading': 'С адресом и паролем',
  'web.sign-in.password-lead': 'Пароль для этой службы дает вам администратор.',
  'web.sign-in.email': 'Адрес электронной почты',
  'web.sign-in.password': 'Пароль',
  'web.sign-in.wrong': 'Адрес или пароль неверен.',
  'web.sign-in.wait': 'Слишком много неверных паролей. Подождите минуту и попробуйте снова.',
} satisfies Catalogue;
