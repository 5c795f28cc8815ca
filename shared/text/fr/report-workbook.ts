/** French words: what the members’ workbook says of itself and of its columns. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportWorkbookFr = {
  'report.readme.filters': 'Filtres appliqués',
  'report.readme.filters.value':
    'Mises à jour acceptées de la période du {from} au {to} ; lecteurs : {readers}. Aucun autre filtre n’a été appliqué.',
  'report.readme.meaning': 'Sens de « {what} »',
  'report.readme.trace': 'D’où vient chaque nombre',
  'report.readme.trace.value':
    'Sur les feuilles de totaux, une dernière colonne masquée contient l’identifiant de chaque nombre. Pour obtenir la liste des fiches correspondantes : wsis trace FOLDER FIGURE-ID',
  'report.readme.cite': 'Comment citer',
  'report.readme.cite.value': '{organization}, « {title} », jeu de données {snapshot}, du {from} au {to}.',
  'report.readme.terms': 'Conditions d’utilisation',
  'report.readme.terms.value':
    'Le programme qui a produit ce classeur est libre (licence Apache 2.0). Aucune licence n’est indiquée pour les fiches : adressez-vous à leur éditeur ({organization}) avant de les republier.',
  'report.sheet.fields.note': 'Chaque colonne des feuilles de fiches et de totaux, expliquée une fois.',
  'report.sheet.matrix.goals': '{first} à {last}',
  'report.meaning.activityId':
    'Numéro de la fiche, le même pour toutes les années et sur toutes les feuilles.',
  'report.meaning.record-title': 'Titre de l’activité.',
  'report.meaning.from': 'Premier jour de la période visée par la ligne.',
  'report.meaning.to': 'Dernier jour de la période visée par la ligne.',
  'report.meaning.profile': 'Règles selon lesquelles la mise à jour a été reçue.',
  'report.meaning.updates':
    'Mises à jour acceptées de l’activité pendant la période ; renvoie à la première.',
  'report.meaning.claims': 'Contributions aux ODD retenues pour l’activité ; renvoie à la première.',
  'report.meaning.lines': 'Grandes orientations indiquées par l’activité.',
  'report.meaning.goal': 'Numéro de l’objectif, de 1 à 17.',
  'report.meaning.code': 'Objectif ou cible, par exemple 9 ou 9.c.',
  'report.meaning.weight': 'Importance de la contribution : principale ou secondaire.',
  'report.meaning.support':
    'Si la Matrice SMSI-ODD contient ce lien : exactement celui-ci, l’objectif seulement, ou ni l’un ni l’autre ; ne peut être rapproché quand la fiche n’indique aucune grande orientation.',
  'report.meaning.origin':
    'Origine de la contribution : déclarée par le point focal, importée, ou suggérée puis acceptée.',
  'report.meaning.rationale': 'Pourquoi l’activité contribue, dans les termes de ceux qui l’ont présentée.',
  'report.meaning.evidence': 'Numéros des éléments probants sur lesquels repose la contribution.',
  'report.meaning.line': 'Code de la grande orientation.',
  'report.meaning.code-title': 'Nom correspondant au code.',
  'report.meaning.goals': 'Activités comptant au moins une contribution retenue pour cet objectif.',
  'report.meaning.all': 'Activités de la grande orientation, chacune comptée une fois.',
  'report.meaning.in-matrix':
    'Indique si cette édition de la matrice relie la grande orientation à l’objectif ou à la cible.',
  'report.meaning.activities': 'Activités de la grande orientation qui déclarent cette contribution.',
  'report.meaning.matrix-rationale': 'Justification du lien donnée par la matrice.',
  'report.meaning.goal-title': 'Titre abrégé de l’objectif.',
  'report.meaning.last-year':
    'Dernière année pour laquelle une activité figure dans la case ; vide s’il n’y en a pas.',
  'report.meaning.change':
    'Ce qui s’est passé depuis le jeu de données précédent : ajout, modification ou suppression.',
  'report.meaning.fields': 'Champs modifiés.',
  'report.meaning.figures':
    'Identifiants des nombres de la ligne, une place par colonne ; un point signifie qu’il n’y en a pas.',
  'report.origin.declared': 'Déclarée par le point focal',
  'report.origin.imported': 'Importée',
  'report.origin.suggested': 'Suggérée puis acceptée',
  'report.column.for-programs': '{what} (pour les programmes)',
  'report.type.text': 'Texte',
  'report.type.localized': 'Texte en plusieurs langues',
  'report.type.texts': 'Plusieurs textes',
  'report.type.code': 'Code',
  'report.type.codes': 'Plusieurs codes',
  'report.type.date': 'Date',
  'report.type.number': 'Nombre',
  'report.type.items': 'Plusieurs éléments de plusieurs parties',
  'report.mark.confirmed': 'Lu dans une source publiée',
  'report.mark.from-memory': 'De mémoire',
  'report.mark.derived': 'Notre propre libellé',
  'report.label.what': 'Élément',
  'report.label.id': 'Identifiant',
  'report.label.revision': 'Révision',
  'report.label.organization': 'Organisation',
  'report.label.body': 'Organe',
  'report.label.meeting': 'Réunion',
  'report.label.placeAndDates': 'Lieu et dates',
  'report.label.source': 'Source',
  'report.label.language': 'Langue',
  'report.label.period': 'Période',
  'report.label.symbol': 'Cote',
  'report.label.caption': 'Légende',
  'report.label.row': 'Ligne',
  'report.label.rowNumber': 'Numéro de ligne',
  'report.label.column': 'Colonne',
} as const satisfies Catalogue;
