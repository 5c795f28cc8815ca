/** French words: the label and the help of every field, and the label of every part of a list item. */
import type { Catalogue } from '../catalogue.ts';

export const fieldsFr = {
  'field.title.label': 'Titre',
  'field.title.help':
    'Nommez l’activité comme vous le feriez pour une personne extérieure à votre unité, en 10 à 150 caractères.',
  'field.aliases.label': 'Autres noms',
  'field.aliases.help': 'Titres antérieurs et sigles sous lesquels l’activité est connue, un par ligne.',
  'field.summary.label': 'Résumé',
  'field.summary.help':
    'Dites en 50 à 100 mots à quoi sert l’activité et comment elle fonctionne ; ce texte reste le même d’une année à l’autre.',
  'field.activityType.label': 'Type d’activité',
  'field.activityType.help': 'Choisissez le type qui décrit le mieux l’essentiel du travail.',
  'field.sectors.label': 'Secteurs',
  'field.sectors.help':
    'Choisissez tous les Secteurs qui participent à l’activité, ou le Secrétariat général.',
  'field.unit.label': 'Unité',
  'field.unit.help': 'Indiquez la division ou l’unité responsable, par exemple BDT/DNS.',
  'field.organization.label': 'Organisation',
  'field.organization.help': 'Indiquez l’organisation qui rend compte de l’activité, si ce n’est pas l’UIT.',
  'field.ituRole.label': 'Rôle de l’UIT',
  'field.ituRole.help': 'Choisissez le rôle que joue l’UIT dans l’activité.',
  'field.primaryLine.label': 'Grande orientation principale',
  'field.primaryLine.help':
    'Choisissez la grande orientation du SMSI au titre de laquelle il est rendu compte de l’activité ; pour C7, choisissez l’une de ses huit applications.',
  'field.otherLines.label': 'Autres grandes orientations',
  'field.otherLines.help':
    'Choisissez jusqu’à trois autres grandes orientations que l’activité sert clairement.',
  'field.crossCutting.label': 'Concerne toutes les grandes orientations',
  'field.crossCutting.help':
    'Ne remplissez ce champ que si l’activité sert toutes les grandes orientations, et justifiez-le en 20 à 100 mots.',
  'field.claims.label': 'Contributions aux ODD',
  'field.claims.help':
    'Choisissez de un à dix objectifs ou cibles que l’activité fait progresser, dont trois au plus à titre principal, chacun avec une justification de 15 à 60 mots.',
  'field.claims.code.label': 'Objectif ou cible',
  'field.claims.weight.label': 'Principale ou secondaire',
  'field.claims.rationale.label': 'Justification',
  'field.claims.evidenceRefs.label': 'Résultats et éléments probants',
  'field.claims.origin.label': 'Origine',
  'field.claims.review.label': 'Examen',
  'field.gdcObjectives.label': 'Objectifs du Pacte numérique mondial',
  'field.gdcObjectives.help':
    'Choisissez, le cas échéant, les objectifs du Pacte numérique mondial que l’activité sert.',
  'field.gcaPillars.label': 'Piliers du Programme mondial cybersécurité',
  'field.gcaPillars.help':
    'Pour les activités relevant de la grande orientation C5 : choisissez les piliers que l’activité sert.',
  'field.wsisOutcomeRefs.label': 'Paragraphes des textes issus du SMSI',
  'field.wsisOutcomeRefs.help':
    'Indiquez les paragraphes des textes issus du SMSI que l’activité met en œuvre, par exemple GPA C5 12.a ; nécessaire pour C2, C5 et C6.',
  'field.mandates.label': 'Mandats',
  'field.mandates.help':
    'Indiquez les résolutions et décisions qui fondent l’activité, avec leur édition, une par ligne.',
  'field.strategicGoals.label': 'Buts stratégiques',
  'field.strategicGoals.help':
    'Choisissez les buts et les priorités thématiques du plan stratégique de l’UIT que l’activité sert.',
  'field.operationalPlanRef.label': 'Référence du plan opérationnel',
  'field.operationalPlanRef.help':
    'Indiquez en 80 caractères au plus le passage du plan opérationnel, par exemple ITU-D 2026-2029, 2.3 ; nécessaire pour C2, C5 et C6.',
  'field.status.label': 'Statut',
  'field.status.help': 'Choisissez où en est l’activité à la fin de la période.',
  'field.startDate.label': 'Date de début',
  'field.startDate.help': 'Indiquez l’année, le mois ou le jour sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ.',
  'field.endDate.label': 'Date de fin',
  'field.endDate.help':
    'Indiquez la fin effective ou prévue sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ ; laissez vide si aucune n’est fixée.',
  'field.coverage.label': 'Portée géographique',
  'field.coverage.help': 'Choisissez l’étendue géographique de l’activité.',
  'field.regions.label': 'Régions de l’UIT',
  'field.regions.help':
    'Choisissez les régions de l’UIT que l’activité sert ; nécessaire sauf si elle est mondiale.',
  'field.countries.label': 'Pays',
  'field.countries.help':
    'Choisissez les pays où l’activité se déroule ; nécessaire si elle est nationale, locale ou menée dans plusieurs pays.',
  'field.countryGroups.label': 'Groupes de pays',
  'field.countryGroups.help':
    'Choisissez les groupes de pays auxquels l’activité est destinée ; si le champ reste vide, ils sont déduits des pays.',
  'field.beneficiaries.label': 'Bénéficiaires',
  'field.beneficiaries.help': 'Choisissez tous ceux à qui l’activité doit profiter.',
  'field.genderMarker.label': 'Marqueur de l’égalité des genres',
  'field.genderMarker.help':
    'Choisissez de 0 à 3 sur l’échelle des Nations Unies : 0, aucune contribution ; 3, l’égalité des genres est le but principal.',
  'field.humanRightsMarker.label': 'Marqueur des droits de l’homme',
  'field.humanRightsMarker.help':
    'Choisissez de 0 à 3 sur l’échelle des Nations Unies : 0, aucune contribution ; 3, les droits de l’homme sont le but principal.',
  'field.partners.label': 'Partenaires',
  'field.partners.help': 'Indiquez chaque partenaire extérieur à votre unité, avec son type et son rôle.',
  'field.partners.name.label': 'Nom',
  'field.partners.type.label': 'Type',
  'field.partners.role.label': 'Rôle',
  'field.focalPoint.label': 'Point focal',
  'field.focalPoint.help':
    'Indiquez la fonction qui répond de cette fiche ; elle ne figure pas dans les rapports publics.',
  'field.deputy.label': 'Suppléant',
  'field.deputy.help': 'Indiquez la fonction qui répond en l’absence du point focal.',
  'field.externalIds.label': 'Identifiants externes',
  'field.externalIds.help':
    'Indiquez le numéro ou l’adresse de la même activité dans d’autres systèmes, afin qu’elle ne soit pas comptée deux fois.',
  'field.externalIds.scheme.label': 'Système',
  'field.externalIds.id.label': 'Identifiant',
  'field.relatedActivities.label': 'Activités liées',
  'field.relatedActivities.help':
    'Indiquez les activités enregistrées ici qui se rattachent à celle-ci, avec la nature du lien.',
  'field.relatedActivities.id.label': 'Activité',
  'field.relatedActivities.kind.label': 'Nature du lien',
  'field.confidentiality.label': 'Confidentialité',
  'field.confidentiality.help':
    'Choisissez qui peut voir la fiche : tout le monde, les membres de l’UIT ou le secrétariat seulement.',
  'field.originalLanguage.label': 'Langue des textes',
  'field.originalLanguage.help':
    'Choisissez la langue officielle dans laquelle vous écrivez ; les traductions sont ajoutées plus tard.',
  'field.nothingToReport.label': 'Rien à signaler',
  'field.nothingToReport.help':
    'Si rien n’a été fait pendant la période, dites pourquoi en 3 à 50 mots ; la plupart des autres champs deviennent alors inutiles.',
  'field.headline.label': 'Fait marquant',
  'field.headline.help':
    'Énoncez le principal résultat en une phrase de 30 mots au plus, qui puisse être citée.',
  'field.narrative.label': 'Travaux menés',
  'field.narrative.help':
    'Racontez en 100 à 200 mots ce qui a été fait pendant la période, avec qui, et ce qui a changé.',
  'field.results.label': 'Résultats',
  'field.results.help':
    'Donnez au moins un résultat, si possible chiffré, avec son unité, sa valeur de référence, sa date et sa source.',
  'field.results.statement.label': 'Énoncé du résultat',
  'field.results.indicator.label': 'Indicateur',
  'field.results.unit.label': 'Unité',
  'field.results.baseline.label': 'Valeur de référence',
  'field.results.target.label': 'Valeur cible',
  'field.results.value.label': 'Valeur',
  'field.results.asOf.label': 'À la date du',
  'field.results.source.label': 'Source',
  'field.evidence.label': 'Éléments probants',
  'field.evidence.help':
    'Indiquez au moins un document ou une page qui atteste les résultats, avec une adresse publique s’il en existe une.',
  'field.evidence.title.label': 'Titre',
  'field.evidence.url.label': 'Adresse web',
  'field.evidence.date.label': 'Date',
  'field.evidence.note.label': 'Note',
  'field.obstacles.label': 'Obstacles',
  'field.obstacles.help': 'Dites en 50 mots au plus ce qui a fait obstacle.',
  'field.lessons.label': 'Enseignements tirés',
  'field.lessons.help': 'Dites en 50 mots au plus ce que vous feriez autrement.',
  'field.proposals.label': 'Prochaines étapes et propositions',
  'field.proposals.help':
    'Dites en 150 mots au plus quelle est la suite et quels sont les nouveaux engagements.',
  'field.objective.label': 'Objectif pour la période',
  'field.objective.help':
    'Énoncez en une phrase de 50 mots au plus ce que l’activité se proposait d’atteindre.',
  'field.milestones.label': 'Jalons',
  'field.milestones.help':
    'Indiquez chaque jalon avec son échéance et, s’il est atteint, la date à laquelle il l’a été.',
  'field.milestones.text.label': 'Jalon',
  'field.milestones.due.label': 'Échéance',
  'field.milestones.done.label': 'Atteint le',
  'field.milestones.status.label': 'Statut',
  'field.emergingTrends.label': 'Tendances nouvelles',
  'field.emergingTrends.help':
    'Indiquez les thèmes nouveaux et dites en 60 mots environ pour chacun ce qui se passe ; demandé pour les activités de l’UIT-T.',
  'field.emergingTrends.topic.label': 'Thème',
  'field.emergingTrends.text.label': 'Évolution observée',
  'field.economicImpact.label': 'Incidence économique',
  'field.economicImpact.help':
    'Dites en 50 mots au plus ce qui a changé pour les moyens de subsistance, les entreprises ou l’économie.',
  'field.socialImpact.label': 'Incidence sociale',
  'field.socialImpact.help':
    'Dites en 50 mots au plus ce qui a changé pour les personnes et les communautés.',
  'field.environmentalImpact.label': 'Incidence environnementale',
  'field.environmentalImpact.help':
    'Dites en 50 mots au plus ce qui a changé pour le climat et l’environnement.',
  'field.culturalImpact.label': 'Incidence culturelle',
  'field.culturalImpact.help':
    'Dites en 50 mots au plus ce qui a changé pour les langues, le patrimoine et les contenus locaux.',
  'field.leaveNoOneBehind.label': 'Ne laisser personne de côté',
  'field.leaveNoOneBehind.help': 'Dites en 50 mots au plus comment les plus défavorisés ont été atteints.',
  'field.events.label': 'Manifestations',
  'field.events.help':
    'Indiquez les manifestations organisées pendant la période, avec la date, le lieu et votre rôle.',
  'field.events.title.label': 'Titre',
  'field.events.date.label': 'Date',
  'field.events.place.label': 'Lieu',
  'field.events.role.label': 'Rôle',
  'field.outputs.label': 'Produits',
  'field.outputs.help':
    'Indiquez ce qui a été publié ou livré pendant la période, avec sa cote ou son adresse web.',
  'field.outputs.title.label': 'Titre',
  'field.outputs.symbol.label': 'Cote',
  'field.outputs.url.label': 'Adresse web',
  'field.outputs.kind.label': 'Nature',
  'field.outputs.date.label': 'Date',
  'field.photos.label': 'Photos',
  'field.photos.help':
    'Indiquez chaque fichier image avec un texte pour les lecteurs qui ne peuvent pas la voir, le crédit, et si les personnes représentées ont donné leur accord.',
  'field.photos.file.label': 'Fichier',
  'field.photos.altText.label': 'Texte pour les lecteurs qui ne peuvent pas voir l’image',
  'field.photos.credit.label': 'Crédit',
  'field.photos.consent.label': 'Accord donné',
  'field.budget.label': 'Budget',
  'field.budget.help':
    'Indiquez chaque montant avec sa monnaie (trois lettres), sa source et sa nature ; seul le secrétariat le voit.',
  'field.budget.amount.label': 'Montant',
  'field.budget.currency.label': 'Monnaie',
  'field.budget.source.label': 'Source',
  'field.budget.kind.label': 'Nature',
  'field.staffMonths.label': 'Mois de travail',
  'field.staffMonths.help':
    'Indiquez les mois de travail consacrés à l’activité pendant la période, zéro ou plus ; seul le secrétariat les voit.',
} as const satisfies Catalogue;
