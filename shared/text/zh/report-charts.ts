/** Chinese words: captions, axes and alternative texts of charts. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportChartsZh = {
  'report.section.overview': '概览',
  'report.chart.by-line': '{when}各行动方面的活动',
  'report.chart.by-goal': '{when}各可持续发展目标的活动',
  'report.chart.by-region': '{when}各区域的活动',
  'report.chart.goals-in-review': '{year}年按{sessionYear}年所审查目标分列的活动',
  'report.chart.line-goal': '{when}按行动方面和目标分列的活动',
  'report.chart.line-year': '{years}年按行动方面和年份分列的活动',
  'report.chart.year-sources': '{years}年按年份和收录规则分列的更新',
  'report.chart.year-trend': '{years}年各年的活动',
  'report.chart.axis.line': '行动方面',
  'report.chart.axis.goal': '可持续发展目标',
  'report.chart.axis.region': '区域',
  'report.chart.alt.bars': '条形图，{count, plural, other {#个条形}}：{title}。',
  'report.chart.alt.stacked':
    '柱形图，{count, plural, other {#个柱形}}：{title}。各柱形的组成部分：{names}。',
  'report.chart.alt.trend': '折线图，{count, plural, other {#个年份}}：{title}。',
  'report.chart.alt.course': '从{first}年的{firstValue}到{last}年的{lastValue}。',
  'report.chart.alt.course-of': '{name}：从{first}年的{firstValue}到{last}年的{lastValue}。',
  'report.chart.alt.heat':
    '热图，{rows, plural, other {#行}}、{columns, plural, other {#列}}：{title}。{filled, plural, other {#个单元格}}至少有一项活动。',
  'report.chart.alt.most': '最多：{list}。',
  'report.chart.alt.fewest': '最少：{list}。',
  'report.chart.alt.even': '数值相同：{list}。',
  'report.chart.alt.zero': '{count, plural, other {#项}}为零：{list}。',
  'report.label.chart': '图',
  'report.label.charts': '图',
  'report.label.title': '标题',
  'report.label.chartTable': '数据见{table}。',
} as const satisfies Catalogue;
