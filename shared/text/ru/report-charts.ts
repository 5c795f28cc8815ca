/** Russian words: captions, axes and alternative texts of charts. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportChartsRu = {
  'report.section.overview': 'Краткий обзор',
  'report.chart.by-line': 'Мероприятия по направлениям деятельности, {when}',
  'report.chart.by-goal': 'Мероприятия по Целям в области устойчивого развития, {when}',
  'report.chart.by-region': 'Мероприятия по регионам, {when}',
  'report.chart.goals-in-review': 'Мероприятия {year} года по Целям, рассматриваемым в {sessionYear} году',
  'report.chart.line-goal': 'Мероприятия по направлениям деятельности и Целям, {when}',
  'report.chart.line-year': 'Мероприятия по направлениям деятельности и годам, {years}',
  'report.chart.year-sources': 'Обновления по годам и правилам их сбора, {years}',
  'report.chart.year-trend': 'Мероприятия по годам, {years}',
  'report.chart.axis.line': 'Направление деятельности',
  'report.chart.axis.goal': 'Цель в области устойчивого развития',
  'report.chart.axis.region': 'Регион',
  'report.chart.alt.bars':
    'Линейчатая диаграмма, {count, plural, one {# полоса} few {# полосы} many {# полос} other {# полосы}}: {title}.',
  'report.chart.alt.stacked':
    'Столбчатая диаграмма, {count, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}: {title}. Части столбцов: {names}.',
  'report.chart.alt.trend':
    'График, {count, plural, one {# год} few {# года} many {# лет} other {# года}}: {title}.',
  'report.chart.alt.course': 'От {firstValue} в {first} году до {lastValue} в {last} году.',
  'report.chart.alt.course-of': '{name}: от {firstValue} в {first} году до {lastValue} в {last} году.',
  'report.chart.alt.heat':
    'Тепловая карта, {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} на {columns, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}: {title}. {filled, plural, one {# ячейка содержит} few {# ячейки содержат} many {# ячеек содержат} other {# ячейки содержат}} хотя бы одно мероприятие.',
  'report.chart.alt.most': 'Больше всего: {list}.',
  'report.chart.alt.fewest': 'Меньше всего: {list}.',
  'report.chart.alt.even': 'Поровну: {list}.',
  'report.chart.alt.zero':
    '{count, plural, one {Нулевое значение в # случае} few {Нулевые значения в # случаях} many {Нулевые значения в # случаях} other {Нулевые значения в # случая}}: {list}.',
  'report.label.chart': 'Диаграмма',
  'report.label.charts': 'Диаграммы',
  'report.label.title': 'Название',
  'report.label.chartTable': 'Числа приведены здесь: {table}.',
} as const satisfies Catalogue;
