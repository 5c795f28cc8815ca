/** French words: template. */
import type { Catalogue } from '../catalogue.ts';

export const templateFr = {
  'rule.translation-doubled':
    'Deux textes différents sont donnés pour ce champ dans la même langue ({language}) ; le premier a été retenu.',
  'rule.translation-doubled.remedy':
    'Gardez l’un des deux : l’original dans la colonne du champ, les traductions dans les colonnes des autres langues.',

  'template.column.rowKey': 'Clé de ligne',
  'template.column.activityId': 'Numéro d’activité',
  'template.column.baseRevision': 'Révision',
  'template.column.periodFrom': 'Début de la période',
  'template.column.periodTo': 'Fin de la période',
  'template.column.year': 'Année',
  'template.column.translation': '{column} [{language}]',
  'template.column.claim-code': 'ODD principal {number, number}',
  'template.column.claim-rationale': 'ODD principal {number, number} : contribution de l’activité',
  'template.column.claim-evidence': 'ODD principal {number, number} : éléments probants',
  'template.column.claims-other': 'Autres contributions aux ODD',

  'template.help.activityId':
    'Attribué par le système. Laissez la case vide pour une nouvelle activité et inchangée pour une activité connue.',
  'template.help.claim-code': 'Choisissez dans la liste un objectif (9) ou, mieux, une cible (9.c).',
  'template.help.claim-rationale':
    'Dites en 15 à 60 mots comment l’activité contribue à cet objectif ou à cette cible. Ne répétez pas le texte de la cible.',
  'template.help.claim-evidence':
    'Numéros des résultats (R1, R2…) et des éléments probants (E1, E2…) de cette ligne qui l’attestent, séparés par des virgules.',
  'template.help.claims-other':
    'Contributions secondaires, une par ligne : code | contribution de l’activité | éléments probants. Exemple : 17.6 | Les opérateurs partagent… | R1, E2',

  'template.sheet.read-me': 'Lisez-moi',
  'template.sheet.records': 'Fiches',
  'template.sheet.codes': 'Codes',

  'template.title':
    'Grandes orientations du SMSI et ODD : activités du {from, date, ::yMMMd} au {to, date, ::yMMMd}',
  'template.subtitle': 'Classeur pour la contribution annuelle. Modèle {template}, version {version}.',
  'template.how.heading': 'Comment remplir ce classeur',
  'template.how.row':
    'Une ligne de la feuille « Fiches » correspond à une activité et à ce qui s’est passé pendant la période. Les lignes que vous laissez vides ne sont pas lues.',
  'template.how.required':
    'Les colonnes marquées d’un * doivent être remplies pour que la ligne puisse être soumise. Une ligne incomplète est conservée comme projet, et l’on vous indique ce qui manque.',
  'template.how.lists':
    'Les cases munies d’une liste acceptent l’un de ses codes. Lorsqu’une case peut en contenir plusieurs, séparez-les par des points-virgules. La feuille « Codes » donne tous les codes et leur signification.',
  'template.how.lines':
    'Lorsqu’une case accepte plusieurs éléments (résultats, partenaires, manifestations…), écrivez un élément par ligne (Alt+Entrée) et séparez ses parties par des barres verticales, dans l’ordre indiqué par la note en tête de colonne. Laissez vide une partie que vous ne connaissez pas. Écrivez \\| pour une barre qui fait partie du texte.',
  'template.how.dates':
    'Écrivez les dates sous la forme 2025, 2025-03 ou 2025-03-31, avec toute la précision dont vous disposez.',
  'template.how.language':
    'Écrivez dans l’une des six langues officielles et indiquez-la dans la colonne « {language} ». Ne traduisez pas : les traductions sont ajoutées plus tard.',
  'template.how.reports':
    'Rien n’est publié tel que vous l’envoyez. Les points focaux et le secrétariat examinent d’abord chaque ligne ; votre classeur vous est rendu avec les cases concernées en couleur, chaque observation en commentaire de sa case et de nouveau au bout de sa ligne.',
  'template.again.heading': 'Envoyer de nouveau le fichier',
  'template.again.text':
    'Vous pouvez corriger ce même fichier et l’envoyer aussi souvent que vous le souhaitez : une ligne déjà envoyée est mise à jour, jamais doublée. Ne copiez pas de lignes d’un classeur à l’autre ; copiez les cases.',
  'template.again.changed':
    'Si quelqu’un d’autre a modifié une activité depuis la création de ce classeur, rien n’est écrasé : les deux versions vous sont présentées.',
  'template.limits.heading': 'Limites',
  'template.limits.rows':
    'Ce classeur comporte {rows, number} lignes vides. Vous pouvez aussi utiliser les lignes situées au-dessous.',
  'template.limits.cell':
    'Une case contient au plus 32 767 caractères. Les images et les commentaires placés dans les cases ne sont pas lus.',
  'template.limits.claims':
    'Une activité compte au plus {primary, number} contributions principales aux ODD et {all, number} au total.',
  'template.ask.heading': 'À qui s’adresser',
  'template.ask.text': 'Questions sur le contenu : {contact}.',
  'template.ask.nobody':
    'Questions sur le contenu : secrétariat du Groupe de travail du Conseil sur le SMSI et les ODD.',

  'template.note.required': 'Nécessaire pour soumettre.',
  'template.note.sometimes': 'Nécessaire dans certains cas.',
  'template.note.words':
    'Mots : {min, plural, =0 {} one {au moins #, } many {au moins #, } other {au moins #, }}au plus {max, number}.',
  'template.note.characters':
    'Caractères : {min, plural, =0 {} one {au moins #, } many {au moins #, } other {au moins #, }}au plus {max, number}.',
  'template.note.parts': 'Un élément par ligne : {parts}',
  'template.note.codes': 'Codes : {codes}',
  'template.note.codes-sheet': 'Codes : voir la feuille « {sheet} ».',
  'template.note.several': 'Plusieurs valeurs : séparez-les par des points-virgules.',
  'template.note.several-texts': 'Plusieurs valeurs : une par ligne.',
  'template.note.audience-members': 'Visible par les membres seulement.',
  'template.note.audience-internal': 'Ne quitte jamais le secrétariat.',
  'template.note.example': 'Exemple : {example}',

  'template.validation.list': 'Ce code ne figure pas dans la liste.',
  'template.validation.date': 'Écrivez une date sous la forme 2025, 2025-03 ou 2025-03-31.',
  'template.validation.number': 'Écrivez un nombre.',
  'template.codes.list': 'Liste',
  'template.codes.code': 'Code',
  'template.codes.label': 'Signification',
  'template.codes.choice': 'Tel que dans les listes déroulantes',
} as const satisfies Catalogue;
