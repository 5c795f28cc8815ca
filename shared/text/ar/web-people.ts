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
  'web.sign-in.demo': 'أشخاص العرض التوضيحي',
  'web.sign-in.demo-lead':
    'هم أشخاص خياليون. اختر أحدهم لترى التطبيق بعينيه؛ ولا يحتاجون إلى كلمة مرور على هذا الجهاز.',
  'web.sign-in.as': 'تسجيل الدخول باسم {name}',
  'web.sign-in.password-heading': 'بالعنوان وكلمة المرور',
  'web.sign-in.password-lead': 'يعطيك مدير النظام كلمة مرور لهذه الخدمة.',
  'web.sign-in.email': 'عنوان البريد الإلكتروني',
  'web.sign-in.password': 'كلمة المرور',
  'web.sign-in.wrong': 'العنوان أو كلمة المرور غير صحيح.',
  'web.sign-in.wait': 'كلمات مرور خاطئة كثيرة جداً. انتظر دقيقة ثم حاول مرة أخرى.',
} satisfies Catalogue;
