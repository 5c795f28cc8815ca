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
    'La Résolution 75 de l’AMNT charge le Directeur du Bureau de la normalisation des télécommunications de présenter au Groupe de travail du Conseil une synthèse des activités de l’UIT-T concernant la mise en œuvre des textes issus du SMSI et du Programme 2030, de fixer pour ces activités des objectifs et des délais dans les plans opérationnels, et de l’informer des tendances nouvelles.',
  'report.sector-d.mandate':
    'La Résolution 30 de la CMDT porte sur le rôle de l’UIT-D dans la mise en œuvre des textes issus du SMSI et du Programme 2030. Le présent rapport expose les activités du Secteur, ses objectifs et ses délais, ainsi que les tendances qu’il observe.',
  'report.sector-r.mandate':
    'La Résolution UIT-R 61 porte sur la contribution de l’UIT-R à la mise en œuvre des textes issus du SMSI et du Programme 2030. Le présent rapport expose les activités du Secteur, ses objectifs et ses délais, ainsi que les tendances qu’il observe.',
  'report.sector-gs.mandate':
    'La Résolution 1332 du Conseil charge le Secrétaire général et les Directeurs des Bureaux de fixer, dans les plans opérationnels du Secrétariat général et des Secteurs, des tâches et des délais précis pour les grandes orientations. Le présent rapport expose les activités du Secrétariat général, ses objectifs et ses délais, ainsi que les tendances qu’il observe.',
  'report.sector.attribution':
    'Le rapport porte sur la période allant du {from} au {to} et compte les activités dont les fiches indiquent « {sector} », seul ou avec d’autres. Une activité commune à plusieurs Secteurs est comptée dans la synthèse de chacun d’eux.',
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
  'report.trends.cut':
    'Les autres figurent dans le classeur des membres. Nombre de tendances présentées : {shown, number}.',
  'report.trends.none': 'Aucune tendance nouvelle n’a été déclarée pour la période.',
  'report.coverage.whole':
    'Ces nombres comptent toutes les activités du jeu de données, et non les seules activités sur lesquelles porte le présent rapport.',
  'report.coverage.whoever':
    'Ces nombres comptent toutes les activités du jeu de données, quels que soient les lecteurs autorisés de leurs fiches.',
  'report.clause.instructs-director-tsb': 'charge le Directeur du TSB',
  'report.gca.name': 'Utilisation du Programme mondial cybersécurité',
  'report.gca.title': 'Comment l’UIT utilise le Programme mondial cybersécurité : {when}',
  'report.gca.mandate':
    'À sa session de 2019, le Conseil a chargé le Secrétaire général de faire rapport sur la manière dont l’UIT utilise le cadre du Programme mondial cybersécurité (GCA), parallèlement à l’élaboration de lignes directrices pour son utilisation. Le présent rapport porte sur la période allant du {from} au {to}.',
  'report.gca.frame':
    'Le Programme, lancé en 2007, comporte cinq piliers : cadre juridique, mesures techniques et de procédure, structures organisationnelles, renforcement des capacités et coopération internationale. Le rapport compte les activités qui indiquent la grande orientation C5, sous chacun des piliers que leurs fiches mentionnent. Une activité relevant de plusieurs piliers est comptée sous chacun d’eux et présentée une seule fois.',
  'report.gca.summary':
    'Le présent rapport montre, selon les cinq piliers du Programme mondial cybersécurité, ce qui a été fait au titre de la grande orientation C5 du {from} au {to}. Activités : {activitiesFigure} ; résultats énoncés : {resultsFigure}. Viennent ensuite les difficultés, les enseignements, les objectifs et leurs délais, et les tendances nouvelles.',
  'report.gca.action':
    'Le Conseil est invité à prendre note du présent rapport et à en tenir compte lorsqu’il examinera les lignes directrices pour l’utilisation du Programme.',
  'report.reference.review': 'Résolution 80/173 de l’Assemblée générale (2025)',
  'report.reference.gca': 'Programme mondial cybersécurité (2007)',
  'report.reference.gca-letters':
    'documents C19/58 et C19/117 du Conseil et lettres circulaires CL-19/47 et CL-20/55',
  'report.section.pillars': 'Activités par pilier',
  'report.section.c5': 'La grande orientation C5 dans son ensemble',
  'report.table.by-pillar': 'Par pilier du Programme mondial cybersécurité, {when}',
  'report.row.no-pillar': 'Aucun pilier indiqué',
  'report.pillars.silent':
    'Du {from} au {to}, aucune activité n’a été déclarée au titre des piliers suivants : {pillars}. Cela ne signifie pas que rien n’a été fait.',
  'report.pillar.activities': 'Activités au titre de ce pilier du {from} au {to} : {activitiesFigure}.',
  'report.final.name': 'Rapport détaillé final du cycle',
  'report.final.title':
    'Rapport détaillé final sur les activités de l’UIT relatives aux textes issus du SMSI et au Programme 2030, {years}',
  'report.final.mandate':
    'La Résolution 1332 du Conseil charge le Secrétaire général de soumettre au Conseil, l’année de la Conférence de plénipotentiaires, un rapport détaillé final sur les activités de l’UIT relatives au SMSI et au Programme 2030, assorti de propositions d’activités futures. Le présent rapport porte sur la période écoulée depuis la conférence précédente, du {from} au {to}.',
  'report.final.summary':
    'Le présent rapport expose ce qui a été fait du {from} au {to} pour mettre en œuvre les textes issus du SMSI et le Programme 2030. Activités : {activitiesFigure} ; mises à jour : {updatesFigure} ; résultats énoncés : {resultsFigure} ; liens déclarés avec les ODD : {claimsFigure}, dont hors de la Matrice SMSI-ODD : {outsideFigure}. Il donne les années en chiffres, les jalons, exemples et enseignements par grande orientation, les lacunes et des propositions d’activités futures.',
  'report.final.action':
    'Le Conseil est invité à examiner le présent rapport et ses propositions et à le transmettre à la Conférence de plénipotentiaires.',
  'report.section.further-activities': 'Propositions d’activités futures',
  'report.plenipotentiary.name': 'Rapport d’activité à la Conférence de plénipotentiaires',
  'report.plenipotentiary.title':
    'Rapport d’activité sur la mise en œuvre par l’UIT des textes issus du SMSI et du Programme 2030, {years}',
  'report.plenipotentiary.body': 'Conférence de plénipotentiaires',
  'report.plenipotentiary.source': 'Note du Secrétaire général',
  'report.plenipotentiary.mandate':
    'La Résolution 140 demande à l’UIT de soumettre à la Conférence de plénipotentiaires un rapport d’activité sur la mise en œuvre des textes issus du SMSI et du Programme 2030, en indiquant la contribution des télécommunications et des TIC à la transformation numérique et à l’économie numérique. Le présent rapport porte sur la période allant du {from} au {to}.',
  'report.plenipotentiary.arranged':
    'Ce qui concerne la transformation numérique et l’économie numérique est présenté sous les applications de la grande orientation C7 ; viennent ensuite les autres grandes orientations, puis les propositions.',
  'report.plenipotentiary.summary':
    'Le présent rapport expose les progrès accomplis du {from} au {to} dans la mise en œuvre des textes issus du SMSI et du Programme 2030. Activités : {activitiesFigure} ; résultats énoncés : {resultsFigure} ; liens déclarés avec les ODD : {claimsFigure}. Il commence par la contribution à la transformation numérique et à l’économie numérique.',
  'report.plenipotentiary.action': 'La Conférence est invitée à prendre note du présent rapport.',
  'report.section.digital-economy': 'Transformation numérique et économie numérique : applications des TIC',
  'report.section.lines-others': 'Autres grandes orientations',
  'report.stocktaking.name': 'Rapport sur l’inventaire du SMSI',
  'report.stocktaking.title': 'Inventaire du SMSI : statistiques et entrées, {when}',
  'report.stocktaking.mandate':
    'Par sa Résolution 1332, le Conseil décide que l’UIT tient à jour la base de données de l’inventaire du SMSI et charge le Secrétaire général d’adapter l’inventaire au Programme 2030. Le présent rapport compte les entrées qui en ont été reprises pour la période allant du {from} au {to}, par grande orientation, par objectif et par région.',
  'report.stocktaking.disclaimer':
    'Les entrées figurent telles que leurs auteurs les ont soumises ; l’UIT ne les a pas vérifiées. Les chiffres montrent ce qui a été saisi, et non tout ce qui a été fait. Le type de partie prenante ne figure pas dans les entrées telles qu’elles ont été reprises ; aucune statistique par partie prenante n’est donc donnée.',
  'report.stocktaking.summary':
    'Le présent rapport donne des statistiques sur les entrées de l’inventaire du SMSI du {from} au {to}, puis les entrées par grande orientation. Entrées : {activitiesFigure} ; liens déclarés avec les ODD : {claimsFigure}, dont hors de la Matrice SMSI-ODD : {outsideFigure}.',
  'report.stocktaking.action':
    'Le Groupe de travail est invité à prendre note du présent rapport et à encourager la soumission de nouvelles entrées.',
  'report.section.entries': 'Entrées par grande orientation',
  'report.clause.encourages':
    'encourage les États Membres, les Membres de Secteur et toutes les parties prenantes',
  'report.part.entries': 'Entrées',
  'report.place.busan': 'Busan',
  'report.place.dubai': 'Dubaï',
  'report.place.bucharest': 'Bucarest',
  'report.place.doha': 'Doha',
} as const satisfies Catalogue;
