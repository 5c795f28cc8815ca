/**
 * Arabic words: reports.
 *
 * A counted number `n` comes twice: `{n}` steers the plural, `{nFigure}` stands in the sentence and can be traced.
 * Singular and dual are spelt out as words, so their figure follows in parentheses. Direction marks (U+200E, U+200F)
 * stand where a text in another script or a code meets Arabic punctuation.
 */
import type { Catalogue } from '../catalogue.ts';
import { reportChartsAr } from './report-charts.ts';
import { reportFamilyAr } from './report-family.ts';
import { reportIssuedAr } from './report-issued.ts';
import { reportKindsAr } from './report-kinds.ts';
import { reportRegistriesAr } from './report-registries.ts';
import { reportTablesAr } from './report-tables.ts';
import { reportWorkbookAr } from './report-workbook.ts';

export const reportsAr = {
  'report.cstd.name': 'مساهمة مقدمة إلى اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية',
  'report.cstd.title':
    'مساهمات كيانات منظومة الأمم المتحدة وجهات أخرى بشأن جهودها في عام {year} لتنفيذ نواتج القمة العالمية لمجتمع المعلومات (WSIS)',
  'report.cstd.body': 'اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية',
  'report.cstd.mandate':
    'طلب المجلس الاقتصادي والاجتماعي، في قراره 2006/46، إلى اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية أن تساعده في متابعة القمة العالمية لمجتمع المعلومات (WSIS) على نطاق المنظومة. ويقدم الاتحاد الدولي للاتصالات هذا التقرير عن التقدم المحرز في خطوط العمل بموجب القرار 1332 الصادر عن مجلس الاتحاد، لعناية اللجنة في اجتماعها في عام {sessionYear}.',
  'report.cstd.disclaimer':
    'الآراء الواردة في هذه المساهمة هي آراء المساهمين ولا تعبر بالضرورة عن آراء الأمم المتحدة أو اللجنة.',
  'report.cstd.summary':
    'تعرض هذه الوثيقة، بحسب خط العمل، {activities, plural, zero {{activitiesFigure} نشاط} one {نشاطاً واحداً ({activitiesFigure})} two {نشاطين ({activitiesFigure})} few {{activitiesFigure} أنشطة} many {{activitiesFigure} نشاطاً} other {{activitiesFigure} نشاط}} في إطار تنفيذ نواتج القمة العالمية لمجتمع المعلومات في عام {year}. {claims, plural, zero {ولم يُعلن عن أي صلة} one {وأُعلن عن صلة واحدة ({claimsFigure})} two {وأُعلن عن صلتين ({claimsFigure})} few {وأُعلن عن {claimsFigure} صلات} many {وأُعلن عن {claimsFigure} صلة} other {وأُعلن عن {claimsFigure} صلة}} بأهداف التنمية المستدامة (SDG)، {outside, plural, zero {ويقع خارج مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG) منها {outsideFigure}} one {وتقع واحدة منها ({outsideFigure}) خارج مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG)} two {وتقع اثنتان منها ({outsideFigure}) خارج مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG)} few {وتقع {outsideFigure} منها خارج مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG)} many {وتقع {outsideFigure} منها خارج مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG)} other {وتقع {outsideFigure} منها خارج مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG)}}.',
  'report.cstd.action': 'تُدعى اللجنة إلى الإحاطة علماً بهذه المساهمة.',
  'report.cstd.unconfirmed': 'رقم الدورة مستنتج من النمط السنوي للدورات ولم يتأكد من مصدر منشور.',

  'report.hlpf.name': 'مساهمة في المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة',
  'report.hlpf.title':
    'مساهمة مجلس الاتحاد الدولي للاتصالات في المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة لعام {sessionYear}',
  'report.hlpf.body': 'المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة',
  'report.hlpf.session': 'دورة عام {sessionYear}',
  'report.hlpf.who':
    'الاتحاد الدولي للاتصالات هو وكالة الأمم المتحدة المتخصصة في مجال تكنولوجيا المعلومات والاتصالات (ICT). ويستعمل إطار القمة العالمية لمجتمع المعلومات (WSIS) للمساعدة على تحقيق خطة التنمية المستدامة لعام 2030. وتستند هذه المساهمة إلى الأنشطة المبلَّغ عنها لعام {year}.',
  'report.hlpf.theme': 'موضوع المنتدى في عام {sessionYear} هو «{theme}».',
  'report.hlpf.unconfirmed':
    'موضوع المنتدى أو الأهداف قيد الاستعراض في عام {sessionYear} مستمدة من المعرفة العامة ويجب التحقق منها بالرجوع إلى رسالة رئيس المجلس الاقتصادي والاجتماعي.',
  'report.hlpf.goals-unknown':
    'لم تُسجَّل مجموعة من الأهداف للاستعراض المتعمق في عام {sessionYear}؛ ولذلك تشمل المساهمة الأهداف السبعة عشر كلها.',
  'report.hlpf.summary':
    'تبيِّن هذه المساهمة كيف دعمت الأنشطة المبلَّغ عنها لعام {year} الأهداف قيد الاستعراض في عام {sessionYear}. وهي تستند إلى {activities, plural, zero {{activitiesFigure} نشاط} one {نشاط واحد ({activitiesFigure})} two {نشاطين ({activitiesFigure})} few {{activitiesFigure} أنشطة} many {{activitiesFigure} نشاطاً} other {{activitiesFigure} نشاط}}. {named, plural, zero {ولا يذكر النص أياً منها} one {ويذكر النص واحداً منها (#)} two {ويذكر النص اثنين منها (#)} few {ويذكر النص # منها} many {ويذكر النص # منها} other {ويذكر النص # منها}}.',
  'report.hlpf.action': 'يُدعى المنتدى السياسي الرفيع المستوى إلى النظر في هذه المساهمة.',

  'report.wsis20.name':
    'مساهمة الاتحاد الدولي للاتصالات في تنفيذ نواتج القمة العالمية لمجتمع المعلومات 2015–2025',
  'report.wsis20.title':
    'استعراض القمة العالمية بعد عشرين عاماً (WSIS+20): مساهمة الاتحاد الدولي للاتصالات في تنفيذ نواتج القمة العالمية لمجتمع المعلومات، {years}',
  'report.wsis20.body': 'مجلس الاتحاد الدولي للاتصالات',
  'report.wsis20.background':
    'يكلف القرار 1332 الصادر عن المجلس الأمين العام بتقديم تقرير عن مساهمة الاتحاد في تنفيذ نواتج القمة العالمية لمجتمع المعلومات من عام {fromYear} إلى عام {year}. ويعرض التقرير المعالم الرئيسية والتحديات والاتجاهات الناشئة لكل خط عمل.',
  'report.wsis20.method':
    'أُخذت سجلات السنوات المختلفة بموجب قواعد مختلفة. وترد أدناه مصادر كل سنة؛ وينبغي مراعاة ذلك عند مقارنة أعداد السنوات المختلفة.',
  'report.wsis20.summary':
    'من عام {fromYear} إلى عام {year}، {activities, plural, zero {سُجِّل {activitiesFigure} نشاط} one {سُجِّل نشاط واحد ({activitiesFigure})} two {سُجِّل نشاطان ({activitiesFigure})} few {سُجِّلت {activitiesFigure} أنشطة} many {سُجِّل {activitiesFigure} نشاطاً} other {سُجِّل {activitiesFigure} نشاط}} في {updates, plural, zero {{updatesFigure} تحديث} one {تحديث واحد ({updatesFigure})} two {تحديثين ({updatesFigure})} few {{updatesFigure} تحديثات} many {{updatesFigure} تحديثاً} other {{updatesFigure} تحديث}}. وترد المعالم الرئيسية والتحديات والاتجاهات بحسب خط العمل؛ ويشار إلى الثغرات والتغييرات في المنهجية.',
  'report.wsis20.action':
    'يُدعى المجلس إلى الإحاطة علماً بهذا التقرير وإحالته إلى الهيئات التي تستعرض نواتج القمة العالمية لمجتمع المعلومات.',

  'report.workbook.name': 'مصنف الأعضاء',
  'report.workbook.title':
    'أنشطة القمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة في عام {year}: مصنف الأعضاء',
  'report.workbook.body':
    'فريق العمل التابع للمجلس المعني بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة',
  'report.workbook.lead':
    'يتضمن المصنف السجلات التي تستند إليها تقارير عام {year}، سجلاً في كل صف، مع المجاميع والصلات بمصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG) والثغرات والتغييرات منذ الطبعة السابقة إن وُجدت. وتعطي معايير التصفية في أي ورقة مجاميع هذا المصنف. وهو يحسب ما يجوز للأعضاء الاطلاع عليه؛ أما الوثائق العامة فلا تحسب سوى السجلات العامة، ولذلك قد تكون مجاميعها أقل.',
  'report.workbook.summary':
    'الصفوف التي تستند إليها تقارير عام {year}: {activities, plural, zero {{activitiesFigure} نشاط} one {نشاط واحد ({activitiesFigure})} two {نشاطان ({activitiesFigure})} few {{activitiesFigure} أنشطة} many {{activitiesFigure} نشاطاً} other {{activitiesFigure} نشاط}} مع {updates, plural, zero {{updatesFigure} تحديث} one {تحديث واحد ({updatesFigure})} two {تحديثين ({updatesFigure})} few {{updatesFigure} تحديثات} many {{updatesFigure} تحديثاً} other {{updatesFigure} تحديث}} و{claims, plural, zero {{claimsFigure} إسهام معلن} one {إسهام معلن واحد ({claimsFigure})} two {إسهامين معلنين ({claimsFigure})} few {{claimsFigure} إسهامات معلنة} many {{claimsFigure} إسهاماً معلناً} other {{claimsFigure} إسهام معلن}} في أهداف التنمية المستدامة.',
  'report.workbook.action': 'يُدعى فريق العمل إلى الإحاطة علماً بالبيانات.',

  'report.organization': 'الاتحاد الدولي للاتصالات',
  'report.source': 'مساهمة من الاتحاد الدولي للاتصالات',
  'report.first-draft': 'المسودة 1',
  'report.first-draft.commented': 'المسودة 1',
  'report.session': '{sessionNumber, selectordinal, other {الدورة #}}',
  'report.annex': 'الملحق {number}',
  'report.machine-translation': '[ترجمة آلية]',
  'report.audience.public': 'الجمهور',
  'report.audience.members': 'أعضاء الاتحاد',
  'report.audience.internal': 'الاستعمال الداخلي',

  'report.reference.duty': '{resolution} ({edition})',
  'report.reference.clause': '{resolution} ({edition})، {section} {number}',
  'report.clause.resolves': 'يقرر',
  'report.clause.instructs-sg': 'يكلف الأمين العام',
  'report.clause.instructs-sg-directors': 'يكلف الأمين العام ومديري المكاتب',
  'report.clause.annex': 'الملحق',
  'report.reference.ecosoc-2006-46': 'قرار المجلس الاقتصادي والاجتماعي 2006/46',
  'report.reference.geneva': 'خطة عمل جنيف (2003) وبرنامج عمل تونس (2005)',
  'report.reference.agenda-2030': 'قرار الجمعية العامة 70/1، خطة التنمية المستدامة لعام 2030',
  'report.reference.matrix': 'مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG)، الطبعة {edition}',
  'report.reference.published': '{name}، {address}',

  'report.section.introduction': 'مقدمة',
  'report.section.general-introduction': 'مقدمة عامة',
  'report.section.read-me': 'اقرأني',
  'report.section.lines': 'التقدم المحرز حسب خط العمل',
  'report.section.impacts': 'الآثار والتقدم والثغرات فيما يتعلق بالأهداف قيد الاستعراض',
  'report.section.urgent-action': 'المجالات التي تتطلب إجراءات عاجلة',
  'report.section.goal-examples': 'أمثلة على الإجراءات المتخذة',
  'report.section.leave-no-one-behind': 'عدم ترك أحد خلف الركب',
  'report.section.cooperation': 'التعاون والروابط المتبادلة',
  'report.section.key-messages': 'الرسائل الرئيسية',
  'report.section.sdg-links': 'الصلات بأهداف التنمية المستدامة',
  'report.section.outside': 'الإسهامات المعلنة خارج المصفوفة',
  'report.section.gaps': 'الثغرات',
  'report.section.years': 'السنوات بالأرقام',
  'report.section.tallies': 'المجاميع',
  'report.section.goals-in-review': 'الأهداف قيد الاستعراض',
  'report.section.targets': 'الأهداف والغايات المعلن الإسهام فيها',
  'report.section.records': 'السجلات المذكورة في النص',
  'report.section.method': 'المنهجية والتعاريف',
  'report.section.changes': 'التغييرات منذ الطبعة السابقة',
  'report.section.last-year': 'التغييرات منذ السنة السابقة',

  'report.coverage':
    'عن الفترة من {from} إلى {to}، كان يُنتظر الإبلاغ عن {expected, plural, zero {{expectedFigure} نشاط} one {نشاط واحد ({expectedFigure})} two {نشاطين ({expectedFigure})} few {{expectedFigure} أنشطة} many {{expectedFigure} نشاطاً} other {{expectedFigure} نشاط}}. {accepted, plural, zero {ولم يُقبل أي تحديث} one {وقُبل تحديث واحد ({acceptedFigure})} two {وقُبل تحديثان ({acceptedFigure})} few {وقُبلت {acceptedFigure} تحديثات} many {وقُبل {acceptedFigure} تحديثاً} other {وقُبل {acceptedFigure} تحديث}}{nothingToReport, plural, zero {} one {، وأفاد تحديث مقبول واحد ({nothingToReportFigure}) بعدم وجود ما يُبلَّغ عنه} two {، وأفاد تحديثان مقبولان ({nothingToReportFigure}) بعدم وجود ما يُبلَّغ عنه} few {، وأفادت {nothingToReportFigure} تحديثات مقبولة بعدم وجود ما يُبلَّغ عنه} many {، وأفاد {nothingToReportFigure} تحديثاً مقبولاً بعدم وجود ما يُبلَّغ عنه} other {، وأفاد {nothingToReportFigure} تحديث مقبول بعدم وجود ما يُبلَّغ عنه}}. {open, plural, zero {ولم يكن هناك أي تحديث غير مقبول عند تجميد البيانات} one {وكان هناك تحديث واحد ({openFigure}) غير مقبول عند تجميد البيانات} two {وكان هناك تحديثان ({openFigure}) غير مقبولين عند تجميد البيانات} few {وكانت هناك {openFigure} تحديثات غير مقبولة عند تجميد البيانات} many {وكان هناك {openFigure} تحديثاً غير مقبول عند تجميد البيانات} other {وكان هناك {openFigure} تحديث غير مقبول عند تجميد البيانات}}، {missing, plural, zero {ولم يبق أي نشاط دون تحديث} one {وبقي نشاط واحد ({missingFigure}) دون أي تحديث} two {وبقي نشاطان ({missingFigure}) دون أي تحديث} few {وبقيت {missingFigure} أنشطة دون أي تحديث} many {وبقي {missingFigure} نشاطاً دون أي تحديث} other {وبقي {missingFigure} نشاط دون أي تحديث}}.',
  'report.counted':
    'تشمل الأرقام الواردة أدناه السجلات التي يجوز عرضها على قراء هذه الوثيقة ({readers}): {activities, plural, zero {{activitiesFigure} نشاط} one {نشاط واحد ({activitiesFigure})} two {نشاطان ({activitiesFigure})} few {{activitiesFigure} أنشطة} many {{activitiesFigure} نشاطاً} other {{activitiesFigure} نشاط}} مع {claims, plural, zero {{claimsFigure} إسهام معلن} one {إسهام معلن واحد ({claimsFigure})} two {إسهامين معلنين ({claimsFigure})} few {{claimsFigure} إسهامات معلنة} many {{claimsFigure} إسهاماً معلناً} other {{claimsFigure} إسهام معلن}} في أهداف التنمية المستدامة و{results, plural, zero {{resultsFigure} نتيجة محددة} one {نتيجة محددة واحدة ({resultsFigure})} two {نتيجتين محددتين ({resultsFigure})} few {{resultsFigure} نتائج محددة} many {{resultsFigure} نتيجة محددة} other {{resultsFigure} نتيجة محددة}}.',

  'report.line.heading': 'خط العمل {codes}: {titles}',
  'report.line.combined': 'خطا العمل {codes}: {titles}',
  'report.line.application': 'خط العمل C7 ({titles})',
  'report.line.c7-whole': 'خط العمل C7 بأكمله: {titles}',
  'report.line.cross-cutting': 'الأنشطة التي تخص جميع خطوط العمل',
  'report.line.silent':
    'لم يُبلَّغ عن أي نشاط تحت هذا العنوان في الفترة من {from} إلى {to}. ولا يعني ذلك أنه لم يُنجز شيء.',
  'report.line.activities':
    'في الفترة من {from} إلى {to}، أُبلغ تحت هذا العنوان عن {activities, plural, zero {{activitiesFigure} نشاط} one {نشاط واحد ({activitiesFigure})} two {نشاطين ({activitiesFigure})} few {{activitiesFigure} أنشطة} many {{activitiesFigure} نشاطاً} other {{activitiesFigure} نشاط}}، {results, plural, zero {دون أي نتيجة محددة} one {مع نتيجة محددة واحدة ({resultsFigure})} two {مع نتيجتين محددتين ({resultsFigure})} few {مع {resultsFigure} نتائج محددة} many {مع {resultsFigure} نتيجة محددة} other {مع {resultsFigure} نتيجة محددة}}.',
  'report.line.sectors': 'حسب القطاع: {list}.',
  'report.line.regions': 'حسب المنطقة: {list}.',
  'report.line.goals': 'الأهداف التي تضم أكبر عدد من الأنشطة: {goals}.',
  'report.line.claims':
    '{claims, plural, zero {وأُعلن عن {claimsFigure} إسهام} one {وأُعلن عن إسهام واحد ({claimsFigure})} two {وأُعلن عن إسهامين ({claimsFigure})} few {وأُعلن عن {claimsFigure} إسهامات} many {وأُعلن عن {claimsFigure} إسهاماً} other {وأُعلن عن {claimsFigure} إسهام}} في أهداف التنمية المستدامة؛ {outside, plural, zero {ولا يقع شيء من ذلك} one {ويقع واحد من ذلك ({outsideFigure})} two {ويقع اثنان من ذلك ({outsideFigure})} few {ويقع {outsideFigure} من ذلك} many {ويقع {outsideFigure} من ذلك} other {ويقع {outsideFigure} من ذلك}} خارج المصفوفة.',
  'report.line.partners': 'ومن الشركاء المذكورين في الأنشطة الأوفر نتائج: {partners}.',
  'report.name-count': '{name}\u200F ({count})',
  'report.spread.none': 'غير مذكور',
  'report.spread.several': 'الأنشطة المحسوبة أكثر من مرة في هذه القائمة: {severalFigure}.',
  'report.goal-count': 'الهدف {goal} «{title}» ({count})',
  'report.role.facilitator': 'الاتحاد الدولي للاتصالات هو الجهة الميسِّرة لخط العمل هذا.',
  'report.role.facilitator-in-practice':
    'تدرج القوائم الرسمية الاتحاد الدولي للاتصالات بين الجهات المشاركة في تيسير خط العمل هذا؛ ويتولى الاتحاد تيسيره عملياً.',
  'report.role.co-facilitator': 'الاتحاد الدولي للاتصالات جهة مشاركة في تيسير خط العمل هذا.',
  'report.role.partner': 'الاتحاد الدولي للاتصالات شريك في خط العمل هذا.',
  'report.role.none-listed': 'لا يذكر القرار 1332 الصادر عن المجلس أي دور للاتحاد في خط العمل هذا.',

  'report.part.summary': 'ملخص تنفيذي',
  'report.part.examples': 'السياسات والبرامج والمشاريع الابتكارية',
  'report.part.obstacles': 'العقبات والتحديات',
  'report.part.lessons': 'الدروس المستفادة',
  'report.part.proposals': 'الإجراءات والالتزامات المستقبلية',
  'report.part.milestones': 'المعالم الرئيسية',
  'report.part.trends': 'الاتجاهات الناشئة',
  'report.part.nothing-on': 'لم يُبلَّغ عن شيء تحت ما يلي: {headings}.',

  'report.titled': '\u200E{title} ({record})',
  'report.quote': '{text} — {source}',
  'report.example.results': 'النتائج: {results}.',
  'report.example.claims': 'الصلات بأهداف التنمية المستدامة: \u200E{codes}.',
  'report.example.evidence': 'الأدلة: {link}.',
  'report.result.value': '{statement}\u200F: \u200E{value}',
  'report.result.dated': '{statement}\u200F: \u200E{value}\u200F ({date})',
  'report.result.stated': '{statement} ({date})',
  'report.trend': '{topic}: {text}',
  'report.milestones-of-year': '{year}: {milestones}',
  'report.milestone': '{milestone} ({date})',

  'report.goal.name': 'الهدف {goal}',
  'report.goal.heading': 'الهدف {goal}: {title}',
  'report.goal.silent': 'لم يُبلَّغ لعام {year} عن أي نشاط له صلة بهذا الهدف.',
  'report.goal.activities':
    '{activities, plural, zero {دعم {activitiesFigure} نشاط} one {دعم نشاط واحد ({activitiesFigure})} two {دعم نشاطان ({activitiesFigure})} few {دعمت {activitiesFigure} أنشطة} many {دعم {activitiesFigure} نشاطاً} other {دعم {activitiesFigure} نشاط}} هذا الهدف في عام {year}، مع {claims, plural, zero {{claimsFigure} إسهام معلن} one {إسهام معلن واحد ({claimsFigure})} two {إسهامين معلنين ({claimsFigure})} few {{claimsFigure} إسهامات معلنة} many {{claimsFigure} إسهاماً معلناً} other {{claimsFigure} إسهام معلن}}.',
  'report.goal.lines': 'خطوط العمل: {lines}.',
  'report.goal.obstacle': 'عقبة: {text}',
  'report.urgent-action.none': 'لم يُبلَّغ عن أي مقترحات لإجراءات أخرى في إطار الأهداف قيد الاستعراض.',
  'report.goal-examples.none': 'لم يُبلَّغ عن أي مثال في إطار الأهداف قيد الاستعراض.',
  'report.leave-no-one-behind.none': 'لم يبلغ أي نشاط عن هذا الموضوع.',
  'report.key-messages.none': 'لم تُبلَّغ أي نتيجة بارزة في إطار الأهداف قيد الاستعراض.',
  'report.key-messages.lead':
    'رسائل مقترحة من أبرز نتائج الأنشطة التي لها أقوى الأدلة، هدفاً تلو الآخر، لكي تبت فيها الأمانة:',
  'report.cooperation.goals': 'وإضافةً إلى الأهداف قيد الاستعراض، تدعم الأنشطة أيضاً {goals}.',
  'report.cooperation.none': 'لم يُبلَّغ عن أي شركاء أو مناطق أو أهداف أخرى لعام {year}.',

  'report.matrix.support':
    'من بين {claims, plural, zero {{claimsFigure} إسهام معلن} one {إسهام معلن واحد ({claimsFigure})} two {إسهامين معلنين ({claimsFigure})} few {{claimsFigure} إسهامات معلنة} many {{claimsFigure} إسهاماً معلناً} other {{claimsFigure} إسهام معلن}} في أهداف التنمية المستدامة، {inMatrix, plural, zero {يطابق {inMatrixFigure}} one {يطابق واحد ({inMatrixFigure})} two {يطابق اثنان ({inMatrixFigure})} few {يطابق {inMatrixFigure}} many {يطابق {inMatrixFigure}} other {يطابق {inMatrixFigure}}} صلة في مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG) (الطبعة {edition})، {goalInMatrix, plural, zero {ويشترك {goalInMatrixFigure}} one {ويشترك واحد ({goalInMatrixFigure})} two {ويشترك اثنان ({goalInMatrixFigure})} few {ويشترك {goalInMatrixFigure}} many {ويشترك {goalInMatrixFigure}} other {ويشترك {goalInMatrixFigure}}} مع صلة كهذه في الهدف فحسب، {outside, plural, zero {ويقع {outsideFigure}} one {ويقع واحد ({outsideFigure})} two {ويقع اثنان ({outsideFigure})} few {ويقع {outsideFigure}} many {ويقع {outsideFigure}} other {ويقع {outsideFigure}}} خارجها.',
  'report.unassessed':
    'الإسهامات المعلنة التي يتعذر تقييمها وفق المصفوفة لأن سجلاتها لا تذكر أي خط عمل: {unassessedFigure}.',
  'report.outside.lead':
    '{claims, plural, zero {لا يقع أي إسهام معلن} one {يقع إسهام معلن واحد ({claimsFigure})} two {يقع إسهامان معلنان ({claimsFigure})} few {تقع {claimsFigure} إسهامات معلنة} many {يقع {claimsFigure} إسهاماً معلناً} other {يقع {claimsFigure} إسهام معلن}} خارج مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG) (الطبعة {edition}){activities, plural, zero {.} one {، من نشاط واحد ({activitiesFigure}). والإسهامات من هذا القبيل مسموح بها؛ وترد فيما يلي المبررات المقدَّمة.} two {، من نشاطين ({activitiesFigure}). والإسهامات من هذا القبيل مسموح بها؛ وترد فيما يلي المبررات المقدَّمة.} few {، من {activitiesFigure} أنشطة. والإسهامات من هذا القبيل مسموح بها؛ وترد فيما يلي المبررات المقدَّمة.} many {، من {activitiesFigure} نشاطاً. والإسهامات من هذا القبيل مسموح بها؛ وترد فيما يلي المبررات المقدَّمة.} other {، من {activitiesFigure} نشاط. والإسهامات من هذا القبيل مسموح بها؛ وترد فيما يلي المبررات المقدَّمة.}}',
  'report.outside.unassessed':
    'لا يمكن مقارنة السجل الذي لا يذكر أي خط عمل بالمصفوفة، ولذلك لا تُعد إسهاماته واردة فيها ولا خارجة عنها. عدد هذه الإسهامات: {unassessedFigure}؛ وعدد الأنشطة: {activitiesFigure}. السجلات، بحسب عدد الإسهامات: {records}.',
  'report.outside.unassessed-more': 'لا تُذكر إلا السجلات الأولى؛ ويتضمن مصنف الأعضاء بقيتها.',
  'report.gaps.coverage':
    'توجد أنشطة في {cellsFigure} من الخانات (خط عمل وهدف) التي تربط بينها المصفوفة وعددها {allCellsFigure}، وأُعلن بدقة عن {linksFigure} من روابطها وعددها {allLinksFigure}.',
  'report.gaps.concentration': 'خطوط العمل الأكثر أنشطة: {lines}.',
  'report.gaps.lead':
    'تربط مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG) (الطبعة {edition}) خطوط العمل أدناه بأهداف لم يُبلَّغ عن أي نشاط لها في الفترة من {from} إلى {to}.',
  'report.gaps.since':
    'وحيثما كان لخط وهدف نشاط في وقت سابق من الفترة ولم يكن لهما نشاط في عام {year}، تُذكر آخر سنة شهدت نشاطاً.',
  'report.gaps.none':
    'لكل زوج من خط عمل وهدف في مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG) (الطبعة {edition}) نشاط واحد على الأقل في الفترة من {from} إلى {to}.',
  'report.years.lead': 'تبيِّن الجداول أنشطة كل سنة من عام {fromYear} إلى عام {year}.',
  'report.years.imported':
    '{count, plural, zero {فيما يخص الأعوام {years}} one {فيما يخص عام {years}} two {فيما يخص عامي {years}} few {فيما يخص الأعوام {years}} many {فيما يخص الأعوام {years}} other {فيما يخص الأعوام {years}}}، ترد السجلات من عمليات استيراد فقط مثل قاعدة بيانات تقييم حصيلة القمة العالمية لمجتمع المعلومات (WSIS Stocktaking) التي تطلب معلومات أقل؛ وتبيِّن الأرقام ما أُدخل فيها لا كل ما أُنجز.',
  'report.years.empty':
    '{count, plural, zero {لم يُعثر على أي سجل للأعوام {years}.} one {لم يُعثر على أي سجل لعام {years}.} two {لم يُعثر على أي سجل لعامي {years}.} few {لم يُعثر على أي سجل للأعوام {years}.} many {لم يُعثر على أي سجل للأعوام {years}.} other {لم يُعثر على أي سجل للأعوام {years}.}} وهذه ثغرة في البيانات.',
  'report.targets.none': 'لم يُعلن عن إسهام في أي هدف أو غاية في الفترة من {from} إلى {to}.',
  'report.records.lead':
    '{named, plural, zero {لا يذكر النص أي سجل} one {يذكر النص سجلاً واحداً} two {يذكر النص سجلين} few {يذكر النص # سجلات} many {يذكر النص # سجلاً} other {يذكر النص # سجل}} من سجلات الأنشطة المحسوبة، {activities, plural, zero {وعددها {activitiesFigure}} one {وهي نشاط واحد ({activitiesFigure})} two {وهي نشاطان ({activitiesFigure})} few {وهي {activitiesFigure} أنشطة} many {وهي {activitiesFigure} نشاطاً} other {وهي {activitiesFigure} نشاط}}. وترد السجلات كلها في مصنف الأعضاء.',
  'report.records.silent':
    'ويذكر النص أيضاً سجلات ليس فيها ما يُبلَّغ عنه، وهي غير محسوبة هنا. عددها: {silent, number}.',
  'report.records.listed': 'وترد السجلات المذكورة أدناه مع الفقرات التي تذكرها.',
  'report.records.cut': 'عدد السجلات الواردة: {shown, number}.',
  'report.changes.lead':
    'منذ الطبعة السابقة من البيانات ({previous})، {added, plural, zero {لم يُضف أي سجل} one {أُضيف سجل واحد} two {أُضيف سجلان} few {أُضيفت # سجلات} many {أُضيف # سجلاً} other {أُضيف # سجل}}، {changed, plural, zero {ولم يُغيَّر أي سجل} one {وغُيِّر سجل واحد} two {وغُيِّر سجلان} few {وغُيِّرت # سجلات} many {وغُيِّر # سجلاً} other {وغُيِّر # سجل}}، {removed, plural, zero {ولم يُحذف أي سجل} one {وحُذف سجل واحد} two {وحُذف سجلان} few {وحُذفت # سجلات} many {وحُذف # سجلاً} other {وحُذف # سجل}}.',
  'report.last-year.lead':
    'يقارن هذا الملحق الأنشطة المبلَّغ عنها لفترة {now} بالأنشطة المبلَّغ عنها لفترة {last}، كما وردت في مجموعة بيانات تلك الفترة ({snapshot}). ولا تُحسب إلا الأنشطة التي كان هناك ما يُبلَّغ عنه بشأنها والتي يجوز لقراء هذا التقرير الاطلاع عليها.',
  'report.last-year.sums':
    'الأنشطة المبلَّغ عنها هذه السنة: {activitiesFigure}؛ في السنة السابقة: {before, number}؛ في السنتين معاً: {both, number}؛ هذه السنة دون السابقة: {fresh, number}؛ السنة السابقة دون هذه السنة: {gone, number}.',
  'report.last-year.spread':
    'من الأنشطة المبلَّغ عنها لفترة {now}، الواردة في أكثر من صف: {severalFigure}؛ وغير الواردة في أي صف لأنها لا تذكر أي خط عمل: {noneFigure}.',
  'report.last-year.none':
    'لا تُحفظ هنا أي مجموعة بيانات لفترة {last}، ولذلك لا يستطيع هذا التقرير بيان ما تغيّر منذ السنة السابقة.',
  'report.change.added': 'مضاف',
  'report.change.changed': 'مغيَّر',
  'report.change.removed': 'محذوف',

  'report.method.counting':
    'يُحسب النشاط مرة واحدة في كل مجموع. ويُحسب في صف كل خط عمل يذكره، ولذلك يزيد حاصل جمع الصفوف على المجموع. ولا يُحسب التحديث الذي ليس فيه ما يُبلَّغ عنه إلا في التغطية.',
  'report.method.distinct':
    'تحسب الجداول والصفوف والمجاميع السجلات كما قُدمت. وإذا وُسمت سجلات بأنها مكررة، فإن مجموعاً ثانياً، هو مجموع الأنشطة المتمايزة، يحسب كل مجموعة منها مرة واحدة.',
  'report.method.combined':
    'يُبلَّغ معاً عن C1 وC11، وعن C3 وC7 العلوم الإلكترونية، وعن C4 وC7 التوظيف الإلكتروني؛ والنشاط الذي يذكر الخطين معاً يُحسب مرة واحدة تحت عنوانهما المشترك.',
  'report.method.cross-cutting':
    'يُحسب النشاط الذي يخص جميع خطوط العمل في صف خاص به وفي المجاميع. وإذا ذكر أيضاً خطوط بعينها فإنه يُحسب كذلك في صفوف تلك الخطوط دون غيرها.',
  'report.method.regions': 'يُحسب النشاط الذي يذكر بلداناً ولا يذكر منطقة في مناطق تلك البلدان.',
  'report.method.claims':
    'لا تُحسب سوى الإسهامات في أهداف التنمية المستدامة التي أعلنتها جهات الاتصال، أو التي وردت مع بيانات مستوردة، أو التي اقتُرحت ثم قُبلت. ولا تُحسب الإسهامات التي هي موضع تساؤل أو التي رفضها المستعرض، ولا الصلات التي تدل عليها المصفوفة وحدها.',
  'report.method.support':
    'يُعد الإسهام المعلن وارداً في المصفوفة إذا كان لأحد خطوط النشاط صلة بهذا الهدف أو هذه الغاية بالتحديد؛ ويُعد الهدف وارداً في المصفوفة إذا كان لأحد الخطوط أي صلة في إطار الهدف نفسه؛ وإلا فالإسهام يقع خارجها. ويتعذر تقييم الإسهام الوارد في سجل لا يذكر أي خط عمل، فيُحسب على حدة. واستُعملت الطبعة {edition} من مصفوفة القمة العالمية وأهداف التنمية المستدامة (WSIS–SDG).',
  'report.method.coverage':
    'يُنتظر الإبلاغ عن كل نشاط ما لم يكن قد اكتمل أو أُلغي قبل الفترة. ولا تُحسب سوى التحديثات المقبولة.',
  'report.method.audience': 'لا تُعرض ولا تُحسب السجلات والحقول غير المتاحة لقراء هذه الوثيقة ({readers}).',
  'report.method.languages': 'ترد نصوص السجلات بلغة هذه الوثيقة إن وُجدت صيغة بها، وإلا فبلغتها الأصلية.',
  'report.method.parity':
    'تتضمن جميع الصيغ اللغوية لهذا التقرير الفقرات والجداول والأرقام نفسها. وتُقاس حدود عدد الكلمات في النص الإنكليزي.',
  'report.method.choice':
    'تُختار الأنشطة للنص وفق قاعدة ثابتة: الأولوية للنتائج المقيسة والأدلة والإسهامات الرئيسية والوصف الكامل؛ ويُفصل بين المتساوية منها برقم السجل. وتُقتطع النصوص الطويلة ويشار إلى ذلك بالعلامة […].',
  'report.method.trace':
    'يمكن تتبع كل رقم في ملحق الأرقام إلى السجلات التي يستند إليها في مجموعة البيانات {snapshot}.',
  'report.method.names':
    'الأسماء الرسمية بهذه اللغة (خطوط العمل والأهداف والقطاعات والبلدان والقرارات والمواضيع): {all, number}؛ ومنها ما لم يُراجَع بعد على نص منشور: {n, number}. والتسميات المختصرة للغايات هي من صياغة المشروع.',

  ...reportChartsAr,
  ...reportFamilyAr,
  ...reportIssuedAr,
  ...reportKindsAr,
  ...reportRegistriesAr,
  ...reportWorkbookAr,
  ...reportTablesAr,
} as const satisfies Catalogue;
