/** Arabic words of the circular letter and the comment matrix as documents. */
import type { Catalogue } from '../catalogue.ts';

export const reportLetterAr = {
  'report.letter.inputs': 'دعوة إلى تقديم مساهمات: {report}',
  'report.letter.notice': 'إشعار بالتشاور: {report}',
  'report.letter.dated': 'الرسالة المعممة {symbol} المؤرخة {day}',
  'report.letter.document': 'الوثيقة {symbol}',
  'report.letter.entered':
    'سُجلت في {day} بعد تاريخ الرسالة: هذا جدولها الزمني كما هو محفوظ هنا، وليس النص الذي أُرسلت به.',
  'report.letter.source': 'الأمانة العامة',
  'report.letter.to': 'إلى: {audience}',
  'report.letter.summary':
    'يُقدَّم المشروع «{report}» إلى {meeting} الذي يُفتتح في {opens}. وتبين هذه الرسالة من هو المدعو وإلى ماذا وحتى أي موعد.',
  'report.letter.meeting': 'المجلس، دورة {year}',
  'report.letter.section': 'المشاورة',
  'report.letter.annex': 'الجدول الزمني',
  'report.letter.table': 'خطوات الجولة {number} ومواعيدها المقررة والفعلية (بتوقيت جنيف)',
  'report.letter.replaces':
    'تحل هذه الرسالة محل الجدول الزمني الوارد في الرسالة {symbol} المؤرخة {day}، الذي يبقى مسجلاً.',
  'report.letter.base': 'تنطلق الجولة من {issue} كما نُشر.',
  'report.letter.ask-inputs': '{audience}: تُقدَّم المساهمات الخطية في موعد أقصاه نهاية يوم {day} بتوقيت جنيف.',
  'report.letter.ask-draft': 'يُنشر المشروع في موعد أقصاه {day}.',
  'report.letter.ask-consultation': 'تُعقد مشاورة مفتوحة في {day} ({event}). المدعوون: {audience}.',
  'report.letter.ask-comments': '{audience}: تُقبل التعليقات النهائية حتى نهاية يوم {day} بتوقيت جنيف.',
  'report.letter.ask-revised': 'يُنشر المشروع المراجَع في موعد أقصاه {day}.',
  'report.letter.ask-cwg': 'يُقدَّم إلى فريق العمل التابع للمجلس في موعد أقصاه {day}.',
  'report.letter.ask-council':
    'تُقدَّم الصيغة النهائية إلى المجلس في موعد أقصاه {day}؛ وآخر يوم لتقديم وثائقه {deadline}، أي قبل الافتتاح بمدة {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}.',
  'report.letter.answers':
    'يشير كل تعليق إلى صيغة منشورة ويتلقى رداً يتضمن النتيجة ونصاً. وتُنشر التعليقات والردود معاً.',
  'report.letter.travels': 'تصاحبه في المواعيد نفسها: {titles}.',
  'report.letter.action': '{audience}: المدعوون إلى المشاركة في المواعيد المبينة في الملحق.',
  'report.letter.matrix': 'جدول التعليقات: {report}',
  'report.letter.matrix-section': 'التعليقات والردود',
  'report.letter.matrix-summary':
    '{count, plural, zero {لا تعليقات على الصيغ المنشورة.} one {تعليق واحد على الصيغ المنشورة مع ما اتُّخذ بشأنه.} two {تعليقان على الصيغ المنشورة مع ما اتُّخذ بشأنهما.} few {# تعليقات على الصيغ المنشورة مع ما اتُّخذ بشأن كل منها.} many {# تعليقاً على الصيغ المنشورة مع ما اتُّخذ بشأن كل منها.} other {# تعليق على الصيغ المنشورة مع ما اتُّخذ بشأن كل منها.}}',
  'report.letter.matrix-inputs':
    '{count, plural, zero {لا مساهمات مطلوبة برسالة معممة.} one {مساهمة واحدة مطلوبة برسالة معممة مع الرد عليها.} two {مساهمتان مطلوبتان برسالة معممة مع الرد عليهما.} few {# مساهمات مطلوبة برسالة معممة مع الرد على كل منها.} many {# مساهمة مطلوبة برسالة معممة مع الرد على كل منها.} other {# مساهمة مطلوبة برسالة معممة مع الرد على كل منها.}}',
  'report.letter.matrix-none': 'لم يُقدَّم أي تعليق.',
  'report.pack.title': 'ملف الأدلة: {report}، {issue}',
  'report.pack.report':
    'report: ملفات هذه الوثيقة بجميع لغاتها وأنساقها، ومجموعة البيانات التي أُعدت منها، والبيان الذي يتضمن بصمة كل ملف.',
  'report.pack.evidence':
    'evidence: التعليقات والردود عليها، والتغييرات منذ الصيغة السابقة، والإعفاءات، والجدول الزمني للمشاورة، وسجل كل خطوة مع سلسلة بصماته.',
  'report.pack.check': 'للتحقق: sha256sum --check SHA256SUMS ثم wsis verify . في هذا المجلد.',
} satisfies Catalogue;
