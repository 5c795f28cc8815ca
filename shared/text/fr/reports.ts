/**
 * French words: reports.
 *
 * A counted number `n` comes twice: `{n}` steers the plural, `{nFigure}` stands in the sentence and can be traced.
 */
import type { Catalogue } from '../catalogue.ts';
import { reportChartsFr } from './report-charts.ts';
import { reportFamilyFr } from './report-family.ts';
import { reportIssuedFr } from './report-issued.ts';
import { reportKindsFr } from './report-kinds.ts';
import { reportRegistriesFr } from './report-registries.ts';
import { reportTablesFr } from './report-tables.ts';
import { reportWorkbookFr } from './report-workbook.ts';

export const reportsFr = {
  'report.cstd.name':
    'Contribution destinée à la Commission de la science et de la technique au service du développement',
  'report.cstd.title':
    'Contributions des entités du système des Nations Unies et d’autres entités concernant leur action en {year} pour mettre en œuvre les textes issus du SMSI',
  'report.cstd.body': 'Commission de la science et de la technique au service du développement',
  'report.cstd.mandate':
    'Par sa résolution 2006/46, le Conseil économique et social a demandé à la Commission de la science et de la technique au service du développement de l’aider à assurer le suivi, à l’échelle du système, du Sommet mondial sur la société de l’information (SMSI). L’UIT soumet, en application de la Résolution 1332 de son Conseil, le présent rapport sur les progrès accomplis au titre des grandes orientations, à l’intention de la Commission à sa session de {sessionYear}.',
  'report.cstd.disclaimer':
    'Les vues exprimées dans la présente contribution sont celles de leurs auteurs et ne reflètent pas nécessairement celles de l’Organisation des Nations Unies ou de la Commission.',
  'report.cstd.summary':
    'Le présent document rend compte, par grande orientation, de {activities, plural, one {{activitiesFigure} activité qui a mis} many {{activitiesFigure} d’activités qui ont mis} other {{activitiesFigure} activités qui ont mis}} en œuvre les textes issus du SMSI en {year}. {claims, plural, =0 {Aucune contribution} one {{claimsFigure} contribution} many {{claimsFigure} de contributions} other {{claimsFigure} contributions}} aux objectifs de développement durable (ODD) {claims, plural, =0 {n’a été déclarée} one {a été déclarée} many {ont été déclarées} other {ont été déclarées}}, dont {outsideFigure} {outside, plural, one {se situe} many {se situent} other {se situent}} hors de la Matrice SMSI-ODD.',
  'report.cstd.action': 'La Commission est invitée à prendre note de la présente contribution.',
  'report.cstd.unconfirmed':
    'Le numéro de la session est déduit du rythme annuel des sessions et n’a pas été confirmé par une source publiée.',

  'report.hlpf.name': 'Contribution au Forum politique de haut niveau pour le développement durable',
  'report.hlpf.title':
    'Contribution du Conseil de l’UIT au Forum politique de haut niveau pour le développement durable de {sessionYear}',
  'report.hlpf.body': 'Forum politique de haut niveau pour le développement durable',
  'report.hlpf.session': 'Session de {sessionYear}',
  'report.hlpf.who':
    'L’UIT est l’institution spécialisée des Nations Unies pour les technologies de l’information et de la communication (TIC). Elle s’appuie sur le cadre du Sommet mondial sur la société de l’information (SMSI) pour contribuer à la réalisation du Programme 2030. La présente contribution repose sur les activités déclarées pour {year}.',
  'report.hlpf.theme': 'Le thème du Forum en {sessionYear} est « {theme} ».',
  'report.hlpf.unconfirmed':
    'Le thème ou les objectifs examinés en {sessionYear} sont indiqués de mémoire et doivent être vérifiés dans la lettre du Président du Conseil économique et social.',
  'report.hlpf.goals-unknown':
    'Aucune liste d’objectifs devant faire l’objet d’un examen approfondi en {sessionYear} n’est enregistrée ; les dix-sept objectifs sont donc tous traités.',
  'report.hlpf.summary':
    'La présente contribution montre comment les activités déclarées pour {year} ont soutenu les objectifs examinés en {sessionYear}. Elle s’appuie sur {activities, plural, one {{activitiesFigure} activité} many {{activitiesFigure} d’activités} other {{activitiesFigure} activités}}. Le texte en cite {named, plural, =0 {aucune} one {#} many {#} other {#}}.',
  'report.hlpf.action': 'Le Forum politique de haut niveau est invité à examiner la présente contribution.',

  'report.wsis20.name': 'Contribution de l’UIT à la mise en œuvre des textes issus du SMSI, 2015-2025',
  'report.wsis20.title':
    'SMSI+20 : contribution de l’UIT à la mise en œuvre des textes issus du SMSI, {years}',
  'report.wsis20.body': 'Conseil de l’UIT',
  'report.wsis20.background':
    'La Résolution 1332 du Conseil charge le Secrétaire général de rendre compte de la contribution de l’UIT à la mise en œuvre des textes issus du SMSI de {fromYear} à {year}. Le rapport présente les jalons, les difficultés et les tendances nouvelles de chaque grande orientation.',
  'report.wsis20.method':
    'Les fiches des différentes années ont été recueillies selon des règles différentes. Les sources de chaque année sont indiquées ci-après ; il convient d’en tenir compte pour comparer les nombres d’une année à l’autre.',
  'report.wsis20.summary':
    'De {fromYear} à {year}, {activities, plural, one {{activitiesFigure} activité a été enregistrée} many {{activitiesFigure} d’activités ont été enregistrées} other {{activitiesFigure} activités ont été enregistrées}} dans {updates, plural, one {{updatesFigure} mise à jour} many {{updatesFigure} de mises à jour} other {{updatesFigure} mises à jour}}. Les jalons, les difficultés et les tendances sont présentés par grande orientation ; les lacunes et les changements de méthode sont signalés.',
  'report.wsis20.action':
    'Le Conseil est invité à prendre note du présent rapport et à le transmettre aux organes chargés d’examiner les textes issus du SMSI.',

  'report.workbook.name': 'Classeur des membres',
  'report.workbook.title': 'Activités relatives au SMSI et aux ODD en {year} : classeur des membres',
  'report.workbook.body': 'Groupe de travail du Conseil sur le SMSI et les ODD',
  'report.workbook.lead':
    'Le classeur contient les fiches sur lesquelles reposent les rapports pour {year}, à raison d’une ligne par fiche, avec les totaux, les liens avec la Matrice SMSI-ODD, les lacunes et, s’il existe une édition précédente, les modifications intervenues depuis. Les filtres appliqués à n’importe quelle feuille donnent les totaux du présent classeur. Il compte ce que les membres peuvent voir ; les documents publics ne comptent que les fiches publiques, et leurs totaux peuvent donc être plus bas.',
  'report.workbook.summary':
    'Les lignes sur lesquelles reposent les rapports pour {year} : {activities, plural, one {{activitiesFigure} activité} many {{activitiesFigure} d’activités} other {{activitiesFigure} activités}}, avec {updates, plural, one {{updatesFigure} mise à jour} many {{updatesFigure} de mises à jour} other {{updatesFigure} mises à jour}} et {claims, plural, one {{claimsFigure} contribution aux ODD} many {{claimsFigure} de contributions aux ODD} other {{claimsFigure} contributions aux ODD}}.',
  'report.workbook.action': 'Le Groupe de travail est invité à prendre note des données.',

  'report.organization': 'Union internationale des télécommunications',
  'report.source': 'Contribution de l’UIT',
  'report.first-draft': 'Projet 1',
  'report.first-draft.commented': 'le projet 1',
  'report.session': '{sessionNumber, selectordinal, one {#re} other {#e}} session',
  'report.annex': 'Annexe {number}',
  'report.machine-translation': '[traduction automatique]',
  'report.audience.public': 'public',
  'report.audience.members': 'membres de l’UIT',
  'report.audience.internal': 'usage interne',

  'report.reference.duty': '{resolution} ({edition})',
  'report.reference.clause': '{resolution} ({edition}), {section} {number}',
  'report.clause.resolves': 'décide',
  'report.clause.instructs-sg': 'charge le Secrétaire général',
  'report.clause.instructs-sg-directors': 'charge le Secrétaire général et les Directeurs',
  'report.clause.annex': 'annexe',
  'report.reference.ecosoc-2006-46': 'Résolution 2006/46 du Conseil économique et social',
  'report.reference.geneva': 'Plan d’action de Genève (2003) et Agenda de Tunis (2005)',
  'report.reference.agenda-2030': 'Résolution 70/1 de l’Assemblée générale, Programme 2030',
  'report.reference.matrix': 'Matrice SMSI-ODD, édition {edition}',
  'report.reference.published': '{name}, {address}',

  'report.section.introduction': 'Introduction',
  'report.section.general-introduction': 'Introduction générale',
  'report.section.read-me': 'Lisez-moi',
  'report.section.lines': 'Progrès accomplis par grande orientation',
  'report.section.impacts': 'Incidences, progrès et lacunes concernant les objectifs examinés',
  'report.section.urgent-action': 'Domaines appelant une action urgente',
  'report.section.goal-examples': 'Exemples d’action',
  'report.section.leave-no-one-behind': 'Ne laisser personne de côté',
  'report.section.cooperation': 'Coopération et interdépendances',
  'report.section.key-messages': 'Messages clés',
  'report.section.sdg-links': 'Liens avec les Objectifs de développement durable',
  'report.section.outside': 'Contributions déclarées hors de la matrice',
  'report.section.gaps': 'Lacunes',
  'report.section.years': 'Les années en chiffres',
  'report.section.tallies': 'Totaux',
  'report.section.goals-in-review': 'Objectifs examinés',
  'report.section.targets': 'Objectifs et cibles déclarés',
  'report.section.records': 'Fiches citées dans le texte',
  'report.section.method': 'Méthode et définitions',
  'report.section.changes': 'Modifications depuis l’édition précédente',
  'report.section.last-year': 'Changements par rapport à l’année précédente',

  'report.coverage':
    'Pour la période du {from} au {to}, un rapport était attendu pour {expected, plural, one {{expectedFigure} activité} many {{expectedFigure} d’activités} other {{expectedFigure} activités}}. {accepted, plural, =0 {Aucune mise à jour n’a été acceptée} one {{acceptedFigure} mise à jour a été acceptée} many {{acceptedFigure} de mises à jour ont été acceptées} other {{acceptedFigure} mises à jour ont été acceptées}}{nothingToReport, plural, =0 {} one {, dont {nothingToReportFigure} avec la mention « Rien à signaler »} many {, dont {nothingToReportFigure} avec la mention « Rien à signaler »} other {, dont {nothingToReportFigure} avec la mention « Rien à signaler »}}. Au moment où les données ont été figées, {open, plural, =0 {aucune autre mise à jour} one {{openFigure} autre mise à jour} many {{openFigure} d’autres mises à jour} other {{openFigure} autres mises à jour}} {open, plural, =0 {n’existait sans avoir été acceptée} one {existait sans avoir été acceptée} many {existaient sans avoir été acceptées} other {existaient sans avoir été acceptées}}, et {missing, plural, =0 {aucune activité n’était} one {{missingFigure} activité était} many {{missingFigure} d’activités étaient} other {{missingFigure} activités étaient}} sans mise à jour.',
  'report.counted':
    'Les chiffres ci-après portent sur les fiches qui peuvent être montrées aux lecteurs du présent document ({readers}) : {activities, plural, one {{activitiesFigure} activité} many {{activitiesFigure} d’activités} other {{activitiesFigure} activités}}, avec {claims, plural, one {{claimsFigure} contribution aux ODD} many {{claimsFigure} de contributions aux ODD} other {{claimsFigure} contributions aux ODD}} et {results, plural, one {{resultsFigure} résultat énoncé} many {{resultsFigure} de résultats énoncés} other {{resultsFigure} résultats énoncés}}.',

  'report.line.heading': 'Grande orientation {codes} : {titles}',
  'report.line.combined': 'Grandes orientations {codes} : {titles}',
  'report.line.application': 'Grande orientation C7 ({titles})',
  'report.line.c7-whole': 'Grande orientation C7 dans son ensemble : {titles}',
  'report.line.cross-cutting': 'Activités concernant toutes les grandes orientations',
  'report.line.silent':
    'Aucune activité n’a été déclarée sous cette rubrique du {from} au {to}. Cela ne signifie pas que rien n’a été fait.',
  'report.line.activities':
    'Du {from} au {to}, {activities, plural, one {{activitiesFigure} activité a été déclarée} many {{activitiesFigure} d’activités ont été déclarées} other {{activitiesFigure} activités ont été déclarées}} sous cette rubrique, {results, plural, =0 {sans résultat énoncé} one {avec {resultsFigure} résultat énoncé} many {avec {resultsFigure} de résultats énoncés} other {avec {resultsFigure} résultats énoncés}}.',
  'report.line.sectors': 'Par Secteur : {list}.',
  'report.line.regions': 'Par région : {list}.',
  'report.line.goals': 'Objectifs qui comptent le plus d’activités : {goals}.',
  'report.line.claims':
    '{claims, plural, one {{claimsFigure} contribution aux ODD a été déclarée} many {{claimsFigure} de contributions aux ODD ont été déclarées} other {{claimsFigure} contributions aux ODD ont été déclarées}} ; {outside, plural, =0 {aucune ne se situe} one {{outsideFigure} se situe} many {{outsideFigure} se situent} other {{outsideFigure} se situent}} hors de la matrice.',
  'report.line.partners': 'Partenaires cités dans les activités les mieux étayées : {partners}.',
  'report.name-count': '{name} ({count})',
  'report.spread.none': 'non précisé',
  'report.spread.several': 'Activités comptées plus d’une fois dans cette liste : {severalFigure}.',
  'report.goal-count': 'ODD {goal} « {title} » ({count})',
  'report.role.facilitator': 'L’UIT est le coordonnateur de cette grande orientation.',
  'report.role.facilitator-in-practice':
    'Les listes officielles rangent l’UIT parmi les coordonnateurs de cette grande orientation ; dans la pratique, l’UIT en assure la coordination.',
  'report.role.co-facilitator': 'L’UIT est l’un des coordonnateurs de cette grande orientation.',
  'report.role.partner': 'L’UIT est partenaire pour cette grande orientation.',
  'report.role.none-listed':
    'La Résolution 1332 du Conseil n’attribue à l’UIT aucun rôle pour cette grande orientation.',

  'report.part.summary': 'Résumé analytique',
  'report.part.examples': 'Politiques, programmes et projets novateurs',
  'report.part.obstacles': 'Obstacles et difficultés',
  'report.part.lessons': 'Enseignements tirés',
  'report.part.proposals': 'Actions et engagements futurs',
  'report.part.milestones': 'Jalons',
  'report.part.trends': 'Tendances nouvelles',
  'report.part.nothing-on': 'Aucune information n’a été communiquée sous : {headings}.',

  'report.titled': '{title} ({record})',
  'report.quote': '{text} — {source}',
  'report.example.results': 'Résultats : {results}.',
  'report.example.claims': 'Liens avec les ODD : {codes}.',
  'report.example.evidence': 'Élément probant : {link}.',
  'report.result.value': '{statement} : {value}',
  'report.result.dated': '{statement} : {value} ({date})',
  'report.result.stated': '{statement} ({date})',
  'report.trend': '{topic} : {text}',
  'report.milestones-of-year': '{year} : {milestones}',
  'report.milestone': '{milestone} ({date})',

  'report.goal.name': 'ODD {goal}',
  'report.goal.heading': 'ODD {goal} : {title}',
  'report.goal.silent': 'Aucune activité liée à cet objectif n’a été déclarée pour {year}.',
  'report.goal.activities':
    '{activities, plural, one {{activitiesFigure} activité} many {{activitiesFigure} d’activités} other {{activitiesFigure} activités}} {activities, plural, one {a} many {ont} other {ont}} soutenu cet objectif en {year}, avec {claims, plural, one {{claimsFigure} contribution déclarée} many {{claimsFigure} de contributions déclarées} other {{claimsFigure} contributions déclarées}}.',
  'report.goal.lines': 'Grandes orientations : {lines}.',
  'report.goal.obstacle': 'Obstacle : {text}',
  'report.urgent-action.none':
    'Aucune proposition d’action future n’a été communiquée au titre des objectifs examinés.',
  'report.goal-examples.none': 'Aucun exemple n’a été communiqué au titre des objectifs examinés.',
  'report.leave-no-one-behind.none': 'Aucune activité n’a communiqué d’information à ce sujet.',
  'report.key-messages.none': 'Aucun fait marquant n’a été communiqué au titre des objectifs examinés.',
  'report.key-messages.lead':
    'Messages proposés à partir des faits marquants des activités les mieux étayées, objectif après objectif, pour décision du secrétariat :',
  'report.cooperation.goals':
    'Au-delà des objectifs examinés, les activités soutiennent d’autres objectifs : {goals}.',
  'report.cooperation.none':
    'Aucun partenaire, aucune région ni aucun autre objectif n’ont été déclarés pour {year}.',

  'report.matrix.support':
    'Sur {claims, plural, one {{claimsFigure} contribution aux ODD} many {{claimsFigure} de contributions aux ODD} other {{claimsFigure} contributions aux ODD}}, {inMatrixFigure} {inMatrix, plural, one {correspond} many {correspondent} other {correspondent}} à un lien de la Matrice SMSI-ODD (édition {edition}), {goalInMatrixFigure} {goalInMatrix, plural, one {n’a} many {n’ont} other {n’ont}} en commun avec un tel lien que l’objectif, et {outsideFigure} {outside, plural, one {se situe} many {se situent} other {se situent}} hors de la matrice.',
  'report.unassessed':
    'Contributions déclarées qui ne peuvent être rapprochées de la matrice, car leurs fiches n’indiquent aucune grande orientation : {unassessedFigure}.',
  'report.outside.lead':
    '{claims, plural, =0 {Aucune contribution déclarée ne se situe} one {{claimsFigure} contribution déclarée se situe} many {{claimsFigure} de contributions déclarées se situent} other {{claimsFigure} contributions déclarées se situent}} hors de la Matrice SMSI-ODD (édition {edition}){activities, plural, =0 {.} one {, pour {activitiesFigure} activité. De telles contributions sont admises ; les justifications données suivent.} many {, pour {activitiesFigure} d’activités. De telles contributions sont admises ; les justifications données suivent.} other {, pour {activitiesFigure} activités. De telles contributions sont admises ; les justifications données suivent.}}',
  'report.outside.unassessed':
    'Une fiche qui n’indique aucune grande orientation ne peut être rapprochée de la matrice : ses contributions ne se situent ni dans la matrice ni en dehors. Contributions dans ce cas : {unassessedFigure} ; activités : {activitiesFigure}. Fiches, par nombre de contributions : {records}.',
  'report.outside.unassessed-more':
    'Seules les premières fiches sont indiquées ; le classeur des membres contient les autres.',
  'report.gaps.coverage':
    'Des activités figurent dans {cellsFigure} des {allCellsFigure} cases (grande orientation et objectif) que relie la matrice, et {linksFigure} de ses {allLinksFigure} liens sont déclarés exactement.',
  'report.gaps.concentration': 'Grandes orientations qui comptent le plus d’activités : {lines}.',
  'report.gaps.lead':
    'La Matrice SMSI-ODD (édition {edition}) relie les grandes orientations ci-après à des objectifs pour lesquels aucune activité n’a été déclarée du {from} au {to}.',
  'report.gaps.since':
    'Lorsqu’une grande orientation et un objectif comptaient des activités plus tôt dans la période, mais aucune en {year}, la dernière année d’activité est indiquée.',
  'report.gaps.none':
    'Chaque paire formée d’une grande orientation et d’un objectif de la Matrice SMSI-ODD (édition {edition}) compte au moins une activité du {from} au {to}.',
  'report.years.lead': 'Les tableaux présentent les activités de chaque année, de {fromYear} à {year}.',
  'report.years.imported':
    '{count, plural, one {Pour {years}, les fiches proviennent} many {Pour les années {years}, les fiches proviennent} other {Pour les années {years}, les fiches proviennent}} uniquement de données importées, par exemple de la base de données de l’inventaire du SMSI, moins exigeante ; les chiffres montrent ce qui y a été saisi, et non tout ce qui a été fait.',
  'report.years.empty':
    '{count, plural, one {Pour {years}, aucune fiche n’a été trouvée.} many {Pour les années {years}, aucune fiche n’a été trouvée.} other {Pour les années {years}, aucune fiche n’a été trouvée.}} La lacune concerne les données.',
  'report.targets.none': 'Aucun objectif ni aucune cible n’ont été déclarés du {from} au {to}.',
  'report.records.lead':
    'Le texte cite {named, plural, =0 {zéro fiche} one {# fiche} many {# de fiches} other {# fiches}} sur {activities, plural, one {{activitiesFigure} activité comptée} many {{activitiesFigure} d’activités comptées} other {{activitiesFigure} activités comptées}}. Toutes les fiches figurent dans le classeur des membres.',
  'report.records.silent':
    'Le texte cite en outre des fiches « Rien à signaler », qui ne sont pas comptées ici. Nombre : {silent, number}.',
  'report.records.listed': 'Les fiches citées sont énumérées ci-après avec les paragraphes correspondants.',
  'report.records.cut': 'Nombre de fiches énumérées : {shown, number}.',
  'report.changes.lead':
    'Depuis l’édition précédente des données ({previous}), {added, plural, =0 {aucune fiche n’a été ajoutée} one {# fiche a été ajoutée} many {# de fiches ont été ajoutées} other {# fiches ont été ajoutées}}, {changed, plural, =0 {aucune n’a été modifiée} one {# a été modifiée} many {# ont été modifiées} other {# ont été modifiées}} et {removed, plural, =0 {aucune n’a été supprimée} one {# a été supprimée} many {# ont été supprimées} other {# ont été supprimées}}.',
  'report.last-year.lead':
    'La présente annexe compare les activités déclarées pour {now} à celles déclarées pour {last}, telles qu’elles figurent dans le jeu de données de cette année-là ({snapshot}). Ne sont comptées que les activités sur lesquelles il y avait quelque chose à rapporter et que les lecteurs du présent rapport peuvent consulter.',
  'report.last-year.sums':
    'Activités déclarées cette année : {activitiesFigure} ; l’année précédente : {before, number} ; les deux années : {both, number} ; cette année et non l’année précédente : {fresh, number} ; l’année précédente et non cette année : {gone, number}.',
  'report.last-year.spread':
    'Parmi les activités déclarées pour {now}, figurant sur plus d’une ligne : {severalFigure} ; sur aucune, car elles n’indiquent aucune grande orientation : {noneFigure}.',
  'report.last-year.none':
    'Aucun jeu de données pour {last} n’est conservé ici ; le présent rapport ne peut donc pas indiquer ce qui a changé depuis l’année précédente.',
  'report.change.added': 'ajoutée',
  'report.change.changed': 'modifiée',
  'report.change.removed': 'supprimée',

  'report.method.counting':
    'Une activité est comptée une fois dans chaque total. Elle est comptée à la ligne de chaque grande orientation qu’elle indique ; la somme des lignes est donc supérieure au total. Une mise à jour « Rien à signaler » n’est comptée que dans la couverture.',
  'report.method.distinct':
    'Les tableaux, les lignes et les totaux comptent les fiches telles qu’elles ont été soumises. Lorsque des fiches sont signalées comme des doublons, un second total, dit « distinct », compte chaque groupe de doublons une seule fois.',
  'report.method.combined':
    'Il est rendu compte ensemble de C1 et C11, de C3 et C7 (cyberscience), ainsi que de C4 et C7 (cybertravail) ; une activité qui indique les deux grandes orientations d’une paire est comptée une fois sous leur rubrique commune.',
  'report.method.cross-cutting':
    'Une activité qui concerne toutes les grandes orientations est comptée sur une ligne distincte et dans les totaux. Si elle indique aussi certaines grandes orientations, elle est également comptée dans les lignes de celles-ci, et dans aucune autre.',
  'report.method.regions':
    'Une activité qui indique des pays et aucune région est comptée dans les régions de ces pays.',
  'report.method.claims':
    'Seules sont comptées les contributions aux ODD que les points focaux ont déclarées, qui proviennent de données importées, ou qui ont été suggérées puis acceptées. Celles qu’un examinateur a mises en question ou rejetées ne le sont pas, pas plus que les liens qui découlent de la seule matrice.',
  'report.method.support':
    'Une contribution est dans la matrice lorsque l’une des grandes orientations de l’activité y est liée exactement à cet objectif ou à cette cible ; l’objectif est dans la matrice lorsqu’une grande orientation y a un lien quelconque au titre du même objectif ; dans les autres cas, la contribution se situe hors de la matrice. La contribution d’une fiche qui n’indique aucune grande orientation ne peut être rapprochée de la matrice et est comptée à part. L’édition {edition} de la Matrice SMSI-ODD a été utilisée.',
  'report.method.coverage':
    'Un rapport est attendu pour toute activité qui n’a pas été achevée ou annulée avant la période. Seules les mises à jour acceptées sont comptées.',
  'report.method.audience':
    'Les fiches et les champs auxquels les lecteurs du présent document ({readers}) n’ont pas accès ne sont ni présentés ni comptés.',
  'report.method.languages':
    'Les textes des fiches figurent dans la langue du présent document lorsqu’une telle version existe, et sinon dans leur langue d’origine.',
  'report.method.parity':
    'Toutes les versions linguistiques du présent rapport contiennent les mêmes paragraphes, tableaux et chiffres. Les limites de longueur sont mesurées sur le texte anglais.',
  'report.method.choice':
    'Les activités citées dans le texte sont choisies selon une règle fixe : les résultats mesurés, les éléments probants, les contributions principales et une description complète passent en premier ; les ex æquo sont départagés par le numéro de fiche. Les textes longs sont coupés, ce qu’indique […].',
  'report.method.trace':
    'Chaque nombre de l’annexe des chiffres peut être rattaché aux fiches dont il provient dans le jeu de données {snapshot}.',
  'report.method.names':
    'Noms officiels dans cette langue (grandes orientations, objectifs, Secteurs, pays, résolutions, thèmes) : {all, number} ; dont non encore vérifiés dans un texte publié : {n, number}. Les intitulés abrégés des cibles sont propres au projet.',

  ...reportChartsFr,
  ...reportFamilyFr,
  ...reportIssuedFr,
  ...reportKindsFr,
  ...reportRegistriesFr,
  ...reportWorkbookFr,
  ...reportTablesFr,
} as const satisfies Catalogue;
