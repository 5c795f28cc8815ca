/** English words: captions, axes and alternative texts of charts. Part of reports.ts. */
export const reportChartsEn = {
  'report.section.overview': 'The year at a glance',
  'report.chart.by-line': 'Activities by action line, {when}',
  'report.chart.by-goal': 'Activities by Sustainable Development Goal, {when}',
  'report.chart.by-region': 'Activities by region, {when}',
  'report.chart.goals-in-review': 'Activities of {year} by goal under review in {sessionYear}',
  'report.chart.line-goal': 'Activities by action line and goal, {when}',
  'report.chart.line-year': 'Activities by action line and year, {fromYear}–{year}',
  'report.chart.year-sources':
    'Updates by year and by the rules under which they were taken, {fromYear}–{year}',
  'report.chart.year-trend': 'Activities by year, {fromYear}–{year}',
  'report.chart.axis.line': 'Action line',
  'report.chart.axis.goal': 'Sustainable Development Goal',
  'report.chart.axis.region': 'Region',
  'report.chart.alt.bars': 'Bar chart, {count, plural, one {# bar} other {# bars}}: {title}.',
  'report.chart.alt.stacked':
    'Column chart, {count, plural, one {# column} other {# columns}}: {title}. Parts of the columns: {names}.',
  'report.chart.alt.trend': 'Line chart, {count, plural, one {# year} other {# years}}: {title}.',
  'report.chart.alt.course': 'From {firstValue} in {first} to {lastValue} in {last}.',
  'report.chart.alt.course-of': '{name}: from {firstValue} in {first} to {lastValue} in {last}.',
  'report.chart.alt.heat':
    'Heat map, {rows, plural, one {# row} other {# rows}} by {columns, plural, one {# column} other {# columns}}: {title}. {filled, plural, one {# cell has} other {# cells have}} at least one activity.',
  'report.chart.alt.most': 'Most: {list}.',
  'report.chart.alt.fewest': 'Fewest: {list}.',
  'report.chart.alt.zero': '{count, plural, one {None for # of them} other {None for # of them}}: {list}.',
  'report.label.chart': 'Chart',
  'report.label.charts': 'Charts',
  'report.label.title': 'Title',
  'report.label.chartTable': 'The numbers stand in {table}.',
} as const;
