/** French words: the report to the Council, coverage, mastheads as issued. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportIssuedFr = {
  'report.council.name': 'Rapport annuel détaillé au Conseil',
  'report.council.title':
    'Contribution de l’UIT à la mise en œuvre des textes issus du SMSI et du Programme 2030 : {when}',
  'report.hlpf.source': 'Contribution du Conseil de l’UIT',
  'report.council.source': 'Rapport du Secrétaire général',
  'report.council.summary':
    'Le présent rapport rend compte des activités menées du {from} au {to} pour mettre en œuvre les textes issus du SMSI et le Programme 2030. Activités : {activitiesFigure} ; mises à jour : {updatesFigure} ; résultats énoncés : {resultsFigure} ; liens déclarés avec les Objectifs de développement durable : {claimsFigure}, dont hors de la Matrice SMSI-ODD : {outsideFigure}.',
  'report.council.summary-parts':
    'Le rapport est organisé selon le rôle de l’UIT : coordonnateur principal, coordonnateur des grandes orientations C2, C5 et C6, co-coordonnateur ou partenaire des autres, et membre de l’UNGIS. Viennent ensuite les autres résultats du SMSI, les propositions et les lacunes.',
  'report.council.action':
    'Le Conseil est invité à examiner le présent rapport et à prendre les décisions qu’il jugera appropriées.',
  'report.council.mandate':
    'La Résolution 1332 du Conseil charge le Secrétaire général de soumettre chaque année au Conseil un rapport détaillé sur les activités, les mesures et les engagements de l’UIT concernant la mise en œuvre des textes issus du SMSI et du Programme 2030. Le présent rapport porte sur la période allant du {from} au {to}.',
  'report.council.contributions':
    'Les activités sont attribuées aux trois Secteurs et au Secrétariat général selon les indications de leurs fiches. {sectors}',
  'report.council.no-contributions':
    'Aucune activité de la période n’indique de Secteur ni le Secrétariat général ; aucune ne leur est donc attribuée.',
  'report.section.council-overview': 'Aperçu des activités et des projets de la période',
  'report.section.lead-facilitator': 'Coordonnateur principal, avec l’UNESCO et le PNUD',
  'report.section.lines-facilitated': 'Coordonnateur des grandes orientations C2, C5 et C6',
  'report.section.lines-supported': 'Co-coordonnateur ou partenaire des autres grandes orientations',
  'report.section.ungis': 'Groupe des Nations Unies sur la société de l’information (UNGIS)',
  'report.section.other-outcomes': 'Mise en œuvre des autres résultats du SMSI',
  'report.section.way-forward': 'Conclusion et perspectives',
  'report.way-forward.lead':
    'Les fiches proposent les activités futures ci-après, une grande orientation après l’autre.',
  'report.way-forward.cut':
    'Les autres figurent dans le classeur des membres. Nombre de propositions présentées : {shown, number}.',
  'report.way-forward.none': 'Aucune activité future n’est proposée dans les fiches de la période.',
  'report.topic.lead-facilitation': 'coordination principale',
  'report.topic.ungis': 'UNGIS',
  'report.topic.measurement': 'mesure des TIC au service du développement',
  'report.topic.forum': 'Forum du SMSI',
  'report.topic.stocktaking': 'inventaire du SMSI',
  'report.topic.prizes': 'Prix du SMSI',
  'report.topic.wtisd': 'Journée mondiale des télécommunications et de la société de l’information',
  'report.topic.activities':
    'Activités sur ce sujet du {from} au {to} : {activitiesFigure}. Chacune est aussi comptée sous les grandes orientations qu’elle indique.',
  'report.topic.silent':
    'Du {from} au {to}, rien n’a été déclaré sur les sujets suivants : {subjects}. Cela ne signifie pas que rien n’a été fait.',
  'report.topic.silent.one':
    'Du {from} au {to}, rien n’a été déclaré sur ce sujet. Cela ne signifie pas que rien n’a été fait.',
  'report.method.topics':
    'Une activité relève d’un sujet (coordination principale, UNGIS, mesure, Forum du SMSI, inventaire, Prix, Journée mondiale des télécommunications et de la société de l’information) lorsqu’elle cite un paragraphe de l’Agenda de Tunis qui s’y rapporte ou que son titre en porte le nom.',
  'report.line.printed-at':
    'Cette grande orientation est traitée avec la grande orientation {place}, dans une même section.',
  'report.when.year': '{year}',
  'report.reference.clause-also': '{section} {number}',
  'report.language-line': 'Original : anglais',
  'report.distribution': 'Distr. générale',
  'report.symbol.Rev': 'Révision {number}',
  'report.symbol.Rev.commented': 'la révision {number}',
  'report.symbol.Add': 'Addendum {number}',
  'report.symbol.Corr': 'Corrigendum {number}',
  'report.section.coverage': 'Couverture',
  'report.figure.drafted': 'Mises à jour à l’état de brouillon',
  'report.figure.submitted': 'Mises à jour soumises et en attente d’examen',
  'report.figure.returned': 'Mises à jour renvoyées à leurs auteurs',
  'report.figure.changed': 'Mises à jour acceptées dont une version modifiée est en attente',
  'report.figure.imported': 'Entrées reprises de l’inventaire du SMSI ou de fichiers antérieurs',
  'report.figure.matrix-cells': 'Cases de la matrice (grande orientation et objectif) qu’elle relie',
  'report.figure.matrix-cells-with-activity': 'Cases ainsi reliées où figure une activité',
  'report.figure.matrix-links': 'Liens de la matrice',
  'report.figure.matrix-links-claimed': 'Liens de la matrice qu’une activité déclare exactement',
  'report.figure.units-beyond':
    'toutes sauf les {most, number} dont le plus grand nombre d’activités est attendu',
  'report.figure.all-readers': 'Fiches de toutes les catégories de lecteurs',
  'report.coverage.left-out':
    'Seules les mises à jour acceptées figurent dans le présent rapport. Laissées de côté lorsque les données ont été figées : brouillons : {draftedFigure} ; soumises et en attente d’examen : {submittedFigure} ; renvoyées à leurs auteurs : {returnedFigure}.',
  'report.coverage.changed':
    'Mises à jour acceptées dont une version modifiée était en attente, à l’état de brouillon ou soumise à examen : {changedFigure} ; le texte accepté a été utilisé.',
  'report.coverage.imported':
    'Entrées reprises de l’inventaire du SMSI ou de fichiers antérieurs, pour lesquelles aucun rapport n’a été demandé : {importedFigure}.',
  'report.coverage.no-call':
    'Aucun rapport annuel n’est enregistré pour {years} : aucune demande de rapport n’est enregistrée, et aucun rapport n’est compté comme attendu pour cette période.',
  'report.redline': '{revision} : les changements depuis « {issue} » sont marqués',
  'report.edited': 'Texte du secrétariat.',
  'report.waived':
    'Le tableau présente les dispenses en vigueur au moment où les données ont été figées : qui était dispensé de faire rapport, ou d’appliquer une règle, et pourquoi.',
  'report.waived.none':
    'Aucune dispense n’était en vigueur au moment où les données ont été figées : nul n’était dispensé de faire rapport ni d’appliquer une règle.',
  'report.waived.all-records': 'Toutes les fiches',
  'report.waived.reporting': 'L’obligation de faire rapport dans son ensemble',
  'report.table.waivers': 'Dispenses en vigueur au moment où les données ont été figées',
  'report.coverage.unmapped':
    'Ce qui n’a pas pu être rattaché : contributions aux ODD hors de la Matrice SMSI-ODD : {outsideFigure} ; contributions qui ne peuvent être évaluées, car leurs fiches n’indiquent aucune grande orientation : {unassessedFigure} ; activités qui n’indiquent aucune grande orientation : {noneFigure}.',
  'report.coverage.tables':
    'Les tableaux comptent les fiches qui peuvent être montrées aux lecteurs du présent document ({readers}). Une activité figure sur la ligne de chaque grande orientation qu’elle indique ; la somme des lignes dépasse donc le total.',
  'report.coverage.no-tables':
    'Pour ce jeu de données et cette période, il n’existe pas de décompte par grande orientation et par unité.',
  'report.table.coverage-line': 'Qui a été sollicité et qui a répondu, par grande orientation',
  'report.table.coverage-unit': 'Qui a été sollicité et qui a répondu, par unité',
  'report.column.accepted': 'Mises à jour acceptées',
  'report.column.subject': 'Sujet',
  'report.row.no-line': 'Aucune grande orientation indiquée',
  'report.row.no-unit': 'Unité non indiquée',
  'report.row.other-units': 'Autres unités ({count, number})',
  'report.label.expectedResults': 'Résultats attendus',
  'report.label.contact': 'Contact',
  'report.maker.verify': 'Vérifier dans le dossier de cet ensemble de rapports',
  'report.maker.address': 'Publié à l’adresse',
  'report.reporters':
    'Parmi ces activités, menées par l’UIT seule ou avec d’autres : {ituFigure} ; menées par d’autres parties prenantes et connues par des recueils tels que la base de données de l’inventaire du SMSI : {otherFigure}.',
  'report.reporter.itu': 'UIT, seule ou avec d’autres',
  'report.reporter.other': 'autres parties prenantes',
  'report.column.reporter': 'Auteur de l’activité',
  'report.counted.nothing':
    'Activités pour lesquelles il n’y avait rien à signaler : {nothingFigure}. Chacune n’est comptée que dans la couverture.',
  'report.distinct':
    'Activités telles que soumises : {activitiesFigure} ; activités distinctes, les fiches signalées comme doublons étant comptées une fois : {distinctFigure}.',
  'report.nothing': 'Il n’y avait rien à signaler pour {records}.',
  'report.nothing.among': 'Il n’y avait rien à signaler, entre autres, pour {records}.',
  'report.line.goals-all': 'Objectifs qui comptent des activités : {goals}.',
  'report.spread.no-line': 'aucune grande orientation indiquée',
  'report.spread.no-sector': 'aucun Secteur de l’UIT indiqué',
  'report.spread.several-lines': 'Activités comptées sous plus d’une grande orientation : {severalFigure}.',
  'report.goal.lines-most': 'Grandes orientations qui comptent le plus d’activités : {lines}.',
  'report.cooperation.goals-most':
    'Au-delà des objectifs examinés, les activités soutiennent d’autres objectifs ; ceux qui en comptent le plus : {goals}.',
  'report.cooperation.each': 'Une activité est comptée sous chacun des objectifs qu’elle sert.',
  'report.part.elsewhere': 'Compté ici et présenté sous une autre rubrique : {records}.',
  'report.line.c7-applications':
    'Cette rubrique regroupe les activités qui citent la grande orientation C7 sans préciser d’application. Activités relevant de ses huit applications, chacune comptée ici une seule fois : {activitiesFigure} ; elles sont présentées sous la rubrique de chaque application qu’elles citent : {applications}.',
  'report.part.in-applications': 'Présenté uniquement sous les rubriques des applications : {headings}.',
  'report.role.co-facilitators': 'L’UIT est l’un des coordonnateurs de ces grandes orientations.',
  'report.role.of-line': '{line} : {role}',
  'report.years.span': '{from}-{to}',
  'report.gap.meeting': '[réunion à préciser]',
  'report.gap.place': '[lieu à préciser]',
  'report.gap.dates': '[dates à préciser]',
  'report.place-and-dates': '{place}, {dates}',
  'report.needs-translation': '[langue originale : {language} ; à traduire]',
  'report.language.ar': 'arabe',
  'report.language.zh': 'chinois',
  'report.language.en': 'anglais',
  'report.language.fr': 'français',
  'report.language.ru': 'russe',
  'report.language.es': 'espagnol',
  'report.chart.goals-years': 'Activités par année et par objectif examiné en {sessionYear}, {years}',
  'report.table.goals-years': 'Activités par année au titre des objectifs examinés en {sessionYear}, {years}',
  'report.note.goals-years':
    'Sont comptées ici toutes les années du jeu de données ; le texte ne compte que {year}. Une activité est comptée dans chaque année pour laquelle elle a une mise à jour.',
  'report.note.calendar':
    'Calendrier du présent système ; aucune page de l’organe lui-même n’y est consignée.',
  'report.method.marks':
    'Dans les titres, le signe {mark} suit les noms officiels qui n’ont pas été vérifiés.',
} as const satisfies Catalogue;
