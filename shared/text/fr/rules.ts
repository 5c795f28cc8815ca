/** French words: what each rule finds, and how to mend it. */
import type { Catalogue } from '../catalogue.ts';

export const rulesFr = {
  'rule.field-required': 'Ce champ est vide, alors qu’il est nécessaire pour soumettre.',
  'rule.field-required.remedy':
    'Remplissez-le. Si rien n’a été fait pendant la période, dites-le plutôt sous « Rien à signaler ».',
  'rule.entry-dates-order': 'Cette date ({end}) est antérieure à celle qu’elle doit suivre ({start}).',
  'rule.entry-dates-order.remedy': 'Corrigez l’une des deux dates.',
  'rule.entry-reference-unknown': 'Aucune entrée n’a cette clé.',
  'rule.entry-reference-unknown.remedy': 'Corrigez la clé, ou envoyez l’entrée qu’elle désigne.',
  'rule.entry-reference-withdrawn': 'L’entrée qui a cette clé a été retirée.',
  'rule.entry-reference-withdrawn.remedy':
    'Indiquez une autre entrée, ou demandez à un éditeur de rétablir celle-ci.',
  'rule.entry-field-required': 'Ce champ est vide ; sans lui, une entrée n’est pas conservée.',
  'rule.entry-field-required.remedy': 'Remplissez-le.',
  'rule.import-gap': 'La fiche importée ne contient rien dans ce champ, sur lequel les rapports s’appuient.',
  'rule.import-gap.remedy':
    'Complétez-le lors de la prochaine modification de la fiche ; celle-ci a tout de même été prise en compte.',
  'rule.item-part-required':
    'Il manque à l’élément {item, number} de la liste une partie que chaque élément doit avoir.',
  'rule.item-part-required.remedy': 'Remplissez cette partie, ou supprimez l’élément.',
  'rule.primary-line-missing':
    'La fiche n’indique aucune grande orientation principale, celle sous laquelle un rapport la décrit.',
  'rule.primary-line-missing.remedy':
    'Choisissez la grande orientation au titre de laquelle il doit être rendu compte de l’activité.',
  'rule.line-c7-alone':
    'La grande orientation C7 est indiquée en bloc ; les rapports comptent ses huit applications.',
  'rule.line-c7-alone.remedy': 'Choisissez l’application, par exemple C7-ehea pour la télésanté.',
  'rule.line-doubled': 'La grande orientation {line} est indiquée deux fois.',
  'rule.line-doubled.remedy':
    'Indiquez chaque grande orientation une seule fois, comme principale ou parmi les autres.',
  'rule.cross-cutting-reason':
    'La justification donnée pour toutes les grandes orientations compte {count, plural, one {# mot} many {# de mots} other {# mots}} ; il en faut au moins {min, number}.',
  'rule.cross-cutting-reason.remedy':
    'Expliquez comment l’activité sert chaque grande orientation, ou videz le champ et indiquez les grandes orientations concernées.',
  'rule.road-map-reference':
    'La grande orientation {line} fait l’objet d’une feuille de route de l’UIT, dont les lignes exigent cette référence.',
  'rule.road-map-reference.remedy':
    'Indiquez le paragraphe des textes issus du SMSI et le passage du plan opérationnel.',
  'rule.claims-too-many':
    'La fiche déclare {count, number} contributions aux ODD ; la limite est de {limit, number}.',
  'rule.claims-too-many.remedy':
    'Gardez les contributions pour lesquelles vous pouvez montrer des résultats.',
  'rule.primary-claims-too-many':
    '{count, number} contributions aux ODD sont principales ; {limit, number} au plus peuvent l’être.',
  'rule.primary-claims-too-many.remedy': 'Rendez secondaires les moins directes.',
  'rule.claim-doubled': 'La contribution à l’ODD {code} est déclarée deux fois.',
  'rule.claim-doubled.remedy': 'Gardez l’une des deux, avec la meilleure justification.',
  'rule.claim-outside-matrix':
    'La Matrice SMSI-ODD n’établit aucun lien entre les grandes orientations de cette fiche et l’ODD {code}, et aucune justification n’est donnée.',
  'rule.claim-outside-matrix.remedy':
    'Expliquez en 15 à 60 mots comment l’activité le fait progresser, ou supprimez la contribution.',
  'rule.rationale-missing': 'La contribution déclarée à l’ODD {code} n’est pas justifiée.',
  'rule.rationale-missing.remedy': 'Dites en 15 à 60 mots comment l’activité le fait progresser.',
  'rule.rationale-length':
    'La justification compte {count, plural, one {# mot} many {# de mots} other {# mots}} ; on en demande de {min, number} à {max, number}.',
  'rule.rationale-length.remedy':
    'Dites ce que fait l’activité, pour qui, et ce qu’elle change ; laissez le reste à la description des travaux.',
  'rule.rationale-repeats-target':
    'La justification répète le libellé de l’ODD {code} au lieu de donner une raison.',
  'rule.rationale-repeats-target.remedy': 'Dites avec vos propres mots ce que cette activité lui apporte.',
  'rule.rationale-repeated': 'Les contributions aux ODD {code} et {other} ont la même justification.',
  'rule.rationale-repeated.remedy': 'Donnez à chacune sa propre raison, ou renoncez à l’une des deux.',
  'rule.primary-claim-without-evidence':
    'La contribution principale à l’ODD {code} ne renvoie à aucun résultat ni élément probant.',
  'rule.primary-claim-without-evidence.remedy':
    'Indiquez un résultat (R1, R2…) ou un élément probant (E1, E2…) de cette fiche, ou rendez la contribution secondaire.',
  'rule.evidence-ref-nowhere':
    'La contribution renvoie à {reference}, mais la fiche compte {results, plural, =0 {zéro résultat} one {# résultat} many {# de résultats} other {# résultats}} et {evidence, plural, =0 {zéro élément probant} one {# élément probant} many {# d’éléments probants} other {# éléments probants}}.',
  'rule.evidence-ref-nowhere.remedy':
    'Écrivez R suivi du numéro d’un résultat ou E suivi du numéro d’un élément probant, en comptant à partir de 1.',
  'rule.text-too-long':
    'Le texte compte {unit, select, words {{count, plural, one {# mot} many {# de mots} other {# mots}}} other {{count, plural, one {# caractère} many {# de caractères} other {# caractères}}}} ; le maximum est de {limit, number}.',
  'rule.text-too-long.remedy':
    'Raccourcissez-le ; les rapports l’impriment en entier et ne le coupent jamais.',
  'rule.text-too-short':
    'Le texte compte {unit, select, words {{count, plural, one {# mot} many {# de mots} other {# mots}}} other {{count, plural, one {# caractère} many {# de caractères} other {# caractères}}}} ; on en demande au moins {limit, number}.',
  'rule.text-too-short.remedy': 'Dites-en davantage, pour qu’un lecteur extérieur à votre unité comprenne.',
  'rule.text-unchanged': 'Le texte est le même que dans la dernière mise à jour.',
  'rule.text-unchanged.remedy':
    'Dites ce qui est nouveau pendant cette période ; s’il n’y a rien, utilisez « Rien à signaler ».',
  'rule.language-mismatch':
    'Le texte est déclaré en {language, select, ar {arabe} zh {chinois} en {anglais} fr {français} ru {russe} es {espagnol} other {{language}}}, mais il est écrit en caractères {script, select, latin {latins} arabic {arabes} cyrillic {cyrilliques} han {chinois} other {{script}}}.',
  'rule.language-mismatch.remedy': 'Corrigez la langue des textes, ou placez le texte dans la bonne langue.',
  'rule.original-text-missing':
    '{count, plural, =0 {Aucune version linguistique du texte n’est signalée comme l’original.} one {# version linguistique du texte est signalée comme l’original.} many {# de versions linguistiques du texte sont signalées comme l’original.} other {# versions linguistiques du texte sont signalées comme l’original.}}',
  'rule.original-text-missing.remedy': 'Signalez la seule version que son auteur a écrite.',
  'rule.translation-stale': 'La traduction est antérieure à l’original, modifié depuis.',
  'rule.translation-stale.remedy':
    'Traduisez ce qui a été modifié ; si la traduction reste exacte, indiquez-le dans le formulaire, ou faites-la précéder de « [reviewed] » dans le fichier.',
  'rule.acronym-unexplained': 'Le sigle {acronym} n’est développé nulle part.',
  'rule.acronym-unexplained.remedy':
    'Développez-le une fois, suivi du sigle entre parenthèses, ou inscrivez-le sous « Autres noms ».',
  'rule.text-damaged':
    'Le texte semble endommagé près du caractère {position, number} : des lettres ont été perdues ou mal lues en chemin.',
  'rule.text-damaged.remedy':
    'Écrivez de nouveau le passage ; si vous envoyez un fichier CSV, enregistrez-le en UTF-8.',
  'rule.hidden-characters':
    'Le texte contient un caractère de commande invisible ({character}) à la position {position, number}.',
  'rule.hidden-characters.remedy':
    'Supprimez les caractères autour de cet endroit et écrivez-les de nouveau.',
  'rule.code-not-in-list': 'Ce code ne figure pas parmi ceux qui peuvent être choisis.',
  'rule.code-not-in-list.remedy': 'Choisissez un code de la liste.',
  'rule.list-too-long': 'La liste compte {count, number} éléments ; la limite est de {limit, number}.',
  'rule.list-too-long.remedy': 'Gardez les éléments les plus importants.',
  'rule.number-out-of-range':
    'Le nombre est hors limites : {min, select, none {au plus {max}} other {{max, select, none {au moins {min}} other {de {min} à {max}}}}}.',
  'rule.number-out-of-range.remedy': 'Corrigez le nombre, ou laissez le champ vide.',
  'rule.result-incomplete':
    'Le résultat {item, number} donne un nombre sans préciser {part, select, unit {l’unité} asOf {la date} other {{part}}}.',
  'rule.result-incomplete.remedy':
    'Dites ce qui est compté et à quelle date, afin que le nombre puisse être utilisé.',
  'rule.period-invalid': 'La période du {from} au {to} n’est pas un intervalle de jours valable.',
  'rule.period-invalid.remedy':
    'Indiquez deux jours qui existent, le premier n’étant pas postérieur au second.',
  'rule.date-invalid': 'Cette date n’est pas compréhensible.',
  'rule.date-invalid.remedy':
    'Écrivez l’année, le mois ou le jour sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ.',
  'rule.end-before-start': 'L’activité se termine ({end}) avant de commencer ({start}).',
  'rule.end-before-start.remedy': 'Corrigez l’une des deux dates.',
  'rule.date-outside-period': 'La date se situe hors de la période du {from} au {to}.',
  'rule.date-outside-period.remedy':
    'Corrigez la date, ou déclarez cet élément au titre de la période à laquelle il appartient.',
  'rule.activity-outside-period':
    'D’après ses dates, l’activité n’était pas en cours pendant la période du {from} au {to}.',
  'rule.activity-outside-period.remedy': 'Corrigez les dates ou le statut, ou utilisez « Rien à signaler ».',
  'rule.milestone-without-due': 'Le jalon {item, number} n’est pas atteint et n’a pas d’échéance.',
  'rule.milestone-without-due.remedy': 'Indiquez son échéance ; le mois suffit.',
  'rule.region-missing':
    'La portée géographique est « {coverage} », mais aucune région de l’UIT n’est indiquée.',
  'rule.region-missing.remedy': 'Choisissez les régions que l’activité sert.',
  'rule.country-missing': 'La portée géographique est « {coverage} », mais aucun pays n’est indiqué.',
  'rule.country-missing.remedy': 'Choisissez les pays où l’activité se déroule.',
  'rule.country-outside-region':
    'Le pays {country} se trouve dans la région {region} de l’UIT, que la fiche n’indique pas.',
  'rule.country-outside-region.remedy': 'Ajoutez la région, ou supprimez le pays.',
  'rule.coverage-mismatch':
    'La portée géographique est « {coverage} », mais la fiche indique {countries, plural, =0 {zéro pays} one {# pays} many {# de pays} other {# pays}} et {regions, plural, =0 {zéro région} one {# région} many {# de régions} other {# régions}}.',
  'rule.coverage-mismatch.remedy':
    'Choisissez la portée géographique qui convient, ou corrigez les pays et les régions.',
  'rule.emerging-trends-missing':
    'Une activité de l’UIT-T doit signaler des tendances nouvelles, et aucune n’est indiquée.',
  'rule.emerging-trends-missing.remedy':
    'Indiquez au moins un thème nouveau dans votre domaine et dites ce qui se passe.',
  'rule.nothing-to-report-contradicted':
    'La mise à jour porte la mention « Rien à signaler » et signale pourtant quelque chose.',
  'rule.nothing-to-report-contradicted.remedy':
    'Videz « Rien à signaler », ou supprimez les textes et les résultats.',
  'rule.alt-text-missing':
    'La photo {item, number} n’a pas de texte pour les lecteurs qui ne peuvent pas la voir.',
  'rule.alt-text-missing.remedy': 'Dites en une phrase ce que montre la photo.',
  'rule.link-malformed': 'Cette adresse web ne peut pas être suivie.',
  'rule.link-malformed.remedy':
    'Copiez l’adresse entière depuis le navigateur ; elle commence par https:// ou http://.',
  'rule.checker-failed': 'La règle « {checker} » n’a pas pu être vérifiée.',
  'rule.checker-failed.remedy':
    'Rien n’indique une erreur dans votre saisie ; communiquez à l’administrateur l’identifiant de la fiche.',
  'rule.duplicate-title': 'L’activité {other} a le même titre et les mêmes partenaires, au même moment.',
  'rule.duplicate-title.remedy':
    'S’il s’agit d’une seule activité, n’en gardez qu’une ; sinon, indiquez l’autre comme activité liée ou différenciez les titres.',
  'rule.duplicate-address':
    'L’activité {other} indique la même adresse web, et son titre est presque le même.',
  'rule.duplicate-address.remedy':
    'S’il s’agit d’une seule activité, n’en gardez qu’une ; sinon, donnez une adresse propre ou indiquez l’autre comme activité liée.',
  'rule.unknown-code':
    'Ce code ne figure pas parmi ceux de la liste et a été laissé de côté.{suggestion, select, none {} other { Vouliez-vous dire « {suggestion} » ?}}',
  'rule.unknown-code.remedy': 'Choisissez un code dans la liste déroulante.',
  'rule.code-normalized': 'Cette valeur a été lue comme « {code} ».',
  'rule.code-normalized.remedy':
    'Il n’y a rien à faire si c’est ce que vous vouliez dire ; sinon, choisissez dans la liste déroulante.',
  'rule.mangled-code':
    'Le tableur a transformé un code ODD en date ou en nombre ; on ne sait donc pas lequel était voulu.',
  'rule.mangled-code.remedy':
    'Mettez la case au format texte et écrivez de nouveau le code, par exemple 9.c.',
  'rule.bad-number': 'Ce nombre n’est pas compréhensible et a été laissé de côté.',
  'rule.bad-number.remedy':
    'N’écrivez que des chiffres, avec un point avant les décimales ; l’unité a sa propre place.',
  'rule.bad-date': 'Cette date n’est pas compréhensible et a été laissée de côté.',
  'rule.bad-date.remedy': 'Écrivez l’année, le mois ou le jour sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ.',
  'rule.date-ambiguous':
    'Cette date peut signifier {first} ou {second} et a été laissée de côté : le jour et le mois peuvent se lire dans les deux sens.',
  'rule.date-ambiguous.remedy': 'Écrivez la date sous la forme AAAA-MM-JJ.',
  'rule.date-from-number':
    'La cellule contient le numéro d’un jour, qui a été lu comme {date} : est-ce exact ?',
  'rule.date-from-number.remedy': 'Si ce n’est pas le cas, écrivez la date sous la forme AAAA-MM-JJ.',
  'rule.text-too-long-for-cell':
    'Le texte dépasse les {limit, number} caractères que contient une case de tableur ; il n’a pas été repris.',
  'rule.text-too-long-for-cell.remedy':
    'Raccourcissez le texte, ou placez-le dans un document que vous indiquerez comme élément probant.',
  'rule.cell-parts':
    'L’élément compte {found, number} parties séparées par des barres verticales ; {limit, number} au plus sont connues.',
  'rule.cell-parts.remedy':
    'Suivez l’ordre indiqué dans la note de l’en-tête, un élément par ligne, et n’écrivez pas de barre verticale à l’intérieur d’une partie.',
  'rule.formula-cell': 'La case contient une formule ; la valeur affichée a été prise, la formule non.',
  'rule.formula-cell.remedy':
    'Il n’y a rien à faire si la valeur est juste ; sinon, écrivez la valeur elle-même.',
  'rule.error-cell': 'La case affiche une erreur du tableur et a été laissée de côté.',
  'rule.error-cell.remedy': 'Écrivez la valeur elle-même.',
  'rule.column-unknown': 'Le modèle ne comporte pas cette colonne ; elle n’a pas été lue.',
  'rule.column-unknown.remedy': 'Reportez ce qui importe dans les colonnes du modèle.',
  'rule.row-without-title': 'La ligne n’a pas de titre et ne peut donc pas être prise en compte.',
  'rule.row-without-title.remedy': 'Donnez un titre à l’activité, ou videz la ligne.',
  'rule.row-duplicate-in-file':
    'La même activité figure déjà à la ligne {first, number} ; cette ligne n’a pas été prise en compte.',
  'rule.row-duplicate-in-file.remedy': 'Réunissez les deux lignes en une seule.',
  'rule.entry-duplicate-in-file':
    'La même entrée figure déjà à la ligne {first, number} ; cette ligne n’a pas été reprise.',
  'rule.entry-duplicate-in-file.remedy': 'Réunissez les deux lignes, ou donnez-leur des clés distinctes.',
  'rule.entry-key-invalid':
    'Ceci ne peut pas être une clé : uniquement des lettres de A à Z, des chiffres, des points, des traits d’union et des traits de soulignement, 80 au plus.',
  'rule.entry-key-invalid.remedy':
    'Écrivez une autre clé, ou videz la cellule : une nouvelle entrée en reçoit une.',
  'rule.entry-withdrawn':
    'Cette entrée a été retirée le {date} : aucun fichier ne la rétablit, seul un éditeur le peut.',
  'rule.entry-withdrawn.remedy':
    'Si elle doit être rétablie, demandez à un éditeur de l’enregistrer dans son formulaire ; sinon, supprimez la ligne.',
  'rule.activity-unknown': 'Aucune activité ne porte cet identifiant.',
  'rule.activity-unknown.remedy': 'Corrigez l’identifiant, ou videz la case si l’activité est nouvelle.',
  'rule.changed-since-template':
    'La fiche a été modifiée après la création de votre fichier (la vôtre : révision {base} ; actuelle : révision {newest}) et n’a pas été écrasée. Elle indique maintenant : « {theirs} ».',
  'rule.changed-since-template.remedy':
    'Comparez les deux versions, inscrivez celle qui doit rester dans un modèle prérempli de nouveau (à télécharger avec « Rempli avec mes fiches » ; pour un registre, sur sa page) et envoyez celui-ci. Pour corriger votre propre envoi, utilisez le classeur annoté qui vous a été retourné.',
  'rule.base-damaged':
    'La cellule masquée qui indique à partir de quelle version la ligne a été remplie est endommagée ou vide.',
  'rule.base-damaged.remedy':
    'Sans elle, rien de ce qui est connu n’est écrasé : apportez vos modifications dans un modèle prérempli de nouveau (à télécharger avec « Rempli avec mes fiches » ; pour un registre, sur sa page).',
  'rule.activity-not-kept':
    'La mise à jour de cette ligne a été conservée, mais pas ce qu’elle dit de l’activité elle-même : au même moment, {theirs} a créé la version {newest} de l’activité.',
  'rule.activity-not-kept.remedy':
    'Consultez l’activité dans un modèle prérempli de nouveau (à télécharger avec « Rempli avec mes fiches ») et renvoyez vos modifications si elles doivent rester.',
  'rule.duplicates-incomplete':
    'Les fiches sont si nombreuses que la recherche de doublons est incomplète : elle retient {limit, number} titres et {limit, number} adresses web.',
  'rule.duplicates-incomplete.remedy':
    'Les fiches au-delà sont comparées à celles-ci, mais pas entre elles ; prévenez l’administrateur.',
  'rule.reopened':
    'La mise à jour était dans l’état « {state} » et a été modifiée ; elle attend un nouvel examen.',
  'rule.reopened.remedy': 'Il n’y a rien à faire si la modification était voulue.',
  'rule.period-mismatch': 'La ligne porte sur la période {found}, le fichier sur la période {expected}.',
  'rule.period-mismatch.remedy':
    'Corrigez la période, ou envoyez la ligne avec le fichier de sa propre période.',
  'rule.period-missing': 'La ligne n’indique pas la période concernée.',
  'rule.period-missing.remedy': 'Remplissez l’année, ou indiquez l’année en envoyant le fichier.',
  'rule.row-closed': 'La mise à jour est dans l’état « {state} » et n’accepte aucune modification.',
  'rule.row-closed.remedy':
    'Adressez-vous au secrétariat, ou déclarez la modification au titre de la période suivante.',
  'rule.row-not-permitted': 'Vous n’êtes pas autorisé à modifier ceci ; rien n’a été pris en compte.',
  'rule.row-not-permitted.remedy': 'Envoyez-le au point focal compétent, ou adressez-vous au secrétariat.',
} as const satisfies Catalogue;
