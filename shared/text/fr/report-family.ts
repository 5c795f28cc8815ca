/** French words: reports on a part of the records, and what they need besides. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportFamilyFr = {
  'report.sector-t.name': 'Synthèse de l’UIT-T sur le SMSI et le Programme 2030',
  'report.sector-d.name': 'Synthèse de l’UIT-D sur le SMSI et le Programme 2030',
  'report.sector-r.name': 'Synthèse de l’UIT-R sur le SMSI et le Programme 2030',
  'report.sector-gs.name': 'Synthèse du Secrétariat général sur le SMSI et le Programme 2030',
  'report.sector.title':
    'Contribution à la mise en œuvre des textes issus du SMSI et du Programme 2030 : {sector}, {when}',
  'report.sector-t.source': 'Rapport du Directeur du Bureau de la normalisation des télécommunications',
  'report.sector-d.source': 'Rapport du Directeur du Bureau de développement des télécommunications',
  'report.sector-r.source': 'Rapport du Directeur du Bureau des radiocommunications',
  'report.sector-t.mandate':
    'La Résolution 75 de l’AMNT charge le Directeur du Bureau de la normalisation des télécommunications de présenter au groupe de travail du Conseil une synthèse des activités de l’UIT-T concernant la mise en œuvre des textes issus du SMSI et du Programme 2030, de fixer pour ces activités des objectifs et des délais dans les plans opérationnels, et de l’informer des tendances nouvelles.',
  'report.sector-d.mandate':
    'La Résolution 30 de la CMDT porte sur le rôle de l’UIT-D dans la mise en œuvre des textes issus du SMSI et du Programme 2030. Le présent rapport expose les activités du Secteur, ses objectifs et ses délais, ainsi que les tendances qu’il observe.',
  'report.sector-r.mandate':
    'La Résolution UIT-R 61 porte sur la contribution de l’UIT-R à la mise en œuvre des textes issus du SMSI et du Programme 2030. Le présent rapport expose les activités du Secteur, ses objectifs et ses délais, ainsi que les tendances qu’il observe.',
  'report.sector-gs.mandate':
    'La Résolution 1332 du Conseil charge le Secrétaire général et les Directeurs des Bureaux de fixer, dans les plans opérationnels du Secrétariat général et des Secteurs, des tâches et des délais précis pour les grandes orientations. Le présent rapport expose les activités du Secrétariat général, ses objectifs et ses délais, ainsi que les tendances qu’il observe.',
  'report.sector.attribution':
    'Il porte sur la période allant du {from} au {to} et compte les activités dont les fiches indiquent {sector}, seul ou avec d’autres. Une activité commune à plusieurs Secteurs est comptée dans la synthèse de chacun d’eux.',
  'report.sector.summary':
    'Du {from} au {to}, activités ({sector}, seul ou avec d’autres) ayant mis en œuvre les textes issus du SMSI et le Programme 2030 : {activitiesFigure} ; résultats énoncés : {resultsFigure}. Les activités sont présentées par grande orientation ; viennent ensuite les objectifs et les délais, puis les tendances nouvelles.',
  'report.sector.action': 'Le Groupe de travail est invité à prendre note du présent rapport.',
  'report.sector.expected':
    'Le Groupe de travail peut suivre ce qui a été fait, dans quels délais le reste doit l’être et quelles tendances se dessinent.',
  'report.line.shared':
    'Activités communes avec un autre Secteur ou avec le Secrétariat général : {severalFigure}.',
  'report.lines.unspoken':
    'Du {from} au {to}, aucune activité n’a été déclarée au titre de {lines}. Cela ne signifie pas que rien n’a été fait.',
  'report.section.objectives': 'Objectifs et délais',
  'report.objectives.lead':
    'Le tableau donne l’objectif et la prochaine échéance des activités déclarées du {from} au {to}, par grande orientation, puis par unité.',
  'report.objectives.none': 'Aucun objectif ni aucun délai n’a été déclaré du {from} au {to}.',
  'report.table.objectives': 'Objectifs et délais des activités, {when}',
  'report.note.objectives':
    'L’échéance est celle du prochain jalon non encore atteint ou, si aucun jalon n’est en cours, la fin de l’activité. Douze activités au plus sont présentées par grande orientation ; le classeur des membres contient les autres.',
  'report.column.deadline': 'Échéance',
  'report.trends.lead': 'Les fiches font état des tendances ci-après, une grande orientation après l’autre.',
  'report.trends.none': 'Aucune tendance nouvelle n’a été déclarée pour la période.',
  'report.coverage.whole':
    'Ces nombres comptent toutes les activités de l’ensemble de données, et non les seules activités sur lesquelles porte le présent rapport.',
  'report.clause.instructs-director-tsb': 'charge le Directeur du TSB',
} as const satisfies Catalogue;
