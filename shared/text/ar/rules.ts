/** Arabic words: what each rule finds, and how to mend it. */
import type { Catalogue } from '../catalogue.ts';

export const rulesAr = {
  'rule.field-required': 'هذا الحقل فارغ، وهو مطلوب للتقديم.',
  'rule.field-required.remedy':
    'املأه. وإذا لم يُنجز شيء خلال الفترة، فاذكر ذلك في الحقل «لا يوجد ما يُبلَّغ عنه» بدلاً منه.',
  'rule.entry-dates-order': 'هذا التاريخ ({end}) يسبق التاريخ الذي ينبغي أن يليه ({start}).',
  'rule.entry-dates-order.remedy': 'صحح أحد التاريخين.',
  'rule.entry-reference-unknown': 'لا يوجد قيد بهذا المفتاح.',
  'rule.entry-reference-unknown.remedy': 'صحح المفتاح أو أرسل القيد الذي يشير إليه.',
  'rule.entry-reference-withdrawn': 'سُحب القيد الذي له هذا المفتاح.',
  'rule.entry-reference-withdrawn.remedy': 'اذكر قيداً آخر أو اطلب من محرِّر إعادة هذا القيد.',
  'rule.entry-field-required': 'هذا الحقل فارغ، ولا يُحفظ القيد بدونه.',
  'rule.entry-field-required.remedy': 'املأ الحقل.',
  'rule.import-gap': 'لا يتضمن السجل المستورد شيئاً في هذا الحقل، والتقارير تعتمد عليه.',
  'rule.import-gap.remedy': 'أضفه عند تحرير السجل في المرة القادمة؛ وقد قُبل السجل مع ذلك.',
  'rule.item-part-required': 'ينقص العنصر {item, number} من القائمة جزء يجب أن يوجد في كل عنصر.',
  'rule.item-part-required.remedy': 'املأ الجزء الناقص، أو احذف العنصر.',
  'rule.primary-line-missing': 'لا يذكر السجل خط العمل الرئيسي الذي يرد وصفه في إطاره في التقارير.',
  'rule.primary-line-missing.remedy': 'اختر خط العمل الواحد الذي يُبلَّغ عن النشاط في إطاره.',
  'rule.line-c7-alone': 'ذُكر خط العمل C7 بأكمله؛ والتقارير تحسب تطبيقاته الثمانية.',
  'rule.line-c7-alone.remedy': 'اختر التطبيق، مثلاً C7-ehea للصحة الإلكترونية.',
  'rule.line-doubled': 'ذُكر خط العمل {line} مرتين.',
  'rule.line-doubled.remedy': 'اذكر كل خط عمل مرة واحدة، إما رئيسياً أو ضمن الخطوط الأخرى.',
  'rule.cross-cutting-reason':
    'يتألف سبب تعلُّق النشاط بجميع خطوط العمل من {count, plural, zero {# كلمة} one {كلمة واحدة} two {كلمتين} few {# كلمات} many {# كلمة} other {# كلمة}}؛ والحد الأدنى المطلوب: {min, number}.',
  'rule.cross-cutting-reason.remedy':
    'اشرح كيف يخدم النشاط كل خط من خطوط العمل، أو أفرغ الحقل واذكر خطوط النشاط.',
  'rule.road-map-reference': 'لدى الاتحاد خريطة طريق لخط العمل {line}، وصفوفها تحتاج إلى هذا المرجع.',
  'rule.road-map-reference.remedy':
    'اذكر فقرة نواتج القمة العالمية لمجتمع المعلومات والموضع في الخطة التشغيلية.',
  'rule.claims-too-many':
    'عدد الإسهامات المعلنة في أهداف التنمية المستدامة في السجل: {count, number}؛ والحد: {limit, number}.',
  'rule.claims-too-many.remedy': 'احتفظ بالإسهامات التي يمكنك إثبات نتائجها.',
  'rule.primary-claims-too-many':
    'عدد الإسهامات الرئيسية في أهداف التنمية المستدامة: {count, number}؛ والحد الأقصى المسموح به: {limit, number}.',
  'rule.primary-claims-too-many.remedy': 'اجعل الإسهامات الأقل مباشرة ثانوية.',
  'rule.claim-doubled': 'أُعلن الإسهام في الهدف أو الغاية \u200E{code} مرتين.',
  'rule.claim-doubled.remedy': 'احتفظ بواحد من الإسهامين، وهو ذو المبرر الأفضل.',
  'rule.claim-outside-matrix':
    'لا تتضمن مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG) أي صلة بين خطوط عمل هذا السجل والهدف أو الغاية \u200E{code}، ولم يُذكر أي مبرر.',
  'rule.claim-outside-matrix.remedy': 'اشرح في 15 إلى 60 كلمة كيف يسهم النشاط فيه، أو احذف الإسهام.',
  'rule.rationale-missing': 'الإسهام في الهدف أو الغاية \u200E{code} ليس له مبرر.',
  'rule.rationale-missing.remedy': 'بيِّن في 15 إلى 60 كلمة كيف يسهم النشاط فيه.',
  'rule.rationale-length':
    'يتألف المبرر من {count, plural, zero {# كلمة} one {كلمة واحدة} two {كلمتين} few {# كلمات} many {# كلمة} other {# كلمة}}؛ وعدد الكلمات المطلوب من {min, number} إلى {max, number}.',
  'rule.rationale-length.remedy': 'اذكر ما يفعله النشاط ولمن وما الذي يغيره؛ واترك الباقي لسرد ما أُنجز.',
  'rule.rationale-repeats-target': 'يكرر المبرر نص الهدف أو الغاية \u200E{code} بدلاً من ذكر سبب.',
  'rule.rationale-repeats-target.remedy': 'اذكر بكلماتك ما يفعله هذا النشاط من أجله.',
  'rule.rationale-repeated': 'للإسهامين \u200E{code} و\u200E{other} المبرر نفسه.',
  'rule.rationale-repeated.remedy': 'اذكر لكل منهما سببه، أو احذف أحدهما.',
  'rule.primary-claim-without-evidence':
    'الإسهام الرئيسي في الهدف أو الغاية \u200E{code} لا يشير إلى أي نتيجة أو دليل.',
  'rule.primary-claim-without-evidence.remedy':
    'اذكر نتيجة (R1 أو R2 …) أو دليلاً (E1 أو E2 …) من هذا السجل، أو اجعل الإسهام ثانوياً.',
  'rule.evidence-ref-nowhere':
    'يشير الإسهام إلى {reference}، لكن السجل يتضمن {results, plural, zero {صفراً من النتائج} one {نتيجة واحدة} two {نتيجتين} few {# نتائج} many {# نتيجة} other {# نتيجة}} و{evidence, plural, zero {صفراً من الأدلة} one {دليلاً واحداً} two {دليلين} few {# أدلة} many {# دليلاً} other {# دليل}}.',
  'rule.evidence-ref-nowhere.remedy': 'اكتب R متبوعاً برقم نتيجة أو E متبوعاً برقم دليل، والترقيم يبدأ من 1.',
  'rule.text-too-long':
    'يتألف النص من {unit, select, words {{count, plural, zero {# كلمة} one {كلمة واحدة} two {كلمتين} few {# كلمات} many {# كلمة} other {# كلمة}}} other {{count, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفاً} other {# حرف}}}}؛ والحد الأقصى: {limit, number}.',
  'rule.text-too-long.remedy': 'اختصره؛ فالتقارير تطبعه كاملاً ولا تقتطع منه أبداً.',
  'rule.text-too-short':
    'يتألف النص من {unit, select, words {{count, plural, zero {# كلمة} one {كلمة واحدة} two {كلمتين} few {# كلمات} many {# كلمة} other {# كلمة}}} other {{count, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفاً} other {# حرف}}}}؛ والحد الأدنى المطلوب: {limit, number}.',
  'rule.text-too-short.remedy': 'اذكر المزيد حتى يفهمه القارئ من خارج وحدتك.',
  'rule.text-unchanged': 'النص هو نفسه الوارد في التحديث السابق.',
  'rule.text-unchanged.remedy':
    'اذكر الجديد في هذه الفترة؛ وإذا لم يكن هناك جديد، فاستعمل «لا يوجد ما يُبلَّغ عنه».',
  'rule.language-mismatch':
    'أُعلن أن لغة النص هي {language, select, ar {العربية} zh {الصينية} en {الإنكليزية} fr {الفرنسية} ru {الروسية} es {الإسبانية} other {{language}}}، لكنه مكتوب بحروف {script, select, latin {لاتينية} arabic {عربية} cyrillic {سيريلية} han {صينية} other {{script}}}.',
  'rule.language-mismatch.remedy': 'صحِّح لغة النصوص، أو ضع النص باللغة الصحيحة.',
  'rule.original-text-missing':
    '{count, plural, zero {لم تُحدَّد أي صيغة لغوية للنص على أنها الأصل.} one {حُدِّدت صيغة لغوية واحدة للنص على أنها الأصل.} two {حُدِّدت صيغتان لغويتان للنص على أن كلتيهما الأصل.} few {حُدِّدت # صيغ لغوية للنص على أنها الأصل.} many {حُدِّدت # صيغة لغوية للنص على أنها الأصل.} other {حُدِّدت # صيغة لغوية للنص على أنها الأصل.}}',
  'rule.original-text-missing.remedy': 'حدِّد الصيغة الوحيدة التي كتبها صاحب النص.',
  'rule.translation-stale': 'الترجمة أقدم من النص الأصلي الذي تغيّر بعدها.',
  'rule.translation-stale.remedy':
    'ترجِم ما تغيّر؛ وإذا كانت الترجمة ما زالت صحيحة فاذكر ذلك في الاستمارة، أو اكتب قبلها في الملف «[reviewed]».',
  'rule.acronym-unexplained': 'لم يرد الاسم الكامل للمختصر {acronym} في أي موضع.',
  'rule.acronym-unexplained.remedy':
    'اكتب الاسم الكامل مرة واحدة مع المختصر بين قوسين، أو أدرجه في «أسماء أخرى».',
  'rule.text-damaged': 'يبدو النص تالفاً قرب الحرف {position, number}: فُقدت حروف أو قُرئت خطأ أثناء النقل.',
  'rule.text-damaged.remedy': 'أعد كتابة المقطع؛ وعند إرسال ملف CSV، احفظه بترميز UTF-8.',
  'rule.hidden-characters': 'يحتوي النص على حرف تحكم غير مرئي ({character}) عند الموضع {position, number}.',
  'rule.hidden-characters.remedy': 'احذف الحروف المحيطة بذلك الموضع وأعد كتابتها.',
  'rule.code-not-in-list': 'هذا الرمز ليس من الرموز التي يمكن الاختيار منها.',
  'rule.code-not-in-list.remedy': 'اختر رمزاً من القائمة.',
  'rule.list-too-long': 'عدد عناصر القائمة: {count, number}؛ والحد: {limit, number}.',
  'rule.list-too-long.remedy': 'احتفظ بأهم العناصر.',
  'rule.number-out-of-range':
    'العدد خارج النطاق المسموح به: {min, select, none {{max} على الأكثر} other {{max, select, none {{min} على الأقل} other {من {min} إلى {max}}}}}.',
  'rule.number-out-of-range.remedy': 'صحِّح العدد، أو اترك الحقل فارغاً.',
  'rule.result-incomplete':
    'تذكر النتيجة {item, number} رقماً دون {part, select, unit {وحدة قياسه} asOf {تاريخه} other {{part}}}.',
  'rule.result-incomplete.remedy': 'اذكر ما الذي جرى عدُّه وفي أي تاريخ، حتى يمكن استعمال الرقم.',
  'rule.period-invalid': 'الفترة من \u200E{from} إلى \u200E{to} ليست فترة زمنية صالحة.',
  'rule.period-invalid.remedy': 'اذكر يومين موجودين لا يكون أولهما بعد الثاني.',
  'rule.date-invalid': 'هذا ليس تاريخاً يمكن فهمه.',
  'rule.date-invalid.remedy': 'اكتب السنة أو الشهر أو اليوم بالصيغة YYYY أو YYYY-MM أو YYYY-MM-DD.',
  'rule.end-before-start': 'ينتهي النشاط (\u200E{end}) قبل أن يبدأ (\u200E{start}).',
  'rule.end-before-start.remedy': 'صحِّح أحد التاريخين.',
  'rule.date-outside-period': 'يقع التاريخ خارج الفترة من \u200E{from} إلى \u200E{to}.',
  'rule.date-outside-period.remedy': 'صحِّح التاريخ، أو أبلغ عن العنصر في إطار الفترة التي يخصها.',
  'rule.activity-outside-period':
    'وفقاً لتاريخي النشاط، لم يكن جارياً خلال الفترة من \u200E{from} إلى \u200E{to}.',
  'rule.activity-outside-period.remedy': 'صحِّح التاريخين أو الحالة، أو استعمل «لا يوجد ما يُبلَّغ عنه».',
  'rule.milestone-without-due': 'المعلم الرئيسي {item, number} مفتوح وليس له تاريخ استحقاق.',
  'rule.milestone-without-due.remedy': 'اذكر موعد استحقاقه؛ ويكفي ذكر الشهر.',
  'rule.region-missing': 'النطاق الجغرافي هو «{coverage}»، لكن لم تُذكر أي منطقة من مناطق الاتحاد.',
  'rule.region-missing.remedy': 'اختر المناطق التي يخدمها النشاط.',
  'rule.country-missing': 'النطاق الجغرافي هو «{coverage}»، لكن لم يُذكر أي بلد.',
  'rule.country-missing.remedy': 'اختر البلدان التي يُنفَّذ فيها النشاط.',
  'rule.country-outside-region': 'يقع البلد {country} في منطقة الاتحاد {region} التي لا يذكرها السجل.',
  'rule.country-outside-region.remedy': 'أضف المنطقة، أو احذف البلد.',
  'rule.coverage-mismatch':
    'النطاق الجغرافي هو «{coverage}»، لكن السجل {countries, plural, zero {لا يذكر أي بلد} one {يذكر بلداً واحداً} two {يذكر بلدين} few {يذكر # بلدان} many {يذكر # بلداً} other {يذكر # بلد}} {regions, plural, zero {ولا يذكر أي منطقة} one {ويذكر منطقة واحدة} two {ويذكر منطقتين} few {ويذكر # مناطق} many {ويذكر # منطقة} other {ويذكر # منطقة}}.',
  'rule.coverage-mismatch.remedy': 'اختر النطاق الجغرافي المناسب، أو صحِّح البلدان والمناطق.',
  'rule.emerging-trends-missing':
    'يُطلب ذكر الاتجاهات الناشئة لأنشطة قطاع تقييس الاتصالات (ITU-T)، ولم يُذكر أي منها.',
  'rule.emerging-trends-missing.remedy': 'اذكر موضوعاً جديداً واحداً على الأقل في مجالك وبيِّن ما يجري فيه.',
  'rule.nothing-to-report-contradicted': 'يفيد التحديث بأنه لا يوجد ما يُبلَّغ عنه، ومع ذلك يبلغ عن شيء.',
  'rule.nothing-to-report-contradicted.remedy': 'أفرغ الحقل «لا يوجد ما يُبلَّغ عنه»، أو احذف النصوص والنتائج.',
  'rule.alt-text-missing': 'ليس للصورة {item, number} نص بديل للقراء الذين لا يستطيعون رؤيتها.',
  'rule.alt-text-missing.remedy': 'اذكر في جملة واحدة ما تُظهره الصورة.',
  'rule.link-malformed': 'لا يمكن الوصول إلى عنوان الويب هذا.',
  'rule.link-malformed.remedy':
    'انسخ العنوان كاملاً من المتصفح؛ فهو يبدأ بالحروف \u200Ehttps://\u200E أو \u200Ehttp://\u200E.',
  'rule.checker-failed': 'تعذر التحقق من القاعدة «{checker}».',
  'rule.checker-failed.remedy': 'لا يُعرف أي خلل في مُدخلك؛ أبلغ مدير النظام بمعرِّف السجل.',
  'rule.duplicate-title': 'للنشاط {other} العنوان نفسه والشركاء أنفسهم في الوقت نفسه.',
  'rule.duplicate-title.remedy':
    'إذا كانا نشاطاً واحداً، فاحتفظ بأحدهما؛ وإلا فاذكر الآخر كنشاط ذي صلة أو ميِّز بين العنوانين.',
  'rule.duplicate-address': 'يذكر النشاط {other} عنوان الويب نفسه، وعنوانه مطابق تقريباً.',
  'rule.duplicate-address.remedy':
    'إذا كانا نشاطاً واحداً، فاحتفظ بأحدهما؛ وإلا فاذكر عنواناً خاصاً به أو اذكر الآخر كنشاط ذي صلة.',
  'rule.unknown-code':
    'هذا ليس من الرموز التي يمكن الاختيار منها، ولم يؤخذ به.{suggestion, select, none {} other { هل تقصد «\u200E{suggestion}\u200E»؟}}',
  'rule.unknown-code.remedy': 'اختر رمزاً من القائمة المنسدلة.',
  'rule.code-normalized': 'قُرئ هذا على أنه «\u200E{code}\u200E».',
  'rule.code-normalized.remedy': 'لا يلزم فعل شيء إذا كان هذا ما تقصده؛ وإلا فاختر من القائمة المنسدلة.',
  'rule.mangled-code':
    'حوَّل برنامج الجداول الإلكترونية رمزاً لأهداف التنمية المستدامة إلى تاريخ أو رقم، فلا يُعرف الرمز المقصود.',
  'rule.mangled-code.remedy': 'نسِّق الخلية كنص واكتب الرمز من جديد، مثلاً \u200E9.c\u200E.',
  'rule.bad-number': 'هذا ليس رقماً يمكن فهمه، ولم يؤخذ به.',
  'rule.bad-number.remedy': 'اكتب أرقاماً فقط، مع نقطة قبل الكسور العشرية؛ ولوحدة القياس موضع خاص بها.',
  'rule.bad-date': 'هذا ليس تاريخاً يمكن فهمه، ولم يؤخذ به.',
  'rule.bad-date.remedy': 'اكتب السنة أو الشهر أو اليوم بالصيغة YYYY أو YYYY-MM أو YYYY-MM-DD.',
  'rule.date-ambiguous':
    'قد يعني هذا التاريخ \u200E{first}\u200E أو \u200E{second}\u200E، فلم يؤخذ به: إذ يمكن أن يُقرأ اليوم والشهر على الوجهين.',
  'rule.date-ambiguous.remedy': 'اكتب التاريخ بالصيغة YYYY-MM-DD.',
  'rule.date-from-number':
    'تحتوي الخلية على رقم تسلسلي ليوم، وقد قُرئ على أنه \u200E{date}\u200E: فهل هذا صحيح؟',
  'rule.date-from-number.remedy': 'إذا لم يكن صحيحاً، فاكتب التاريخ بالصيغة YYYY-MM-DD.',
  'rule.text-too-long-for-cell':
    'النص أطول من سعة خلية الجدول الإلكتروني (الحد الأقصى لعدد الحروف: {limit, number})، ولذلك لم يؤخذ.',
  'rule.text-too-long-for-cell.remedy': 'اختصر النص، أو ضعه في وثيقة واذكرها كدليل.',
  'rule.cell-parts':
    'عدد الأجزاء المفصولة بخطوط عمودية في المُدخل: {found, number}؛ والعدد الأقصى المعروف: {limit, number}.',
  'rule.cell-parts.remedy':
    'اتبع الترتيب الوارد في ملاحظة العنوان، بعنصر واحد في كل سطر، ولا تكتب خطاً عمودياً داخل أي جزء.',
  'rule.formula-cell': 'تحتوي الخلية على صيغة حسابية؛ وقد أُخذ بالقيمة الظاهرة لا بالصيغة.',
  'rule.formula-cell.remedy': 'لا يلزم فعل شيء إذا كانت القيمة صحيحة؛ وإلا فاكتب القيمة نفسها.',
  'rule.error-cell': 'تُظهر الخلية خطأ من برنامج الجداول الإلكترونية، ولم يؤخذ بها.',
  'rule.error-cell.remedy': 'اكتب القيمة نفسها.',
  'rule.column-unknown': 'لا يوجد عمود كهذا في النموذج؛ ولم يُقرأ.',
  'rule.column-unknown.remedy': 'انقل ما يهم إلى أعمدة النموذج.',
  'rule.row-without-title': 'ليس للصف عنوان، ولذلك لا يمكن الأخذ به.',
  'rule.row-without-title.remedy': 'أعط النشاط عنواناً، أو أفرغ الصف.',
  'rule.row-duplicate-in-file': 'النشاط نفسه وارد بالفعل في الصف {first, number}؛ ولم يؤخذ بهذا الصف.',
  'rule.row-duplicate-in-file.remedy': 'ادمج الصفين في صف واحد.',
  'rule.entry-duplicate-in-file': 'القيد نفسه وارد بالفعل في الصف {first, number}؛ ولم يؤخذ هذا الصف.',
  'rule.entry-duplicate-in-file.remedy': 'ادمج الصفين في صف واحد أو أعط كلاً منهما مفتاحاً خاصاً به.',
  'rule.entry-key-invalid':
    'لا يصلح هذا مفتاحاً: الحروف اللاتينية من A إلى Z والأرقام والنقاط والواصلات والشرطات السفلية فقط، 80 على الأكثر.',
  'rule.entry-key-invalid.remedy': 'اكتب مفتاحاً آخر أو أفرغ الخلية: يُعطى القيد الجديد مفتاحاً.',
  'rule.entry-withdrawn': 'سُحب هذا القيد في {date}: لا يعيده أي ملف، ولا يعيده إلا محرِّر.',
  'rule.entry-withdrawn.remedy': 'إذا كان ينبغي أن يعود، فاطلب من محرِّر حفظه في استمارته؛ وإلا فاحذف الصف.',
  'rule.activity-unknown': 'لا يوجد نشاط بهذا المعرِّف.',
  'rule.activity-unknown.remedy': 'صحِّح المعرِّف، أو أفرغ الخلية إذا كان النشاط جديداً.',
  'rule.changed-since-template':
    'غُيِّر السجل بعد إعداد ملفك (مراجعتك: {base}؛ المراجعة الحالية: {newest})، ولم يُستبدل. ونصه الآن: «{theirs}».',
  'rule.changed-since-template.remedy':
    'قارن بين الصيغتين، وضع الصيغة التي ينبغي اعتمادها في نموذج معبأ من جديد (نزّله بخيار «معبأ بسجلاتي»؛ ولسجل المتابعة: من صفحته) وأرسله. ولتصحيح ما أرسلته بنفسك، استعمل المصنف المعلَّم الذي أُعيد إليك.',
  'rule.base-damaged': 'الخلية المخفية التي تبين المراجعة التي عُبئ الصف منها تالفة أو فارغة.',
  'rule.base-damaged.remedy':
    'لا يُستبدل بدونها أي محتوى معروف: أدخل تغييراتك في نموذج معبأ من جديد (نزّله بخيار «معبأ بسجلاتي»؛ ولسجل المتابعة: من صفحته).',
  'rule.activity-not-kept':
    'حُفظ التحديث الوارد في هذا الصف، ولم يُحفظ ما يذكره عن النشاط نفسه: ففي اللحظة ذاتها أنشأ {theirs} المراجعة {newest} للنشاط.',
  'rule.activity-not-kept.remedy':
    'اطلع على النشاط في نموذج معبأ من جديد (نزّله بخيار «معبأ بسجلاتي»)، وأرسل تغييراتك مرة أخرى إذا كان ينبغي اعتمادها.',
  'rule.duplicates-incomplete':
    'السجلات كثيرة إلى حد يجعل البحث عن المكررات غير مكتمل: حده {limit, number} للعناوين ومثله لعناوين الويب.',
  'rule.duplicates-incomplete.remedy':
    'تُقارن السجلات الزائدة على ذلك بها، ولا تُقارن فيما بينها؛ أبلغ مدير النظام.',
  'rule.reopened': 'كان التحديث في الحالة «{state}» وغُيِّر؛ وهو ينتظر الاستعراض من جديد.',
  'rule.reopened.remedy': 'لا يلزم فعل شيء إذا كان التغيير مقصوداً.',
  'rule.period-mismatch': 'يتعلق الصف بالفترة \u200E{found}، والملف بالفترة \u200E{expected}.',
  'rule.period-mismatch.remedy': 'صحِّح الفترة، أو أرسل الصف مع ملف فترته.',
  'rule.period-missing': 'لا يبيِّن الصف الفترة التي يتعلق بها.',
  'rule.period-missing.remedy': 'املأ السنة، أو اذكر السنة عند إرسال الملف.',
  'rule.row-closed': 'التحديث في الحالة «{state}» ولا يقبل أي تغيير.',
  'rule.row-closed.remedy': 'اسأل الأمانة، أو أبلغ عن التغيير في إطار الفترة التالية.',
  'rule.row-not-permitted': 'لا يجوز لك تغيير ذلك؛ ولم يؤخذ به.',
  'rule.row-not-permitted.remedy': 'أرسله إلى جهة الاتصال المعنية، أو اسأل الأمانة.',
} as const satisfies Catalogue;
