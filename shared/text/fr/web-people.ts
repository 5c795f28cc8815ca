/** French words of people, roles and sign-in. */
import type { Catalogue } from '../catalogue.ts';

export const webPeopleFr = {
  'web.people.role.focal-point': 'Point focal',
  'web.people.role.coordinator': 'Coordonnateur de Secteur',
  'web.people.role.editor': 'Rédacteur',
  'web.people.role.approver': 'Approbateur',
  'web.people.role.member': 'Membre du groupe de travail',
  'web.people.role.auditor': 'Auditeur',
  'web.people.role.administrator': 'Administrateur',
  'web.sign-in.demo': 'Personnes de la démonstration',
  'web.sign-in.demo-lead':
    'Elles sont fictives. Choisissez-en une pour voir l’application avec ses yeux ; sur cette machine, elles n’ont pas besoin de mot de passe.',
  'web.sign-in.as': 'Se connecter en tant que {name}',
  'web.sign-in.password-heading': 'Avec adresse et mot de passe',
  'web.sign-in.password-lead': 'Votre administrateur vous donne un mot de passe pour ce service.',
  'web.sign-in.email': 'Adresse électronique',
  'web.sign-in.password': 'Mot de passe',
  'web.sign-in.wrong': 'L’adresse ou le mot de passe est incorrect.',
  'web.sign-in.wait': 'Trop de mots de passe incorrects. Attendez une minute, puis réessayez.',
} satisfies Catalogue;
