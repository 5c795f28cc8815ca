/** Spanish words: captions, axes and alternative texts of charts. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportChartsEs = {
  'report.section.overview': 'De un vistazo',
  'report.chart.by-line': 'Actividades por línea de acción, {when}',
  'report.chart.by-goal': 'Actividades por Objetivo de Desarrollo Sostenible, {when}',
  'report.chart.by-region': 'Actividades por región, {when}',
  'report.chart.goals-in-review': 'Actividades de {year} por objetivo examinado en {sessionYear}',
  'report.chart.line-goal': 'Actividades por línea de acción y objetivo, {when}',
  'report.chart.line-year': 'Actividades por línea de acción y año, {years}',
  'report.chart.year-sources': 'Actualizaciones por año y según las reglas con que se recopilaron, {years}',
  'report.chart.year-trend': 'Actividades por año, {years}',
  'report.chart.axis.line': 'Línea de acción',
  'report.chart.axis.goal': 'Objetivo de Desarrollo Sostenible',
  'report.chart.axis.region': 'Región',
  'report.chart.alt.bars':
    'Gráfico de barras, {count, plural, one {# barra} many {# barras} other {# barras}}: {title}.',
  'report.chart.alt.stacked':
    'Gráfico de columnas, {count, plural, one {# columna} many {# columnas} other {# columnas}}: {title}. Partes de las columnas: {names}.',
  'report.chart.alt.trend':
    'Gráfico de líneas, {count, plural, one {# año} many {# años} other {# años}}: {title}.',
  'report.chart.alt.course': 'De {firstValue} en {first} a {lastValue} en {last}.',
  'report.chart.alt.course-of': '{name}: de {firstValue} en {first} a {lastValue} en {last}.',
  'report.chart.alt.heat':
    'Mapa de calor, {rows, plural, one {# fila} many {# filas} other {# filas}} por {columns, plural, one {# columna} many {# columnas} other {# columnas}}: {title}. {filled, plural, one {# celda tiene} many {# celdas tienen} other {# celdas tienen}} al menos una actividad.',
  'report.chart.alt.most': 'Valores más altos: {list}.',
  'report.chart.alt.fewest': 'Valores más bajos: {list}.',
  'report.chart.alt.even': 'Valores iguales: {list}.',
  'report.chart.alt.zero':
    '{count, plural, one {Valor cero en # caso} many {Valor cero en # casos} other {Valor cero en # casos}}: {list}.',
  'report.label.chart': 'Gráfico',
  'report.label.charts': 'Gráficos',
  'report.label.title': 'Título',
  'report.label.chartTable': 'Las cifras figuran en el {table}.',
} as const satisfies Catalogue;
