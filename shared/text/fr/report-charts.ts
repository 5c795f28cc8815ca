/** French words: captions, axes and alternative texts of charts. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportChartsFr = {
  'report.section.overview': 'En bref',
  'report.chart.by-line': 'Activités par grande orientation, {when}',
  'report.chart.by-goal': 'Activités par objectif de développement durable, {when}',
  'report.chart.by-region': 'Activités par région, {when}',
  'report.chart.goals-in-review': 'Activités de {year} par objectif examiné en {sessionYear}',
  'report.chart.line-goal': 'Activités par grande orientation et par objectif, {when}',
  'report.chart.line-year': 'Activités par grande orientation et par année, {years}',
  'report.chart.year-sources':
    'Mises à jour par année et selon les règles appliquées à leur collecte, {years}',
  'report.chart.year-trend': 'Activités par année, {years}',
  'report.chart.axis.line': 'Grande orientation',
  'report.chart.axis.goal': 'Objectif de développement durable',
  'report.chart.axis.region': 'Région',
  'report.chart.alt.bars':
    'Diagramme à barres, {count, plural, one {# barre} many {# barres} other {# barres}} : {title}.',
  'report.chart.alt.stacked':
    'Histogramme, {count, plural, one {# colonne} many {# colonnes} other {# colonnes}} : {title}. Parties des colonnes : {names}.',
  'report.chart.alt.trend':
    'Courbe, {count, plural, one {# année} many {# années} other {# années}} : {title}.',
  'report.chart.alt.course': 'De {firstValue} en {first} à {lastValue} en {last}.',
  'report.chart.alt.course-of': '{name} : de {firstValue} en {first} à {lastValue} en {last}.',
  'report.chart.alt.heat':
    'Carte de chaleur, {rows, plural, one {# ligne} many {# lignes} other {# lignes}} sur {columns, plural, one {# colonne} many {# colonnes} other {# colonnes}} : {title}. {filled, plural, one {# case compte} many {# cases comptent} other {# cases comptent}} au moins une activité.',
  'report.chart.alt.most': 'Valeurs les plus élevées : {list}.',
  'report.chart.alt.fewest': 'Valeurs les plus faibles : {list}.',
  'report.chart.alt.even': 'Valeurs égales : {list}.',
  'report.chart.alt.zero':
    '{count, plural, one {Valeur nulle pour # entrée} many {Valeur nulle pour # entrées} other {Valeur nulle pour # entrées}} : {list}.',
  'report.label.chart': 'Graphique',
  'report.label.charts': 'Graphiques',
  'report.label.title': 'Titre',
  'report.label.chartTable': 'Les chiffres figurent dans le {table}.',
} as const satisfies Catalogue;
