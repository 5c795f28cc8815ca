/** Arabic words: captions, axes and alternative texts of charts. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportChartsAr = {
  'report.section.overview': 'لمحة عامة',
  'report.chart.by-line': 'الأنشطة حسب خط العمل، {when}',
  'report.chart.by-goal': 'الأنشطة حسب هدف التنمية المستدامة، {when}',
  'report.chart.by-region': 'الأنشطة حسب المنطقة، {when}',
  'report.chart.goals-in-review': 'أنشطة عام {year} حسب الهدف قيد الاستعراض في عام {sessionYear}',
  'report.chart.line-goal': 'الأنشطة حسب خط العمل والهدف، {when}',
  'report.chart.line-year': 'الأنشطة حسب خط العمل والسنة، {years}',
  'report.chart.year-sources': 'التحديثات حسب السنة والقواعد التي أُخذت بموجبها، {years}',
  'report.chart.year-trend': 'الأنشطة حسب السنة، {years}',
  'report.chart.axis.line': 'خط العمل',
  'report.chart.axis.goal': 'هدف التنمية المستدامة',
  'report.chart.axis.region': 'المنطقة',
  'report.chart.alt.bars':
    'رسم بياني بأشرطة أفقية، {count, plural, zero {دون أشرطة} one {شريط واحد} two {شريطان} few {# أشرطة} many {# شريطاً} other {# شريط}}: {title}.',
  'report.chart.alt.stacked':
    'رسم بياني بأعمدة، {count, plural, zero {دون أعمدة} one {عمود واحد} two {عمودان} few {# أعمدة} many {# عموداً} other {# عمود}}: {title}. أجزاء الأعمدة: {names}.',
  'report.chart.alt.trend':
    'رسم بياني خطي، {count, plural, zero {دون سنوات} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}: {title}.',
  'report.chart.alt.course': 'من {firstValue} في عام {first} إلى {lastValue} في عام {last}.',
  'report.chart.alt.course-of': '{name}: من {firstValue} في عام {first} إلى {lastValue} في عام {last}.',
  'report.chart.alt.heat':
    'خريطة حرارية، {rows, plural, zero {دون صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفاً} other {# صف}} في {columns, plural, zero {لا أعمدة} one {عمود واحد} two {عمودين} few {# أعمدة} many {# عموداً} other {# عمود}}: {title}. {filled, plural, zero {لا توجد خانة فيها نشاط} one {خانة واحدة فيها نشاط واحد على الأقل} two {خانتان فيهما نشاط واحد على الأقل} few {# خانات فيها نشاط واحد على الأقل} many {# خانة فيها نشاط واحد على الأقل} other {# خانة فيها نشاط واحد على الأقل}}.',
  'report.chart.alt.most': 'الأكثر: {list}.',
  'report.chart.alt.fewest': 'الأقل: {list}.',
  'report.chart.alt.even': 'بالتساوي: {list}.',
  'report.chart.alt.zero':
    '{count, plural, zero {لا توجد قيمة صفرية} one {القيمة صفر في حالة واحدة} two {القيمة صفر في حالتين} few {القيمة صفر في # حالات} many {القيمة صفر في # حالة} other {القيمة صفر في # حالة}}: {list}.',
  'report.label.chart': 'الرسم البياني',
  'report.label.charts': 'الرسوم البيانية',
  'report.label.title': 'العنوان',
  'report.label.chartTable': 'ترد الأرقام في {table}.',
} as const satisfies Catalogue;
