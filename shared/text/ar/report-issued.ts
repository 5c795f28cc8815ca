/** Arabic words: the report to the Council, coverage, mastheads as issued. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportIssuedAr = {
  'report.council.name': 'التقرير السنوي الشامل المقدم إلى المجلس',
  'report.council.title':
    'مساهمة الاتحاد في تنفيذ نواتج القمة العالمية لمجتمع المعلومات وخطة عام 2030 ({when})',
  'report.hlpf.source': 'مساهمة من مجلس الاتحاد الدولي للاتصالات',
  'report.council.source': 'تقرير من الأمين العام',
  'report.council.summary':
    'يعرض هذا التقرير الأنشطة المضطلع بها لتنفيذ نواتج القمة العالمية لمجتمع المعلومات وخطة عام 2030 في الفترة من {from} إلى {to}. الأنشطة: {activitiesFigure}؛ التحديثات: {updatesFigure}؛ النتائج المحددة: {resultsFigure}؛ الروابط المعلنة بأهداف التنمية المستدامة: {claimsFigure}، منها خارج المصفوفة: {outsideFigure}.',
  'report.council.summary-parts':
    'والتقرير مرتب حسب دور الاتحاد: جهة ميسِّرة رئيسية، وجهة ميسِّرة لخطوط العمل C2 وC5 وC6، وجهة ميسِّرة مشاركة أو شريك في الخطوط الأخرى، وعضو في فريق الأمم المتحدة المعني بمجتمع المعلومات (UNGIS). وتلي ذلك نواتج القمة الأخرى والمقترحات والثغرات.',
  'report.council.action': 'يُدعى المجلس إلى النظر في هذا التقرير واتخاذ ما يراه مناسباً من قرارات.',
  'report.council.mandate':
    'يكلف القرار 1332 الصادر عن المجلس الأمين العام بأن يقدم إلى المجلس كل سنة تقريراً شاملاً عن أنشطة الاتحاد وإجراءاته ومشاركاته في تنفيذ نواتج القمة العالمية لمجتمع المعلومات وخطة عام 2030. ويغطي هذا التقرير الفترة من {from} إلى {to}.',
  'report.council.contributions':
    'تُنسب الأنشطة إلى القطاعات الثلاثة والأمانة العامة وفق ما تذكره سجلاتها. {sectors}',
  'report.council.no-contributions':
    'لا يذكر أي نشاط في هذه الفترة قطاعاً أو الأمانة العامة، ولذلك لا يُنسب إليها أي نشاط.',
  'report.section.council-overview': 'لمحة عامة عن الأنشطة والمشاريع في هذه الفترة',
  'report.section.lead-facilitator': 'الجهة الميسِّرة الرئيسية، مع اليونسكو وبرنامج الأمم المتحدة الإنمائي',
  'report.section.lines-facilitated': 'الجهة الميسِّرة لخطوط العمل C2 وC5 وC6',
  'report.section.lines-supported': 'جهة ميسِّرة مشاركة أو شريك في خطوط العمل الأخرى',
  'report.section.ungis': 'فريق الأمم المتحدة المعني بمجتمع المعلومات (UNGIS)',
  'report.section.other-outcomes': 'تنفيذ نواتج أخرى للقمة العالمية لمجتمع المعلومات',
  'report.section.way-forward': 'الخلاصة وسبيل المضي قدماً',
  'report.way-forward.lead': 'تُقترح في السجلات الأنشطة التالية مستقبلاً، خط عمل تلو الآخر.',
  'report.way-forward.cut': 'وترد المقترحات الأخرى في مصنف الأعضاء. عدد المقترحات الواردة: {shown, number}.',
  'report.way-forward.none': 'لم تُقترح في سجلات هذه الفترة أي أنشطة أخرى.',
  'report.topic.lead-facilitation': 'التيسير الرئيسي',
  'report.topic.ungis': 'UNGIS',
  'report.topic.measurement': 'قياس تكنولوجيا المعلومات والاتصالات من أجل التنمية',
  'report.topic.forum': 'منتدى القمة العالمية لمجتمع المعلومات',
  'report.topic.stocktaking': 'تقييم حصيلة القمة العالمية لمجتمع المعلومات',
  'report.topic.prizes': 'جوائز القمة العالمية لمجتمع المعلومات',
  'report.topic.wtisd': 'اليوم العالمي للاتصالات ومجتمع المعلومات',
  'report.topic.activities':
    'الأنشطة المتعلقة بهذا الموضوع من {from} إلى {to}: {activitiesFigure}. ويُحسب كل منها أيضاً ضمن خطوط العمل التي يذكرها.',
  'report.topic.silent':
    'في الفترة من {from} إلى {to} لم يُبلَّغ عن شيء بشأن المواضيع التالية: {subjects}. ولا يعني ذلك أنه لم يُنجز شيء.',
  'report.topic.silent.one':
    'في الفترة من {from} إلى {to} لم يُبلَّغ عن شيء بشأن هذا الموضوع. ولا يعني ذلك أنه لم يُنجز شيء.',
  'report.method.topics':
    'ينتمي نشاط ما إلى موضوع (التيسير الرئيسي، UNGIS، القياس، منتدى القمة، التقييم، الجوائز، اليوم العالمي للاتصالات ومجتمع المعلومات) عندما يذكر فقرة من برنامج عمل تونس بشأنه أو يرد اسم الموضوع في عنوانه.',
  'report.line.printed-at': 'يُبلَّغ عن خط العمل هذا مع خط العمل {place} في قسم واحد.',
  'report.when.year': '{year}',
  'report.reference.clause-also': '{section} {number}',
  'report.language-line': 'الأصل: بالإنكليزية',
  'report.distribution': 'توزيع: عام',
  'report.symbol.Rev': 'المراجعة {number}',
  'report.symbol.Rev.commented': 'المراجعة {number}',
  'report.symbol.Add': 'الإضافة {number}',
  'report.symbol.Corr': 'التصويب {number}',
  'report.section.coverage': 'التغطية',
  'report.figure.drafted': 'التحديثات في شكل مسودات',
  'report.figure.submitted': 'التحديثات المقدَّمة وقيد المراجعة',
  'report.figure.returned': 'التحديثات المُعادة إلى أصحابها',
  'report.figure.changed': 'التحديثات المقبولة التي تنتظر نسخة معدَّلة منها',
  'report.figure.imported': 'الإدخالات المأخوذة من تقييم حصيلة القمة أو من ملفات سابقة',
  'report.figure.matrix-cells': 'خانات المصفوفة (خط عمل وهدف) التي تربط بينها',
  'report.figure.matrix-cells-with-activity': 'الخانات المترابطة التي يوجد فيها نشاط',
  'report.figure.matrix-links': 'روابط المصفوفة',
  'report.figure.matrix-links-claimed': 'روابط المصفوفة التي أعلنها نشاط بدقة',
  'report.figure.units-beyond': 'جميع الوحدات عدا أكثرها أنشطةً يُنتظر الإبلاغ عنها ({most, number})',
  'report.figure.all-readers': 'سجلات جميع فئات القراء',
  'report.coverage.left-out':
    'لا يتضمن هذا التقرير إلا التحديثات المقبولة. وما استُبعد عند تجميد البيانات: المسودات: {draftedFigure}؛ المقدَّم وقيد المراجعة: {submittedFigure}؛ المُعاد إلى أصحابه: {returnedFigure}.',
  'report.coverage.changed':
    'التحديثات المقبولة التي كانت نسخة معدَّلة منها في الانتظار، كمسودة أو قيد المراجعة: {changedFigure}؛ واستُخدم النص المقبول.',
  'report.coverage.imported':
    'الإدخالات المأخوذة من تقييم حصيلة القمة (WSIS Stocktaking) أو من ملفات سابقة، والتي لم يُطلب من أحد الإبلاغ عنها: {importedFigure}.',
  'report.coverage.no-call':
    'لا يوجد تقرير سنوي مسجل عن {years}: فلا توجد دعوة مسجلة إلى تقديم التقارير، ولا يُحسب أي تقرير منتظراً عن تلك المدة.',
  'report.redline': '{revision}: التغييرات منذ «{issue}» معلّمة',
  'report.edited': 'نص من إعداد الأمانة.',
  'report.waived':
    'يبيّن الجدول الإعفاءات السارية عند تجميد البيانات: من أُعفي من الإبلاغ أو من قاعدة، ولماذا.',
  'report.waived.none': 'لم يكن أي إعفاء سارياً عند تجميد البيانات: لم يُعفَ أحد من الإبلاغ ولا من أي قاعدة.',
  'report.waived.all-records': 'جميع السجلات',
  'report.waived.reporting': 'الإبلاغ كله',
  'report.table.waivers': 'الإعفاءات السارية عند تجميد البيانات',
  'report.coverage.unmapped':
    'ما تعذّر ربطه: الإسهامات المعلنة في أهداف التنمية المستدامة خارج المصفوفة: {outsideFigure}؛ الإسهامات التي يتعذر تقييمها لأن سجلاتها لا تذكر أي خط عمل: {unassessedFigure}؛ الأنشطة التي لا تذكر أي خط عمل: {noneFigure}.',
  'report.coverage.tables':
    'تحسب الجداول السجلات التي يجوز عرضها على قراء هذه الوثيقة ({readers}). ويرد النشاط في صف كل خط عمل يذكره، ولذلك يزيد مجموع الصفوف على الإجمالي.',
  'report.coverage.no-tables': 'لا تتوفر لمجموعة البيانات هذه وهذه الفترة أعداد مسجلة حسب خط العمل والوحدة.',
  'report.table.coverage-line': 'الجهات التي طُلب منها والتي استجابت، حسب خط العمل',
  'report.table.coverage-unit': 'الجهات التي طُلب منها والتي استجابت، حسب الوحدة',
  'report.column.accepted': 'التحديثات المقبولة',
  'report.column.subject': 'الموضوع',
  'report.row.no-line': 'لم يُذكر أي خط عمل',
  'report.row.no-unit': 'الوحدة غير مذكورة',
  'report.row.other-units': 'وحدات أخرى ({count, number})',
  'report.label.expectedResults': 'النتائج المتوقعة',
  'report.label.contact': 'جهة الاتصال',
  'report.maker.verify': 'للتحقق في مجلد مجموعة التقارير هذه',
  'report.maker.address': 'منشور في',
  'report.reporters':
    'ومن هذه الأنشطة، ما يخص الاتحاد وحده أو مع غيره: {ituFigure}؛ وما يخص أصحاب مصلحة آخرين ويُعرف من مجموعات مثل قاعدة بيانات تقييم حصيلة القمة العالمية لمجتمع المعلومات: {otherFigure}.',
  'report.reporter.itu': 'الاتحاد، وحده أو مع غيره',
  'report.reporter.other': 'أصحاب مصلحة آخرون',
  'report.column.reporter': 'صاحب النشاط',
  'report.counted.nothing':
    'الأنشطة التي لم يكن بشأنها ما يُبلَّغ عنه: {nothingFigure}. ويُحسب كل منها في التغطية دون أي رقم آخر.',
  'report.distinct':
    'الأنشطة كما قُدمت: {activitiesFigure}؛ والأنشطة المتمايزة، بحساب السجلات الموسومة بأنها مكررة مرة واحدة: {distinctFigure}.',
  'report.nothing': 'لم يكن هناك ما يُبلَّغ عنه بشأن {records}.',
  'report.nothing.among': 'لم يكن هناك ما يُبلَّغ عنه بشأن سجلات منها {records}.',
  'report.line.goals-all': 'الأهداف التي تضم أنشطة: {goals}.',
  'report.spread.no-line': 'دون ذكر خط عمل',
  'report.spread.no-sector': 'دون ذكر قطاع من قطاعات الاتحاد',
  'report.spread.several-lines': 'الأنشطة المحسوبة ضمن أكثر من خط عمل واحد: {severalFigure}.',
  'report.goal.lines-most': 'خطوط العمل التي تضم أكبر عدد من الأنشطة: {lines}.',
  'report.cooperation.goals-most':
    'وإضافةً إلى الأهداف قيد الاستعراض، تدعم الأنشطة أهدافاً أخرى؛ والأهداف التي تضم أكبر عدد منها: {goals}.',
  'report.cooperation.each': 'ويُحسب النشاط ضمن كل هدف يخدمه.',
  'report.part.elsewhere': 'محسوب هنا ومعروض تحت عنوان آخر: {records}.',
  'report.line.c7-applications':
    'يضم هذا العنوان الأنشطة التي تذكر خط العمل C7 دون تحديد التطبيق. الأنشطة المندرجة تحت تطبيقاته الثمانية، وكل منها محسوب هنا مرة واحدة: {activitiesFigure}؛ وهي معروضة تحت عنوان كل تطبيق تذكره: {applications}.',
  'report.part.in-applications': 'معروض تحت عناوين التطبيقات فقط: {headings}.',
  'report.role.co-facilitators': 'الاتحاد الدولي للاتصالات جهة مشاركة في تيسير خطوط العمل هذه.',
  'report.role.of-line': '{line}: {role}',
  'report.years.span': '{from}-{to}',
  'report.gap.meeting': '[يُعلن عن الاجتماع لاحقاً]',
  'report.gap.place': '[يُعلن عن المكان لاحقاً]',
  'report.gap.dates': '[يُعلن عن التواريخ لاحقاً]',
  'report.place-and-dates': '{place}،\u200F {dates}',
  'report.needs-translation': '[اللغة الأصلية: {language}؛ يلزم ترجمة النص]',
  'report.language.ar': 'العربية',
  'report.language.zh': 'الصينية',
  'report.language.en': 'الإنكليزية',
  'report.language.fr': 'الفرنسية',
  'report.language.ru': 'الروسية',
  'report.language.es': 'الإسبانية',
  'report.chart.goals-years': 'الأنشطة حسب السنة والهدف قيد الاستعراض في عام {sessionYear}، {years}',
  'report.table.goals-years': 'الأنشطة حسب السنة ضمن الأهداف قيد الاستعراض في عام {sessionYear}، {years}',
  'report.note.goals-years':
    'تُحسب هنا جميع سنوات مجموعة البيانات؛ أما النص فلا يحسب سوى عام {year}. ويُحسب النشاط في كل سنة له فيها تحديث.',
  'report.note.calendar': 'تقويم هذا النظام؛ ولا ترد فيه صفحة للهيئة نفسها.',
  'report.method.marks': 'وتوضع في العناوين العلامة {mark} بعد الأسماء الرسمية التي لم تُراجَع.',
} as const satisfies Catalogue;
