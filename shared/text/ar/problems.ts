/** Arabic words: what each problem means and what to do about it. */
import type { Catalogue } from '../catalogue.ts';

export const problemsAr = {
  'problem.file-empty': 'الملف فارغ.',
  'problem.file-empty.remedy': 'تحقق من أن الملف محفوظ بمحتوياته، ثم أعد إرساله.',
  'problem.file-too-large':
    '{what, select, rows {عدد صفوف الملف أكثر من {limit, number}.} sheets {عدد أوراق المصنف أكثر من {limit, number}.} record {حجم أحد سجلات الملف أكبر من {size, number} {unit, select, GiB {غيبيبايت} MiB {ميبيبايت} other {كيبيبايت}}.} other {حجم الملف أكبر من {size, number} {unit, select, GiB {غيبيبايت} MiB {ميبيبايت} other {كيبيبايت}}.}}',
  'problem.file-too-large.remedy': 'قسِّمه إلى عدة ملفات، أو احذف الصور والأوراق غير المستعملة.',
  'problem.file-type-unknown': 'لا يمكن قراءة هذا النوع من الملفات.',
  'problem.file-type-unknown.remedy': 'أرسل مصنف Excel (.xlsx) أو ملف CSV أو ملف JSON.',
  'problem.file-type-mismatch': 'محتوى الملف لا يطابق ما يدل عليه اسمه.',
  'problem.file-type-mismatch.remedy':
    'افتحه في البرنامج الذي أنشأه واحفظه من جديد بالصيغة التي تريد إرساله بها.',
  'problem.file-ending-unknown': 'لا تُقرأ الملفات التي تنتهي أسماؤها بهذه اللاحقة.',
  'problem.file-ending-unknown.remedy':
    'إذا كان الملف يتضمن سجلات، فأعطِ اسمه اللاحقة التي توافق محتواه (‎.csv أو ‎.json أو ‎.ndjson) وأرسله من جديد.',
  'problem.workbook-encrypted': 'المصنف محمي بكلمة مرور.',
  'problem.workbook-encrypted.remedy':
    'أزل كلمة المرور في برنامج الجداول الإلكترونية، واحفظ الملف ثم أعد إرساله.',
  'problem.workbook-legacy': 'المصنف بصيغة Excel القديمة (\u200E.xls\u200E).',
  'problem.workbook-legacy.remedy': 'احفظه بصيغة مصنف Excel (.xlsx) وأرسله بهذه الصيغة.',
  'problem.workbook-macro': 'يحتوي المصنف على وحدات ماكرو، وهي لا تُقبل أبداً.',
  'problem.workbook-macro.remedy':
    'احفظه بصيغة مصنف Excel دون وحدات ماكرو (\u200E.xlsx\u200E) وأرسله بهذه الصيغة.',
  'problem.zip-bomb':
    '{what, select, ratio {يتضخم جزء من الملف أكثر من {limit, number} مرة عند فك ضغطه.} entries {عدد أجزاء الملف أكثر من {limit, number}.} strings {عدد النصوص المختلفة في المصنف أكثر من {limit, number}.} order {تحيل الخلايا إلى نصوصها بترتيب مضطرب إلى درجة تجعل قراءتها تستغرق وقتاً أطول مما ينبغي.} idle {يضم المصنف أكثر من {size, number} {unit, select, GiB {غيبيبايت} MiB {ميبيبايت} other {كيبيبايت}} من الخلايا الخالية من القيم.} other {حجم الملف بعد فك ضغطه أكبر من {size, number} {unit, select, GiB {غيبيبايت} MiB {ميبيبايت} other {كيبيبايت}}.}}',
  'problem.zip-bomb.remedy': 'انسخ الخلايا إلى نموذج جديد وأرسله؛ وإذا كانت هذه بياناتك الفعلية، فقسِّمها.',
  'problem.zip-damaged': 'المصنف تالف: لا يمكن فك ضغطه.',
  'problem.zip-damaged.remedy': 'افتحه في برنامج الجداول الإلكترونية ودعه يصلح الملف، ثم احفظه وأعد إرساله.',
  'problem.workbook-external-links': 'يأخذ المصنف قيماً من ملفات أخرى.',
  'problem.workbook-external-links.remedy':
    'اقطع الارتباطات في برنامج الجداول الإلكترونية (بيانات، تحرير الارتباطات)، واحفظ الملف ثم أعد إرساله.',
  'problem.workbook-too-wide': 'عدد أعمدة إحدى أوراق المصنف أكثر من {limit, number}.',
  'problem.workbook-too-wide.remedy':
    'احذف الأعمدة الفارغة أو غير المستعملة في نهاية الورقة، ثم أعد إرسال الملف.',
  'problem.workbook-damaged': 'المصنف تالف: أحد أجزائه مفقود أو لا يمكن قراءته.',
  'problem.workbook-damaged.remedy': 'افتحه في برنامج الجداول الإلكترونية واحفظه باسم جديد ثم أرسله.',
  'problem.xml-entities': 'يحتوي المصنف على تعريفات لا يكتبها أي برنامج جداول إلكترونية ويمكن أن تسبب ضرراً.',
  'problem.xml-entities.remedy': 'انسخ الخلايا إلى نموذج جديد وأرسله.',
  'problem.text-encoding': 'نص الملف بترميز لا يمكن التعرف عليه.',
  'problem.text-encoding.remedy': 'احفظ الملف بصيغة CSV UTF-8 ثم أعد إرساله.',
  'problem.json-damaged':
    '{what, select, depth {يتجاوز عدد مستويات التداخل في ملف JSON {limit, number}.} other {لا يمكن قراءة ملف JSON.}}',
  'problem.json-damaged.remedy': 'افحص الملف بأداة للتحقق من JSON؛ فقد يكون مبتوراً.',
  'problem.csv-damaged': 'لا يمكن قراءة ملف CSV: علامات الاقتباس أو الأعمدة فيه غير متطابقة.',
  'problem.csv-damaged.remedy': 'افتحه في برنامج الجداول الإلكترونية واحفظه من جديد بصيغة CSV UTF-8.',
  'problem.template-unknown': 'لا يتبع الملف أي نموذج معروف هنا.',
  'problem.template-unknown.remedy': 'نزِّل نموذج الفترة واملأه ثم أرسله.',
  'problem.file-of-registry': 'يتضمن الملف قيوداً من سجل المتابعة «{registry}»، وهي غير ما هو مطلوب هنا.',
  'problem.file-of-registry.remedy': 'أرسله إلى ذلك السجل، أو نزِّل نموذج ما هو مطلوب هنا واملأه ثم أرسله.',
  'problem.file-of-records': 'الملف نموذج لسجلات الأنشطة وليس لسجل متابعة.',
  'problem.file-of-records.remedy':
    'أرسله حيث تُرسل سجلات الأنشطة، أو نزِّل مصنف سجل المتابعة هذا واملأه ثم أرسله.',
  'problem.template-other-year': 'يتبع الملف نموذج فترة أخرى.',
  'problem.template-other-year.remedy': 'نزِّل نموذج هذه الفترة وانسخ صفوفك إليه.',
  'problem.year-missing': 'لا يبين الملف السنة التي تتعلق بها سجلاته.',
  'problem.year-missing.remedy':
    'اذكر السنة عند إرساله، مثلاً «\u200Ewsis import FILE --year 2025\u200E»، أو أضف العمود «السنة».',
  'problem.export-unknown': 'الملف ليس ملفاً مصدَّراً يمكن استعادته.',
  'problem.export-unknown.remedy':
    'استعد ملف NDJSON كما كتبه الأمر «wsis export»؛ واستورد الملفات الأخرى بالأمر «wsis import».',
  'problem.export-not-new':
    'الملف مصدَّر من مجلد بيانات: والاستيراد يعدّ سجلاته جديدة، بلا معرِّفاتها ولا حالاتها.',
  'problem.export-not-new.remedy':
    'لإعادته كما كان، استعمل الأمر «wsis restore FILE --data NEW» مع مجلد بيانات فارغ.',
  'problem.restore-not-empty': 'يتضمن مجلد البيانات سجلات بالفعل.',
  'problem.restore-not-empty.remedy': 'استعد الملف في مجلد بيانات جديد: «wsis restore FILE --data NEW».',
  'problem.restore-unfinished':
    'بدأت في مجلد البيانات هذا استعادة لم تكتمل: فهو لا يتضمن إلا جزءاً من الملف المصدَّر.',
  'problem.restore-unfinished.remedy':
    'أعد تشغيل الأمر «wsis restore» بالملف نفسه، أو ابدأ من جديد في مجلد بيانات جديد.',
  'problem.export-damaged': 'لا يمكن استعادة الملف المصدَّر: غُيِّر أو بُتر بعد كتابته.',
  'problem.export-damaged.remedy':
    'استعد ملفاً مصدَّراً كما كتبه الأمر «wsis export»، أو استورد تغييراتك في مصنف أو ملف CSV.',
  'problem.copy-unknown': 'لا يتضمن المجلد {folder} نسخة كاملة.',
  'problem.copy-unknown.remedy': 'اذكر المجلد الذي كتبه «wsis copy save»: فيه الملف copy.json.',
  'problem.copy-damaged': 'لا يمكن استعمال النسخة الكاملة: «{where}» ليس كما كُتب.',
  'problem.copy-damaged.remedy': 'استعمل نسخة أخرى من التركيب نفسه أو احفظها من جديد.',
  'problem.copy-differs': '«{where}» موجود بالفعل ويختلف عن النسخة الكاملة.',
  'problem.copy-differs.remedy': 'حمّل النسخة في مكان جديد.',
  'problem.copy-not-empty': 'المكان «{where}» ليس فارغاً.',
  'problem.copy-not-empty.remedy': 'اذكر مكاناً جديداً؛ ولمواصلة تحميل انقطع أضف «--resume».',
  'problem.id-taken': 'المعرِّف \u200E{id}\u200E مُسنَد بالفعل إلى شيء آخر.',
  'problem.id-taken.remedy': 'استعد الملف في مجلد بيانات فارغ؛ فلا يُستبدل شيء مما هو موجود.',
  'problem.template-columns-missing': 'تنقص الملف أعمدة موجودة في النموذج.',
  'problem.template-columns-missing.remedy': 'أعد العناوين كما هي في النموذج، ثم أعد إرسال الملف.',
  'problem.template-columns-doubled': 'يتضمن الملف العمود نفسه مرتين.',
  'problem.template-columns-doubled.remedy': 'احذف أحد العمودين أو غيِّر اسمه، ثم أعد إرسال الملف.',
  'problem.snapshot-unknown': 'لا توجد لقطة بيانات بهذا الاسم.',
  'problem.snapshot-unknown.remedy':
    'تحقق من الاسم في قائمة لقطات البيانات (الأمر «wsis snapshots» في سطر الأوامر).',
  'problem.snapshot-empty': 'لا يوجد ما يُجمَّد: لم يُقبل أي تحديث للفترة.',
  'problem.snapshot-empty.remedy': 'اقبل التحديثات التي ينبغي الإبلاغ عنها، أو اختر فترة أخرى.',
  'problem.snapshot-damaged': 'لقطة البيانات لا تطابق اسمها: لقد تغير محتواها.',
  'problem.snapshot-damaged.remedy':
    'خذ الملف من جديد من المخزن أو من نسخة احتياطية؛ ولا يجوز حساب أي شيء من هذا الملف.',
  'problem.object-unknown': 'لا يوجد ملف بهذا الاسم.',
  'problem.object-unknown.remedy': 'تحقق من العنوان؛ فقد لا يكون الملف قد أُنشئ قط.',
  'problem.object-differs': 'يوجد ملف محفوظ بهذا الاسم ومحتواه مختلف.',
  'problem.object-differs.remedy':
    'لم يُستبدل شيء؛ أبلغ مدير النظام، لأن المدخلات نفسها ينبغي أن تعطي الملف نفسه.',
  'problem.stream-unknown': 'لا يوجد سجل بهذا المعرِّف.',
  'problem.stream-unknown.remedy': 'تحقق من المعرِّف؛ فالمعرِّفات لا يُعاد استعمالها أبداً.',
  'problem.chain-broken': 'لا تثبت سلامة التسلسل التاريخي لأحد السجلات: غُيِّرت مراجعة أو فُقدت.',
  'problem.chain-broken.remedy':
    'أبلغ مدير النظام على الفور؛ ولا ينبغي نشر أي شيء قبل استعادة التسلسل التاريخي.',
  'problem.projection-differs': 'أحدث حالة محفوظة لأحد السجلات تختلف عن تسلسله التاريخي.',
  'problem.projection-differs.remedy':
    'اطلب من مدير النظام إعادة بناء العرض؛ فلم يُفقد شيء من التسلسل التاريخي.',
  'problem.period-invalid':
    'لا توجد فترة من \u200E{from} إلى \u200E{to}: يجب أن يكون كلاهما يوماً من أيام التقويم وألا يسبق الثاني الأول.',
  'problem.period-invalid.remedy':
    'اذكر يومين لا يكون أولهما بعد الثاني، مثلاً \u200E2025-01-01 و\u200E2025-12-31.',
  'value.day': '{day, date, ::yMMMMd}',
  'problem.period-locked': 'الفترة من {from} إلى {to} مقفلة: لم يعد فيها إبلاغ أو مراجعة أو استفسار أو دمج.',
  'problem.period-locked.remedy':
    'قدِّم المعلومات في إطار الفترة التالية. ويستطيع المكتب إعادة فتح هذه الفترة من صفحتها ضمن «الفترات» مع ذكر السبب.',
  'problem.update-locked':
    'تحديث هذا السجل للفترة من {from} إلى {to} مقفل: لا يقبل أي تعديل، حتى عندما تكون الفترة مفتوحة.',
  'problem.update-locked.remedy': 'أبلغ عن التعديل في إطار الفترة التالية، أو اسأل المكتب.',
  'problem.field-invalid':
    '{because, select, missing {«{field}»: يلزم تقديم إجابة.} unknown {«{field}»: هذه القيمة غير معروفة هنا.} long {«{field}»: الحد الأقصى {limit, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفاً} other {# حرف}}.} day {«{field}»: لا وجود لهذا اليوم في التقويم.} order {«{field}»: هذا التاريخ يسبق اليوم الأول.} overlap {«{field}»: توجد فترة معروفة تشمل بعض هذه الأيام. اختر أياماً أخرى، أو أكِّد ذلك واذكر السبب.} taken {«{field}»: هذه القيمة مستخدمة من قبل.} other {«{field}»: لا يمكن قبول هذه القيمة.}}',
  'problem.field-invalid.remedy': 'صحّح «{field}» وأرسله من جديد.',
  'problem.report-withdrawn':
    'سُحب هذا التقرير: لم تعد قراءته أو التعليق عليه ممكنة هنا، ولا يستطيع أحد إعادة فتح باب التعليق عليه.',
  'problem.report-withdrawn.remedy': 'ما قيل بشأنه محفوظ. وتستشير الأمانة من جديد بشأن المراجعة التالية.',
  'problem.transition-refused':
    '{because, select, findings {لا يمكن تقديم التحديث ما دام فيه {count, plural, zero {# خطأ} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}.} reason {يلزم ذكر السبب.} other {لا يقبل التحديث في الحالة «{state}» الخطوة «{action}».}}',
  'problem.transition-refused.remedy':
    '{because, select, findings {صحِّح ما تبينه الملاحظات، ثم أعد التقديم.} reason {اذكر السبب كي تعرف جهة الاتصال ما ينبغي تصحيحه.} other {اطلع على أحدث حالة؛ فربما نقله شخص آخر في هذه الأثناء.}}',
  'problem.entry-refused':
    'لم يُحفظ القيد: {count, plural, zero {لا أخطاء فيه} one {فيه خطأ واحد} two {فيه خطآن} few {فيه # أخطاء} many {فيه # خطأً} other {فيه # خطأ}}.',
  'problem.entry-refused.remedy': 'صحّح ما تشير إليه الملاحظات ثم أعد إرساله.',
  'problem.revision-conflict': 'غيَّر شخص آخر هذا المحتوى في هذه الأثناء.',
  'problem.revision-conflict.remedy': 'لم يُستبدل شيء؛ قارن بين الصيغتين وأعد إرسال صيغتك.',
  'problem.edition-unknown': 'لا توجد طبعة كهذه من المصفوفة.',
  'problem.edition-unknown.remedy': 'اختر طبعة من القائمة.',
  'problem.edition-damaged': 'الملف ليس طبعة من المصفوفة: {reason}.',
  'problem.edition-damaged.remedy':
    'اكتبه على غرار ناتج الأمر «wsis matrix --format json»: يلزم لكل صلة خط ورمز ومستوى.',
  'problem.registry-derived':
    'لا يكتب أحد قيوداً في سجل المتابعة «{registry}»، فهي مستمدة من بيانات أخرى محفوظة.',
  'problem.registry-derived.remedy':
    'غيِّر البيانات المستمدة منها: تُستمد جهات الاتصال من التسميات في صفحة «جهات الاتصال».',
  'problem.registry-unknown': 'لا يوجد سجل بهذا الاسم.',
  'problem.registry-unknown.remedy': 'اختر سجلاً من القائمة.',
  'problem.report-kind-unknown': 'لا يوجد نوع كهذا من التقارير.',
  'problem.report-kind-unknown.remedy': 'اختر نوعاً من القائمة.',
  'problem.report-step-refused':
    'لا يمكن أن يخطو التقرير هذه الخطوة الآن{because, select, unfrozen {: لم تُختر بياناته بعد} unbuilt {: لم تُنتج ملفاته مما ورد فيه الآن} fixed {: هذه المراجعة بين أيدي القراء فعلاً} stale {: بعض النصوص تجاوزها الزمن أو ناقصة في إحدى اللغات} other {}}.',
  'problem.report-step-refused.remedy':
    '{because, select, unfrozen {اختر لقطة بيانات أو جمّد الفترة أولاً.} unbuilt {أنتج الملفات أولاً.} fixed {ابدأ المراجعة التالية أولاً.} stale {انظر في النصوص المعلّمة وعدّلها أو احفظها من جديد.} other {انظر في أحدث حالة؛ فقد يكون شخص آخر قد غيّرها في هذه الأثناء.}}',
  'problem.report-exists': 'يوجد بالفعل تقرير من هذا النوع عن هذه الفترة.',
  'problem.report-exists.remedy': 'افتحه من قائمة التقارير؛ وأعد مراجعة له إن لزم تغييره.',
  'problem.report-data-missing': 'يحتاج التقرير إلى بيانات غير متوفرة.',
  'problem.report-data-missing.remedy':
    'أعد لقطة بيانات للفترة أولاً، تتضمن السجلات التي يحتاج إليها التقرير.',
  'problem.languages-differ':
    'لا يتطابق مضمون التقرير «{kind}» باللغة «{language}» مع مضمونه باللغة «{other}»: ففي الموضع {where} يرد {found} بدلاً من {expected}. ولم يُنشر شيء.',
  'problem.languages-differ.remedy':
    'هذا خطأ في البرنامج: يُرجى الإبلاغ عنه مع هذه الرسالة. وإلى حين إصلاحه، أعدّوا التقرير بلغة واحدة.',
  'problem.comments-participants':
    'في هذه الأيام الأخيرة لا تُقبل التعليقات إلا ممن سبق أن علّقوا على المشروع.',
  'problem.comments-participants.remedy':
    'إذا شاركت في المشاورة بطريقة أخرى، فأرسل تعليقك إلى الأمانة التي يمكنها إدخاله.',
  'problem.report-id-doubled':
    'يضم التقرير «{kind}» موضعين يحملان المعرّف نفسه «{id}»، ما يجعل الروابط والتعليقات تقود إلى الموضع الخطأ. ولم يُنتج شيء.',
  'problem.report-id-doubled.remedy': 'هذا خطأ في البرنامج: يُرجى الإبلاغ عنه مع هذه الرسالة.',
  'problem.format-unknown': 'لا توجد صيغة ملفات كهذه هنا.',
  'problem.format-unknown.remedy': 'اختر صيغة من القائمة.',
  'problem.language-unknown': 'هذه ليست إحدى اللغات الرسمية الست.',
  'problem.language-unknown.remedy': 'اختر ar أو zh أو en أو fr أو ru أو es.',
  'problem.figure-unknown': 'لا يوجد رقم كهذا في التقرير.',
  'problem.figure-unknown.remedy': 'اتبع الرابط من التقرير نفسه؛ فقد يكون الرقم من مراجعة أخرى.',
  'problem.trace-incomplete': 'ينقص المجلد الملف «{file}»، ولا يمكن تتبع أي رقم بدونه.',
  'problem.trace-incomplete.remedy':
    'نزِّل التقرير بنسق JSON في هذا المجلد. أما لقطة البيانات (snapshot.ndjson.gz) فمحفوظة لدى الأمانة؛ ومن لا تُعطى له يجد السجلات التي وراء الرقم في صفحة التقرير.',
  'problem.folder-not-a-report': 'هذا المجلد ليس تقريراً: بيان محتوياته مفقود.',
  'problem.folder-not-a-report.remedy': 'اذكر المجلد الذي يحتوي على manifest.json.',
  'problem.data-folder-unknown': 'لا يوجد هنا مجلد بيانات.',
  'problem.data-folder-unknown.remedy':
    'تحقق من الاسم الذي يلي ‎--data؛ وينشئ الأمر «wsis import» أو «wsis demo» مجلد بيانات.',
  'problem.data-folder-version': 'إصدار مجلد البيانات هو {found}؛ وهذا البرنامج يقرأ الإصدار {expected}.',
  'problem.data-folder-version.remedy':
    'استعمل إصدار البرنامج الذي كتبه؛ وصدِّر البيانات به (wsis export)، ثم استعد الملف المصدَّر في مجلد جديد بهذا الإصدار (wsis restore).',
  'problem.not-found': 'لا يوجد شيء في هذا العنوان.',
  'problem.not-found.remedy': 'تحقق من العنوان، أو ابدأ من الصفحة الأولى.',
  'problem.forbidden': 'لا يجوز لك القيام بذلك.',
  'problem.forbidden.remedy': 'اسأل الأمانة إذا كنت ترى أنه ينبغي السماح لك بذلك.',
  'problem.sign-in-needed': 'يلزم تسجيل الدخول للقيام بذلك.',
  'problem.sign-in-needed.remedy': 'سجِّل الدخول ثم افتح العنوان من جديد.',
  'problem.sign-in-failed': 'تعذَّر تسجيل الدخول.',
  'problem.sign-in-failed.remedy':
    'ابدأ من جديد من الصفحة التي كنت فيها؛ ويجب إتمام تسجيل الدخول في غضون عشر دقائق وفي المتصفح نفسه.',
  'problem.sign-in-unknown': 'لقد أثبتَّ هويتك، لكن لا يُعرف أحد هنا بهذا الاسم أو العنوان.',
  'problem.sign-in-unknown.remedy':
    'اطلب من مدير هذه الخدمة أن يضيفك بعنوان البريد الإلكتروني الذي تسجل الدخول به.',
  'problem.request-foreign': 'لم ترد هذه الاستمارة من صفحة من صفحات هذه الجلسة.',
  'problem.request-foreign.remedy':
    'افتح الصفحة من جديد ثم أرسل الاستمارة مرة أخرى؛ ولم يتغير شيء مما هو محفوظ.',
  'problem.token-invalid': 'الرمز غير معروف أو انتهت مدته أو ليس لهذه الخدمة.',
  'problem.token-invalid.remedy': 'أنشئ رمزاً جديداً، أو اطلب من موفِّر الهوية رمزاً لهذه الخدمة.',
  'problem.signer-taken': 'المعرِّف \u200E{id}\u200E مستخدَم بالفعل: لا يجوز أن تحمل آلة معرِّف شخص.',
  'problem.signer-taken.remedy': 'اختر معرِّفاً آخر.',
  'problem.email-taken': 'عنوان البريد الإلكتروني {email} مستخدَم بالفعل لشخص نشط.',
  'problem.email-taken.remedy': 'عدِّل بيانات ذلك الشخص، أو اذكر عنواناً آخر.',
  'problem.person-unknown': 'لا يوجد شخص نشط له عنوان البريد الإلكتروني {email}.',
  'problem.person-unknown.remedy': 'أضف الشخص أولاً، أو تحقق من العنوان.',
  'problem.person-active': 'لا يزال بإمكان {name} تسجيل الدخول.',
  'problem.person-active.remedy': 'سجّل أولاً مغادرة الشخص ثم امحُ ما يُحفظ عنه.',
  'problem.password-short':
    'كلمة المرور قصيرة جداً: يلزم ما لا يقل عن {least, plural, zero {# محرف} one {محرف واحد} two {محرفين} few {# محارف} many {# محرفاً} other {# محرف}}.',
  'problem.password-short.remedy': 'اختر بضع كلمات لا يجمعها سواك.',
  'problem.upload-infected': 'عُثر على برمجية خبيثة في الملف.',
  'problem.upload-infected.remedy': 'تحقق من حاسوبك، وأعد إعداد الملف من نسخة سليمة، ثم أرسله.',
  'problem.upload-unchecked': 'تعذّر التحقق من خلوّ الملف من البرمجيات الخبيثة، ولذلك لم يُقرأ.',
  'problem.upload-unchecked.remedy':
    'أرسله من دون كلمة مرور ومن دون ملفات أخرى بداخله؛ فإن لم يُجدِ ذلك فاكتب إلى المكتب.',
  'problem.usage': 'الأمر أو الطلب غير مكتمل أو غير مفهوم.',
  'problem.usage.remedy': 'راجع المساعدة الخاصة به لمعرفة ما يقبله.',
  'problem.request-invalid': 'ليس الطلب بالصيغة المطلوبة.',
  'problem.request-invalid.remedy': 'صحّح المواضع التي تذكرها الإجابة؛ وتبيّن صفحة الواجهة الصيغة.',
  'problem.body-not-json': 'نص الطلب غير معلَّم بأنه JSON.',
  'problem.body-not-json.remedy': 'أرسل JSON مع الترويسة «Content-Type: application/json».',
  'problem.precondition-needed': 'لا يذكر التغيير الحالة التي بُني عليها.',
  'problem.precondition-needed.remedy': 'اقرأه أولاً ثم أرسل قيمة ETag في الترويسة If-Match.',
  'problem.precondition-failed': 'تغيّر بعد أن قرأته.',
  'problem.precondition-failed.remedy':
    'لم يُستبدل شيء؛ اقرأه مجدداً وادمج تغييرك وأرسله مع قيمة ETag الجديدة.',
  'problem.idempotency-reused': 'سبق استعمال Idempotency-Key لطلب آخر.',
  'problem.idempotency-reused.remedy': 'خذ مفتاحاً جديداً لكل تغيير.',
  'problem.idempotency-running': 'ما زال الطلب نفسه قيد التنفيذ.',
  'problem.idempotency-running.remedy': 'انتظر لحظة ثم أرسله مجدداً بالمفتاح نفسه.',
  'problem.rate-exceeded': 'وردت طلبات كثيرة جداً في وقت قصير.',
  'problem.rate-exceeded.remedy':
    'انتظر {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} ثم واصل.',
  'problem.paragraph-count':
    '{count, plural, zero {النص باللغة {language} بلا فقرات} one {النص باللغة {language} فقرة واحدة} two {النص باللغة {language} فقرتان} few {النص باللغة {language} فيه # فقرات} many {النص باللغة {language} فيه # فقرة} other {النص باللغة {language} فيه # فقرة}}، وعدد فقرات هذا النص مختلف.',
  'problem.paragraph-count.remedy': 'اكتب العدد نفسه من الفقرات لتتطابق أرقامها في كل اللغات.',
} as const satisfies Catalogue;
