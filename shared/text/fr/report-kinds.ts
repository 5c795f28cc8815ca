/** French words: report families on registries, by name, title, mandate and summary. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportKindsFr = {
  'report.alignment.name': 'Déclaration de cohérence',
  'report.cwg-chair.name': 'Rapport du Président du Groupe de travail',
  'report.cwg-summary.name': 'Résumé de la réunion du Groupe de travail',
  'report.financing.name': 'Rapport de l’équipe spéciale sur le financement',
  'report.focal-points.name': 'Liste des points focaux et lacunes',
  'report.forum-matrix.name': 'Matrice des résultats du Forum',
  'report.prizes.name': 'Rapport sur les Prix du SMSI',
  'report.resources.name': 'Tableau des ressources',
  'report.review-outcome.name': 'Rapport sur les résultats de l’examen',
  'report.roadmap.name': 'Feuilles de route de C2, C5 et C6',
  'report.roadmap-input.name': 'Contribution aux feuilles de route des autres grandes orientations',
  'report.survey.name': 'Questionnaire',
  'report.tasks.name': 'Tâches et délais',
  'report.trust-fund.name': 'État du fonds d’affectation spéciale',
  'report.roadmap.title': 'Feuilles de route des grandes orientations C2, C5 et C6 : situation au {asOf}',
  'report.roadmap.mandate':
    'Par sa Résolution 1332, le Conseil décide que l’UIT tient à jour les feuilles de route des grandes orientations C2, C5 et C6, compte tenu du Programme 2030. Au paragraphe 113 de sa résolution 80/173, l’Assemblée générale a demandé aux coordonnateurs des feuilles de route ciblées et axées sur les résultats.',
  'report.roadmap.frame':
    'Les tableaux suivent le cadre arrêté par le Groupe de travail en 2009 : texte issu du SMSI, activité, mandat, but stratégique, calendrier, résultat attendu, ressources et partenaires. Les Objectifs du Programme 2030, les cibles, les indicateurs et l’état d’avancement y ont été ajoutés. Une feuille de route est un document évolutif ; une case vide signifie que rien n’est enregistré.',
  'report.roadmap.summary':
    'Le présent document contient les feuilles de route des grandes orientations C2, C5 et C6 au {asOf}. Tâches : {tasksFigure} ; en retard : {lateFigure} ; sans cible : {targetlessFigure}.',
  'report.roadmap.action':
    'Le Groupe de travail est invité à examiner les feuilles de route et à les recommander au Conseil.',
  'report.roadmap-input.title':
    'Contribution de l’UIT aux feuilles de route d’autres grandes orientations : {when}',
  'report.roadmap-input.body': 'Coordonnateurs principaux des grandes orientations',
  'report.roadmap-input.mandate':
    'Par sa Résolution 1332, le Conseil décide que l’UIT contribue aux feuilles de route des grandes orientations que d’autres coordonnent : C1, C3, C4, C7, C8, C9 et C11. La présente note indique, orientation par orientation, ce que l’UIT a prévu et réalisé.',
  'report.roadmap-input.summary':
    'La présente note est adressée aux coordonnateurs principaux des grandes orientations auxquelles l’UIT contribue. Tâches prévues : {tasksFigure} ; suit ce qui a été fait du {from} au {to}.',
  'report.roadmap-input.action':
    'Les coordonnateurs principaux sont invités à tenir compte de la présente contribution dans leurs feuilles de route.',
  'report.tasks.title': 'Tâches et délais des grandes orientations : situation au {asOf}',
  'report.tasks.mandate':
    'Par sa Résolution 1332, le Conseil charge le Secrétaire général et les Directeurs des Bureaux de fixer, dans les plans opérationnels du Secrétariat général et des Secteurs, des tâches précises et des délais pour les grandes orientations.',
  'report.tasks.judged':
    'Les délais sont appréciés au {asOf} : une tâche est en retard lorsque son délai est passé et qu’elle n’est ni achevée ni abandonnée.',
  'report.tasks.gaps': 'Grandes orientations sans tâche : {rows}.',
  'report.tasks.none-overdue': 'Rien n’est en retard au {asOf}.',
  'report.tasks.summary':
    'Tâches : {tasksFigure}, dont achevées : {doneFigure}, en retard au {asOf} : {lateFigure}. Objectifs des Secteurs : {objectivesFigure}, dont en retard : {lateObjectivesFigure}.',
  'report.review-outcome.title':
    'Résultats de l’examen d’ensemble du SMSI par l’Assemblée générale : demandes et action de l’UIT, {when}',
  'report.review-outcome.mandate':
    'Par sa Résolution 1332, le Conseil charge le Secrétaire général de faire rapport au Conseil et à la Conférence de plénipotentiaires sur les résultats de l’examen d’ensemble mené par l’Assemblée générale (résolution 80/173). Le présent rapport paraphrase chaque demande et en indique le paragraphe, le destinataire et la suite que l’UIT lui donne.',
  'report.review-outcome.cycle':
    'En vertu de la résolution 80/173, le Secrétaire général de l’Organisation des Nations Unies fait rapport tous les deux ans ; les rapports annuels de l’UIT prévus par la Résolution 1332 se poursuivent.',
  'report.review-outcome.summary':
    'Demandes enregistrées : {itemsFigure} ; mises en œuvre : {carriedFigure} ; en retard au {asOf} : {lateFigure} ; sans action de l’UIT enregistrée : {actionlessFigure}.',
  'report.review-outcome.action':
    'Le Conseil est invité à prendre note du présent rapport et à le transmettre à la Conférence de plénipotentiaires.',
  'report.forum-matrix.title':
    'Forum du SMSI {year} : séances, grandes orientations et Objectifs de développement durable',
  'report.forum-matrix.body': 'Forum du SMSI',
  'report.forum-matrix.mandate':
    'Par sa Résolution 1332, le Conseil charge le Secrétaire général de coordonner le Forum du SMSI en tenant compte du Programme 2030. Le présent document montre quelles grandes orientations et quels Objectifs les séances du Forum de {year} ont servis, et pourquoi.',
  'report.forum-matrix.disclaimer':
    'Les titres et les justifications sont ceux des organisateurs des séances.',
  'report.forum-matrix.summary':
    'Séances du Forum de {year} : {sessionsFigure} ; sans justification : {reasonlessFigure}.',
  'report.forum-matrix.action': 'Les parties prenantes sont invitées à prendre note du présent document.',
  'report.prizes.title': 'Prix du SMSI {year} : candidatures, champions et lauréats',
  'report.prizes.mandate':
    'Par sa Résolution 1332, le Conseil charge le Secrétaire général d’adapter les Prix du SMSI au Programme 2030 et encourage les candidatures ; la Résolution 140 demande que les lauréats soient mis en valeur.',
  'report.prizes.categories':
    'Il y a dix-huit catégories, une pour chaque grande orientation et pour chaque application de la grande orientation C7. Une candidature relève d’une seule d’entre elles.',
  'report.prizes.gaps': 'Catégories sans candidature : {rows}.',
  'report.prizes.summary':
    'Prix du SMSI {year} : candidatures enregistrées : {nominationsFigure} ; champions : {championsFigure} ; lauréats : {winnersFigure}.',
  'report.trust-fund.title': 'Fonds d’affectation spéciale pour le SMSI : état pour {year}',
  'report.trust-fund.mandate':
    'Par sa Résolution 1332, le Conseil charge le Secrétaire général de maintenir le fonds d’affectation spéciale pour le SMSI et d’inviter à y contribuer. Le présent état indique les contributions de {year} et leur utilisation.',
  'report.trust-fund.summary':
    'Contributions de {year} : {contributionsFigure} ; contributions enregistrées au total : {everFigure}. Suivent les sommes par monnaie et l’utilisation de chaque contribution.',
  'report.focal-points.title': 'Points focaux des grandes orientations du SMSI : {when}',
  'report.focal-points.mandate':
    'Par sa Résolution 1332, le Conseil charge le Secrétaire général et les Directeurs des Bureaux de désigner des points focaux pour les grandes orientations C2, C5 et C6 ainsi que pour C1, C3, C4, C7, C8, C9 et C11. La présente liste indique les points focaux désignés pour tout ou partie de la période allant du {from} au {to}.',
  'report.focal-points.c10':
    'La grande orientation C10 n’est pas mentionnée dans cette disposition et ne compte donc pas comme une lacune.',
  'report.focal-points.gaps': 'Grandes orientations sans point focal : {rows}.',
  'report.focal-points.summary':
    'Désignations pour les grandes orientations mentionnées dans la Résolution 1332 : {pointsFigure}. Les orientations sans point focal sont nommées.',
  'report.cwg-summary.title':
    'Résumé des réunions du Groupe de travail du Conseil sur le SMSI et les ODD en {year}',
  'report.cwg-summary.source': 'Secrétariat',
  'report.cwg-summary.mandate':
    'Le Groupe de travail du Conseil sur le SMSI et les ODD, ouvert à tous les membres, poursuit ses travaux en vertu de la Résolution 1332 du Conseil. Le présent résumé indique la participation à ses réunions de {year} et ses recommandations.',
  'report.cwg-summary.summary':
    'Participants en {year} : {participantsFigure} ; contributions des membres : {contributionsFigure} ; recommandations : {recommendationsFigure}.',
  'report.cwg-summary.action': 'Le Groupe de travail est invité à approuver le présent résumé.',
  'report.cwg-chair.title':
    'Rapport du Président du Groupe de travail du Conseil sur le SMSI et les ODD : réunions de {year}',
  'report.cwg-chair.source': 'Rapport du Président du Groupe de travail du Conseil sur le SMSI et les ODD',
  'report.cwg-chair.mandate':
    'Le mandat du Groupe de travail prévoit qu’il formule des recommandations à l’intention du Conseil, et la Résolution 1332 charge le Secrétaire général de tenir compte de ses résultats. Le présent rapport contient les recommandations de {year} et la suite donnée à toutes celles qui sont enregistrées.',
  'report.cwg-chair.summary':
    'Recommandations de {year} : {recommendationsFigure}, dont mises en œuvre : {carriedFigure}. Recommandations de toutes les années en retard au {asOf} : {lateFigure}.',
  'report.cwg-chair.action':
    'Le Conseil est invité à examiner les recommandations contenues dans le présent rapport.',
  'report.survey.title': 'Réponses de l’UIT aux enquêtes sur le Programme 2030 et le SMSI, {year}',
  'report.survey.body': 'Système des Nations Unies et Groupe de travail du Conseil sur le SMSI et les ODD',
  'report.survey.mandate':
    'Chaque année, des enquêtes demandent ce qui a été fait ; les questions et les limites de mots changent. Les questions figurent ici telles qu’elles ont été posées, chacune avec sa limite et la réponse de l’UIT.',
  'report.survey.summary':
    'Questions posées en {year} : {questionsFigure} ; encore sans réponse : {unansweredFigure}.',
  'report.survey.action': 'Le secrétariat est invité à compléter les réponses et à les soumettre.',
  'report.survey.questions': 'Questions : {entriesFigure} ; sans réponse : {unansweredFigure}.',
  'report.survey.question': 'Question {number}',
  'report.survey.limit': '{limit} mots au maximum.',
  'report.survey.open': 'Aucune réponse n’est encore enregistrée.',
  'report.alignment.title': 'Cohérence des travaux de l’UIT sur les ODD avec le processus du SMSI : {when}',
  'report.alignment.mandate':
    'Par sa Résolution 1332, le Conseil charge le Secrétaire général d’aligner sur le processus du SMSI les travaux de l’UIT relatifs aux Objectifs de développement durable, dans les limites de son mandat et de son budget. La présente déclaration montre quelles activités menées du {from} au {to} mentionnent une grande orientation, un mandat et une référence à un plan opérationnel, et lesquelles ne le font pas.',
  'report.alignment.lead':
    'Activités du {from} au {to} : {activitiesFigure}. Sans grande orientation : {linelessFigure} ; sans mandat : {mandatelessFigure} ; sans référence à un plan opérationnel : {planlessFigure}.',
  'report.alignment.summary':
    'La présente déclaration porte sur {activities, plural, one {{activitiesFigure} activité} many {{activitiesFigure} d’activités} other {{activitiesFigure} activités}} du {from} au {to}. Liens déclarés avec les ODD : {claimsFigure}, dont hors de la Matrice SMSI-ODD : {outsideFigure}. Elle énumère les activités qui ne mentionnent ni grande orientation ni mandat, ou auxquelles l’un des deux fait défaut.',
  'report.resources.title': 'Ressources pour la mise en œuvre des textes issus du SMSI : {when}',
  'report.resources.mandate':
    'La Résolution 140 demande que des ressources humaines et financières suffisantes soient consacrées aux textes issus du SMSI, et le mandat du Groupe de travail du Conseil le charge d’en assurer le suivi. Le présent document indique, par grande orientation, ce qui figure dans les fiches des activités et des tâches.',
  'report.resources.limits':
    'Seul ce que les unités ont saisi est compté : une ligne vide ne signifie pas que rien n’a été dépensé. Une activité ou une tâche relevant de plusieurs orientations est comptée dans chacune d’elles.',
  'report.resources.summary':
    'Le présent document indique, par grande orientation, le personnel et les fonds déclarés pour {activities, plural, one {{activitiesFigure} activité} many {{activitiesFigure} d’activités} other {{activitiesFigure} activités}} du {from} au {to} et pour les tâches des plans opérationnels.',
  'report.financing.title':
    'Équipe spéciale sur les mécanismes financiers : engagements et exécution au {asOf}',
  'report.financing.source': 'Rapport de l’équipe spéciale sur les mécanismes financiers',
  'report.financing.mandate':
    'Au paragraphe 67 de sa résolution 80/173, l’Assemblée générale a invité l’UIT, en sa qualité de secrétariat du Groupe des Nations Unies sur la société de l’information (UNGIS), à créer une équipe spéciale sur les mécanismes financiers, qui fait rapport à la Commission à sa trentième session, en 2027, et suit les engagements.',
  'report.financing.summary':
    'Engagements enregistrés : {commitmentsFigure} ; intégralement versés : {paidFigure} ; en retard au {asOf} : {lateFigure}.',
  'report.financing.action': 'La Commission est invitée à prendre note du présent rapport.',
} as const satisfies Catalogue;
