/** French words of the workbook with the findings marked in it. */
import type { Catalogue } from '../catalogue.ts';

export const marksFr = {
  'marks.column': 'À corriger',
  'marks.sheet': 'Observations',
  'marks.rows': 'Lignes',
  'marks.severity': 'Gravité',
  'marks.row': 'Ligne',
  'marks.cell': 'Colonne',
  'marks.field': 'Champ',
  'marks.value': 'Valeur',
  'marks.message': 'Ce qui ne va pas',
  'marks.remedy': 'Comment corriger',
  'marks.item': '{label}, élément {number, number}',
  'marks.part': '{label}, {part}',
  'marks.line': '{label} : {message}',
  'marks.period': 'Période',
  'marks.choices': 'À choisir parmi : {choices}.',
  'marks.codes-sheet': 'La feuille « {sheet} » du modèle les énumère tous.',
  'marks.severity.critical': 'Critique : la ligne n’a pas été prise en compte',
  'marks.severity.error': 'Erreur : conservée comme projet',
  'marks.severity.warning': 'Avertissement',
} as const satisfies Catalogue;
