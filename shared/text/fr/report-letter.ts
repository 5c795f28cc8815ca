/** French words of the circular letter and the comment matrix as documents. */
import type { Catalogue } from '../catalogue.ts';

export const reportLetterFr = {
  'report.letter.inputs': 'Appel à contributions : {report}',
  'report.letter.notice': 'Avis de consultation : {report}',
  'report.letter.dated': 'Lettre circulaire {symbol} du {day}',
  'report.letter.document': 'Document {symbol}',
  'report.letter.entered':
    'Saisie le {day}, après la date de la lettre : il s’agit du calendrier consigné ici, et non du libellé sous lequel elle a été envoyée.',
  'report.letter.source': 'Secrétariat général',
  'report.letter.to': 'Destinataires : {audience}',
  'report.letter.summary':
    'Le projet « {report} » sera soumis à la session suivante : {meeting}, qui s’ouvre le {opens}. La présente lettre indique qui est invité à quoi, et jusqu’à quand.',
  'report.letter.meeting': 'Conseil {year}',
  'report.letter.section': 'La consultation',
  'report.letter.annex': 'Calendrier',
  'report.letter.table': 'Étapes du cycle {number}, dates prévues et dates effectives (Genève)',
  'report.letter.replaces':
    'La présente lettre remplace le calendrier de la lettre {symbol} du {day}, qui reste consigné.',
  'report.letter.base': 'Le cycle a pour point de départ : {issue}, tel que publié.',
  'report.letter.ask-inputs':
    '{audience} : les contributions écrites sont à soumettre au plus tard le {day}, en fin de journée, heure de Genève.',
  'report.letter.ask-draft': 'Le projet sera publié au plus tard le {day}.',
  'report.letter.ask-consultation':
    'Une consultation ouverte se tiendra le {day} ({event}). Sont invités : {audience}.',
  'report.letter.ask-comments':
    '{audience} : les derniers commentaires sont reçus jusqu’au {day}, en fin de journée, heure de Genève.',
  'report.letter.ask-revised': 'Le projet révisé sera publié au plus tard le {day}.',
  'report.letter.ask-cwg': 'Il sera soumis au groupe de travail du Conseil au plus tard le {day}.',
  'report.letter.ask-council':
    'La version définitive sera soumise au Conseil au plus tard le {day} ; les documents sont attendus au plus tard le {deadline}, soit {days, plural, one {# jour} many {# de jours} other {# jours}} avant l’ouverture.',
  'report.letter.answers':
    'Chaque commentaire se rapporte à une version publiée et reçoit une réponse, avec une suite donnée et un texte. Les commentaires et leurs réponses sont diffusés ensemble.',
  'report.letter.travels': 'L’accompagnent, aux mêmes dates : {titles}.',
  'report.letter.action': '{audience} : vous êtes invités à participer aux dates indiquées dans l’annexe.',
  'report.letter.matrix': 'Tableau des commentaires : {report}',
  'report.letter.matrix-section': 'Commentaires et réponses',
  'report.letter.matrix-summary':
    '{count, plural, one {# commentaire sur les versions publiées, avec la suite donnée.} many {# de commentaires sur les versions publiées, chacun avec la suite donnée.} other {# commentaires sur les versions publiées, chacun avec la suite donnée.}}',
  'report.letter.matrix-inputs':
    '{count, plural, one {# contribution demandée par lettre circulaire, avec la suite donnée.} many {# de contributions demandées par lettre circulaire, avec la suite donnée à chacune.} other {# contributions demandées par lettre circulaire, avec la suite donnée à chacune.}}',
  'report.letter.matrix-none': 'Aucun commentaire n’a été formulé.',
  'report.pack.title': 'Dossier d’éléments probants : {report}, {issue}',
  'report.pack.report':
    'report : les fichiers de ce document dans toutes ses langues et tous ses formats, le jeu de données dont ils sont issus et le manifeste avec l’empreinte de chacun.',
  'report.pack.evidence':
    'evidence : les commentaires et leurs réponses, les modifications depuis la version précédente, les dispenses, le calendrier de la consultation et l’historique de chaque étape avec sa chaîne d’empreintes.',
  'report.pack.check': 'Vérification : sha256sum --check SHA256SUMS, puis wsis verify . dans ce dossier.',
} satisfies Catalogue;
