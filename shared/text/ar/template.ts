/** Arabic words of the template workbook. */
import type { Catalogue } from '../catalogue.ts';

export const templateAr = {
  'rule.translation-doubled': 'ورد لهذا الحقل نصان مختلفان باللغة نفسها ({language})؛ وأُخذ بالأول منهما.',
  'rule.translation-doubled.remedy':
    'احتفظ بأحد النصين: الأصل في عمود الحقل، والترجمات في أعمدة اللغات الأخرى.',

  'template.column.rowKey': 'مفتاح الصف',
  'template.column.activityId': 'رقم النشاط',
  'template.column.baseRevision': 'المراجعة',
  'template.column.periodFrom': 'بداية الفترة',
  'template.column.periodTo': 'نهاية الفترة',
  'template.column.year': 'السنة',
  'template.column.translation': '{column} [{language}]',
  'template.column.claim-code': 'هدف التنمية المستدامة الرئيسي {number, number}',
  'template.column.claim-rationale': 'هدف التنمية المستدامة الرئيسي {number, number}: كيفية إسهام النشاط فيه',
  'template.column.claim-evidence': 'هدف التنمية المستدامة الرئيسي {number, number}: الأدلة',
  'template.column.claims-other': 'إسهامات معلنة أخرى في أهداف التنمية المستدامة',

  'template.help.activityId': 'يمنحه النظام. اتركه فارغاً للنشاط الجديد ودون تغيير للنشاط المعروف.',
  'template.help.claim-code': 'اختر من القائمة هدفاً (9) أو غاية (\u200E9.c\u200E)، والغاية أفضل.',
  'template.help.claim-rationale':
    'بيِّن في 15 إلى 60 كلمة كيف يسهم النشاط في هذا الهدف أو هذه الغاية. ولا تكرر نص الغاية.',
  'template.help.claim-evidence':
    'أرقام النتائج (R1 وR2 …) والأدلة (E1 وE2 …) الواردة في هذا الصف التي تثبت ذلك، تفصل بينها فواصل.',
  'template.help.claims-other':
    'الإسهامات الثانوية، واحد في كل سطر: الرمز | كيفية إسهام النشاط | الأدلة. مثال: 17.6 | يتقاسم المشغلون … | R1, E2',

  'template.sheet.read-me': 'اقرأني',
  'template.sheet.records': 'السجلات',
  'template.sheet.codes': 'الرموز',

  'template.title':
    'خطوط عمل القمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة: أنشطة الفترة من {from, date, ::yMMMd} إلى {to, date, ::yMMMd}',
  'template.subtitle': 'مصنف المساهمة السنوية. النموذج {template}، الإصدار {version}.',
  'template.how.heading': 'كيفية ملء هذا المصنف',
  'template.how.row':
    'كل صف في الورقة «السجلات» هو نشاط واحد مع ما جرى خلال الفترة. ولا تُقرأ الصفوف التي تتركها فارغة.',
  'template.how.required':
    'الأعمدة التي عليها علامة * يجب ملؤها للتقديم. والصف الذي ينقصه شيء يُحفظ كمسودة وتُبلَّغ بما ينقصه.',
  'template.how.lists':
    'الخلايا التي لها قائمة تقبل رمزاً من رموزها. وإذا جاز وضع عدة رموز في خلية واحدة، فافصل بينها بفاصلة منقوطة. وتتضمن الورقة «الرموز» كل رمز مع معناه.',
  'template.how.lines':
    'إذا كانت الخلية تقبل عدة عناصر (نتائج وشركاء وأحداث …)، فاكتب كل عنصر في سطر (Alt+Enter) وافصل بين أجزائه بخطوط عمودية، بالترتيب المبين في الملاحظة الواردة في رأس العمود. واترك الجزء فارغاً إذا كنت لا تعرفه. واكتب \u200E\\|\u200E للخط العمودي الذي هو جزء من النص.',
  'template.how.dates':
    'اكتب التواريخ بالصيغة 2025 أو \u200E2025-03 أو \u200E2025-03-31، بالدقة التي تعرفها بها.',
  'template.how.language':
    'اكتب بأي لغة من اللغات الرسمية الست وحددها في العمود «{language}». ولا تترجم: تضاف الترجمات فيما بعد.',
  'template.how.reports':
    'لا يُنشر شيء بالصيغة التي ترسله بها. إذ تستعرض جهات الاتصال والأمانة كل صف أولاً؛ ويعود إليك مصنفك وقد لُوّنت الخلايا المعنية ووردت كل ملاحظة في تعليق على خليتها ثم في نهاية صفها.',
  'template.again.heading': 'إعادة الإرسال',
  'template.again.text':
    'يمكنك تصحيح هذا الملف نفسه وإرساله كلما شئت: فالصف الذي سبق إرساله يُحدَّث ولا يُكرَّر أبداً. ولا تنسخ صفوفاً من مصنف إلى آخر؛ بل انسخ الخلايا.',
  'template.again.changed':
    'إذا كان شخص آخر قد غيَّر نشاطاً منذ إعداد هذا المصنف، فلا يُستبدل شيء: بل تُعرض عليك الصيغتان.',
  'template.limits.heading': 'الحدود',
  'template.limits.rows':
    'عدد الصفوف الفارغة في هذا المصنف: {rows, number}. ويمكنك استعمال الصفوف التي تليها أيضاً.',
  'template.limits.cell':
    'تتسع الخلية لما لا يزيد على 32,767 حرفاً. ولا تُقرأ الصور والتعليقات الموجودة في الخلايا.',
  'template.limits.claims':
    'الحد الأقصى لإسهامات النشاط المعلنة في أهداف التنمية المستدامة: {primary, number} رئيسية و{all, number} إجمالاً.',
  'template.ask.heading': 'جهة الاستفسار',
  'template.ask.text': 'للأسئلة المتعلقة بالمحتوى: {contact}.',
  'template.ask.nobody':
    'للأسئلة المتعلقة بالمحتوى: أمانة فريق العمل التابع للمجلس المعني بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة.',

  'template.note.required': 'مطلوب للتقديم.',
  'template.note.sometimes': 'مطلوب في بعض الحالات.',
  'template.note.words':
    'عدد الكلمات: {min, plural, =0 {} zero {} one {كلمة واحدة على الأقل، } two {كلمتان على الأقل، } few {# كلمات على الأقل، } many {# كلمة على الأقل، } other {# كلمة على الأقل، }}{max, number} على الأكثر.',
  'template.note.characters':
    'عدد الحروف: {min, plural, =0 {} zero {} one {حرف واحد على الأقل، } two {حرفان على الأقل، } few {# حروف على الأقل، } many {# حرفاً على الأقل، } other {# حرف على الأقل، }}{max, number} على الأكثر.',
  'template.note.parts': 'عنصر واحد في كل سطر: {parts}',
  'template.note.codes': 'الرموز: {codes}',
  'template.note.codes-sheet': 'الرموز: انظر الورقة «{sheet}».',
  'template.note.several': 'عند التعدد: افصل بينها بفاصلة منقوطة.',
  'template.note.several-texts': 'عند التعدد: واحد في كل سطر.',
  'template.note.audience-members': 'لا يطلع عليه سوى الأعضاء.',
  'template.note.audience-internal': 'لا يخرج أبداً من الأمانة.',
  'template.note.example': 'مثال: {example}',

  'template.validation.list': 'هذا ليس من الرموز الواردة في القائمة.',
  'template.validation.date': 'اكتب التاريخ بالصيغة 2025 أو \u200E2025-03 أو \u200E2025-03-31.',
  'template.validation.number': 'اكتب رقماً.',
  'template.codes.list': 'القائمة',
  'template.codes.code': 'الرمز',
  'template.codes.label': 'المعنى',
  'template.codes.choice': 'كما يرد في القوائم المنسدلة',
} as const satisfies Catalogue;
