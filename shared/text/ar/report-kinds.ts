/** Arabic words: report families on registries, by name, title, mandate and summary. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportKindsAr = {
  'report.alignment.name': 'بيان الاتساق',
  'report.cwg-chair.name': 'تقرير رئيس فريق العمل',
  'report.cwg-summary.name': 'ملخص اجتماع فريق العمل',
  'report.financing.name': 'تقرير فرقة العمل المعنية بالتمويل',
  'report.focal-points.name': 'قائمة جهات الاتصال والثغرات',
  'report.forum-matrix.name': 'مصفوفة نتائج المنتدى',
  'report.prizes.name': 'تقرير عن جوائز القمة',
  'report.resources.name': 'جدول الموارد',
  'report.review-outcome.name': 'تقرير عن نتائج الاستعراض',
  'report.roadmap.name': 'خرائط الطريق للخطوط C2 وC5 وC6',
  'report.roadmap-input.name': 'مدخلات إلى خرائط طريق الخطوط الأخرى',
  'report.survey.name': 'استبيان',
  'report.tasks.name': 'المهام والمواعيد النهائية',
  'report.trust-fund.name': 'بيان الصندوق الاستئماني',
  'report.roadmap.title': 'خرائط طريق خطوط العمل C2 وC5 وC6: الحالة حتى {asOf}',
  'report.roadmap.mandate':
    'يقرر القرار 1332 للمجلس أن يحدِّث الاتحاد خرائط طريق خطوط العمل C2 وC5 وC6 مع مراعاة خطة عام 2030. وطلبت الجمعية العامة، في الفقرة 113 من قرارها 80/173، من الميسِّرين خرائط طريق محددة الهدف وموجهة نحو النتائج.',
  'report.roadmap.frame':
    'تتبع الجداول الإطار الذي اتفق عليه فريق العمل في عام 2009: ناتج القمة والنشاط والولاية والغاية الاستراتيجية والإطار الزمني والنتيجة المتوقعة والموارد والشركاء. وأضيفت إليها أهداف خطة عام 2030 والمستهدفات والمؤشرات والحالة. وخريطة الطريق وثيقة متجددة؛ والخانة الفارغة تعني أنه لا شيء مسجل.',
  'report.roadmap.summary':
    'تتضمن هذه الوثيقة خرائط طريق خطوط العمل C2 وC5 وC6 حتى {asOf}. المهام: {tasksFigure}؛ ما فات موعده منها: {lateFigure}؛ دون مستهدف: {targetlessFigure}.',
  'report.roadmap.action': 'يُدعى فريق العمل إلى استعراض خرائط الطريق والتوصية بها إلى المجلس.',
  'report.roadmap-input.title': 'مدخلات الاتحاد في خرائط طريق خطوط العمل الأخرى: {when}',
  'report.roadmap-input.body': 'الميسِّرون الرئيسيون لخطوط العمل',
  'report.roadmap-input.mandate':
    'يقرر القرار 1332 للمجلس أن يقدم الاتحاد مدخلات في خرائط طريق خطوط العمل التي ييسرها آخرون: C1 وC3 وC4 وC7 وC8 وC9 وC11. وتبين هذه المذكرة، خطاً خطاً، ما خطط له الاتحاد وما أنجزه.',
  'report.roadmap-input.summary':
    'هذه المذكرة موجهة إلى الميسِّرين الرئيسيين لخطوط العمل التي يسهم فيها الاتحاد. المهام المقررة: {tasksFigure}؛ ويلي ذلك ما أُنجز من {from} إلى {to}.',
  'report.roadmap-input.action': 'يُدعى الميسِّرون الرئيسيون إلى مراعاة هذه المدخلات في خرائط طريقهم.',
  'report.tasks.title': 'مهام خطوط العمل ومواعيدها النهائية: الحالة حتى {asOf}',
  'report.tasks.mandate':
    'يكلِّف القرار 1332 للمجلس الأمين العام ومديري المكاتب بتحديد مهام معينة ومواعيد نهائية لخطوط العمل في الخطط التشغيلية للأمانة العامة والقطاعات.',
  'report.tasks.judged':
    'تُقدَّر المواعيد النهائية حتى {asOf}: وتُعد المهمة مما فات موعده إذا انقضى موعدها النهائي ولم تُنجز ولم تُترك.',
  'report.tasks.gaps': 'خطوط العمل التي ليست لها مهام: {rows}.',
  'report.tasks.none-overdue': 'لا شيء فات موعده حتى {asOf}.',
  'report.tasks.summary':
    'المهام: {tasksFigure}، المنجزة منها: {doneFigure}، ما فات موعده حتى {asOf}: {lateFigure}. أهداف القطاعات: {objectivesFigure}، ما فات موعده منها: {lateObjectivesFigure}.',
  'report.review-outcome.title':
    'نتائج الاستعراض العام للقمة الذي أجرته الجمعية العامة: الطلبات وإجراءات الاتحاد، {when}',
  'report.review-outcome.mandate':
    'يكلِّف القرار 1332 للمجلس الأمين العام بتقديم تقرير إلى المجلس وإلى مؤتمر المندوبين المفوضين عن نتائج الاستعراض العام الذي أجرته الجمعية العامة (القرار 80/173). ويعرض هذا التقرير كل طلب بصياغة موجزة مع فقرته والجهة الموجه إليها والإجراء الذي يتخذه الاتحاد بشأنه.',
  'report.review-outcome.cycle':
    'بموجب القرار 80/173، يقدم الأمين العام للأمم المتحدة تقريره كل سنتين؛ وتستمر التقارير السنوية للاتحاد بموجب القرار 1332.',
  'report.review-outcome.summary':
    'الطلبات المسجلة: {itemsFigure}؛ المنفَّذة: {carriedFigure}؛ ما فات موعده حتى {asOf}: {lateFigure}؛ دون إجراء مسجل من الاتحاد: {actionlessFigure}.',
  'report.review-outcome.action':
    'يُدعى المجلس إلى الإحاطة علماً بهذا التقرير وإحالته إلى مؤتمر المندوبين المفوضين.',
  'report.forum-matrix.title':
    'منتدى القمة العالمية لمجتمع المعلومات {year}: الجلسات وخطوط العمل وأهداف التنمية المستدامة',
  'report.forum-matrix.body': 'منتدى القمة العالمية لمجتمع المعلومات',
  'report.forum-matrix.mandate':
    'يكلِّف القرار 1332 للمجلس الأمين العام بتنسيق منتدى القمة العالمية لمجتمع المعلومات مع مراعاة خطة عام 2030. وتبين هذه الوثيقة خطوط العمل والأهداف التي خدمتها جلسات منتدى عام {year} ومسوغات ذلك.',
  'report.forum-matrix.disclaimer': 'العناوين والمسوغات هي كما قدمها منظمو الجلسات.',
  'report.forum-matrix.summary': 'جلسات منتدى عام {year}: {sessionsFigure}؛ دون مسوغ: {reasonlessFigure}.',
  'report.forum-matrix.action': 'يُدعى أصحاب المصلحة إلى الإحاطة علماً بهذه الوثيقة.',
  'report.prizes.title':
    'جوائز القمة العالمية لمجتمع المعلومات {year}: الترشيحات والمشاريع المتميزة والفائزون',
  'report.prizes.mandate':
    'يكلِّف القرار 1332 للمجلس الأمين العام بتكييف جوائز القمة مع خطة عام 2030 ويشجع على تقديم الترشيحات؛ ويطلب القرار 140 الترويج للفائزين.',
  'report.prizes.categories':
    'هناك ثماني عشرة فئة، واحدة لكل خط عمل ولكل تطبيق من تطبيقات خط العمل C7. ويندرج كل ترشيح في فئة واحدة منها.',
  'report.prizes.gaps': 'الفئات التي ليس لها ترشيح: {rows}.',
  'report.prizes.summary':
    'جوائز القمة {year}: الترشيحات المسجلة: {nominationsFigure}؛ المشاريع المتميزة: {championsFigure}؛ الفائزون: {winnersFigure}.',
  'report.trust-fund.title': 'الصندوق الاستئماني للقمة العالمية لمجتمع المعلومات: بيان عام {year}',
  'report.trust-fund.mandate':
    'يكلِّف القرار 1332 للمجلس الأمين العام بالإبقاء على الصندوق الاستئماني للقمة وبالدعوة إلى المساهمة فيه. ويبين هذا البيان مساهمات عام {year} وأوجه استخدامها.',
  'report.trust-fund.summary':
    'مساهمات عام {year}: {contributionsFigure}؛ مجموع المساهمات المسجلة: {everFigure}. وتلي ذلك المبالغ حسب العملة وأوجه استخدام كل مساهمة.',
  'report.focal-points.title': 'جهات الاتصال المعنية بخطوط عمل القمة: {when}',
  'report.focal-points.mandate':
    'يكلِّف القرار 1332 للمجلس الأمين العام ومديري المكاتب بتسمية جهات اتصال لخطوط العمل C2 وC5 وC6 وللخطوط C1 وC3 وC4 وC7 وC8 وC9 وC11. وتتضمن هذه القائمة من سُمُّوا لأي جزء من الفترة من {from} إلى {to}.',
  'report.focal-points.c10': 'لا يرد خط العمل C10 في ذلك البند، ولذلك لا يُحسب ثغرة.',
  'report.focal-points.gaps': 'خطوط العمل التي ليست لها جهة اتصال: {rows}.',
  'report.focal-points.summary':
    'التسميات لخطوط العمل الواردة في القرار 1332: {pointsFigure}. وتُذكر الخطوط التي ليست لها جهة اتصال.',
  'report.cwg-summary.title':
    'ملخص اجتماعات فريق العمل التابع للمجلس المعني بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة في عام {year}',
  'report.cwg-summary.source': 'الأمانة',
  'report.cwg-summary.mandate':
    'يواصل فريق العمل التابع للمجلس المعني بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة، المفتوح أمام جميع الأعضاء، عمله بموجب القرار 1332 للمجلس. ويبين هذا الملخص الحضور في اجتماعاته في عام {year} وتوصياته.',
  'report.cwg-summary.summary':
    'المشاركون في عام {year}: {participantsFigure}؛ مساهمات الأعضاء: {contributionsFigure}؛ التوصيات: {recommendationsFigure}.',
  'report.cwg-summary.action': 'يُدعى فريق العمل إلى الموافقة على هذا الملخص.',
  'report.cwg-chair.title':
    'تقرير رئيس فريق العمل التابع للمجلس المعني بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة عن اجتماعاته في عام {year}',
  'report.cwg-chair.source':
    'تقرير رئيس فريق العمل التابع للمجلس المعني بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة',
  'report.cwg-chair.mandate':
    'تقضي اختصاصات فريق العمل بأن يقدم توصيات إلى المجلس، ويكلِّف القرار 1332 للمجلس الأمين العام بمراعاة نتائجه. ويتضمن هذا التقرير توصياته لعام {year} وما آلت إليه جميع التوصيات المسجلة.',
  'report.cwg-chair.summary':
    'توصيات عام {year}: {recommendationsFigure}، المنفَّذة منها: {carriedFigure}. ما فات موعده من توصيات جميع السنوات حتى {asOf}: {lateFigure}.',
  'report.cwg-chair.action': 'يُدعى المجلس إلى النظر في التوصيات الواردة في هذا التقرير.',
  'report.survey.title':
    'ردود الاتحاد على الاستبيانات المتعلقة بخطة عام 2030 والقمة العالمية لمجتمع المعلومات، {year}',
  'report.survey.body':
    'منظومة الأمم المتحدة وفريق العمل التابع للمجلس المعني بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة',
  'report.survey.mandate':
    'تسأل الاستبيانات كل سنة عما أُنجز، بأسئلة أخرى وحدود أخرى لعدد الكلمات في كل مرة. وترد الأسئلة هنا كما طُرحت، ومع كل منها حده ورد الاتحاد.',
  'report.survey.summary':
    'الأسئلة المطروحة في عام {year}: {questionsFigure}؛ التي لم يُرد عليها بعد: {unansweredFigure}.',
  'report.survey.action': 'تُدعى الأمانة إلى استكمال الردود وتقديمها.',
  'report.survey.questions': 'الأسئلة: {entriesFigure}؛ دون رد: {unansweredFigure}.',
  'report.survey.question': 'السؤال {number}',
  'report.survey.limit': 'الحد الأقصى لعدد الكلمات: {limit}.',
  'report.survey.open': 'لم يُسجَّل رد بعد.',
  'report.alignment.title': 'اتساق عمل الاتحاد بشأن أهداف التنمية المستدامة مع عملية القمة: {when}',
  'report.alignment.mandate':
    'يكلِّف القرار 1332 للمجلس الأمين العام بمواءمة عمل الاتحاد بشأن أهداف التنمية المستدامة مع عملية القمة، في حدود ولايته وميزانيته. ويبين هذا البيان أي الأنشطة من {from} إلى {to} تذكر خط عمل وولاية وموضعاً في خطة تشغيلية، وأيها لا يذكر ذلك.',
  'report.alignment.lead':
    'الأنشطة من {from} إلى {to}: {activitiesFigure}. دون خط عمل: {linelessFigure}؛ دون ولاية: {mandatelessFigure}؛ دون إحالة إلى خطة تشغيلية: {planlessFigure}.',
  'report.alignment.summary':
    'يتناول هذا البيان الأنشطة من {from} إلى {to}: {activities, plural, zero {{activitiesFigure}} one {{activitiesFigure}} two {{activitiesFigure}} few {{activitiesFigure}} many {{activitiesFigure}} other {{activitiesFigure}}}. الروابط المعلنة بأهداف التنمية المستدامة: {claimsFigure}، خارج مصفوفة القمة والأهداف منها: {outsideFigure}. ويسرد الأنشطة التي ينقصها خط عمل أو ولاية.',
  'report.resources.title': 'الموارد المخصصة لتنفيذ نواتج القمة العالمية لمجتمع المعلومات: {when}',
  'report.resources.mandate':
    'يطلب القرار 140 موارد كافية من الموظفين والأموال لتنفيذ نواتج القمة، وتقضي اختصاصات فريق العمل التابع للمجلس بأن يشرف عليها. وتبين هذه الوثيقة ما تذكره سجلات الأنشطة والمهام، حسب خط العمل.',
  'report.resources.limits':
    'لا يُحسب إلا ما أدخلته الوحدات: والصف الفارغ لا يعني أنه لم يُنفق شيء. ويُحسب النشاط أو المهمة المتعلقة بعدة خطوط في كل خط منها.',
  'report.resources.summary':
    'تبين هذه الوثيقة، حسب خط العمل، الموظفين والأموال المذكورة للأنشطة من {from} إلى {to} (عددها {activities, plural, zero {{activitiesFigure}} one {{activitiesFigure}} two {{activitiesFigure}} few {{activitiesFigure}} many {{activitiesFigure}} other {{activitiesFigure}}}) ولمهام الخطط التشغيلية.',
  'report.financing.title': 'فرقة العمل المعنية بآليات التمويل: التعهدات والوفاء بها حتى {asOf}',
  'report.financing.source': 'تقرير فرقة العمل المعنية بآليات التمويل',
  'report.financing.mandate':
    'في الفقرة 67 من قرارها 80/173، دعت الجمعية العامة الاتحاد، بصفته أمانة فريق الأمم المتحدة المعني بمجتمع المعلومات (UNGIS)، إلى إنشاء فرقة عمل معنية بآليات التمويل تقدم تقريرها إلى اللجنة في دورتها الثلاثين في عام 2027 وتتابع التعهدات.',
  'report.financing.summary':
    'التعهدات المسجلة: {commitmentsFigure}؛ المدفوعة بالكامل: {paidFigure}؛ التي حل موعدها ولم تُغلق حتى {asOf}: {lateFigure}.',
  'report.financing.action': 'تُدعى اللجنة إلى الإحاطة علماً بهذا التقرير.',
} as const satisfies Catalogue;
