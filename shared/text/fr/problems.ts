/** French words: what each problem means and what to do about it. */
import type { Catalogue } from '../catalogue.ts';

export const problemsFr = {
  'problem.file-empty': 'Le fichier est vide.',
  'problem.file-empty.remedy':
    'Vérifiez que le fichier a été enregistré avec son contenu, puis envoyez-le de nouveau.',
  'problem.file-too-large':
    '{what, select, rows {Le fichier compte plus de {limit, number} lignes.} sheets {Le classeur compte plus de {limit, number} feuilles.} record {Une fiche du fichier dépasse {size, number} {unit, select, GiB {Gio} MiB {Mio} other {Kio}}.} other {Le fichier dépasse {size, number} {unit, select, GiB {Gio} MiB {Mio} other {Kio}}.}}',
  'problem.file-too-large.remedy':
    'Divisez-le en plusieurs fichiers, ou supprimez les images et les feuilles inutilisées.',
  'problem.file-type-unknown': 'Ce type de fichier ne peut pas être lu.',
  'problem.file-type-unknown.remedy': 'Envoyez un classeur Excel (.xlsx), un fichier CSV ou un fichier JSON.',
  'problem.file-type-mismatch': 'Le contenu du fichier n’est pas celui qu’annonce son nom.',
  'problem.file-type-mismatch.remedy':
    'Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau sous la forme que vous voulez envoyer.',
  'problem.file-ending-unknown': 'Les fichiers dont le nom a cette terminaison ne sont pas lus.',
  'problem.file-ending-unknown.remedy':
    'Si le fichier contient des fiches, donnez à son nom la terminaison qui correspond à son contenu (.csv, .json ou .ndjson) et envoyez-le à nouveau.',
  'problem.workbook-encrypted': 'Le classeur est protégé par un mot de passe.',
  'problem.workbook-encrypted.remedy':
    'Supprimez le mot de passe dans votre tableur, enregistrez, puis envoyez de nouveau le fichier.',
  'problem.workbook-legacy': 'Le classeur est dans l’ancien format Excel (.xls).',
  'problem.workbook-legacy.remedy': 'Enregistrez-le comme classeur Excel (.xlsx) et envoyez celui-ci.',
  'problem.workbook-macro': 'Le classeur contient des macros, qui ne sont jamais admises.',
  'problem.workbook-macro.remedy':
    'Enregistrez-le comme classeur Excel sans macros (.xlsx) et envoyez celui-ci.',
  'problem.zip-bomb':
    '{what, select, ratio {Une partie du fichier devient plus de {limit, number} fois plus grande une fois décompressée.} entries {Le fichier contient plus de {limit, number} parties.} strings {Le classeur contient plus de {limit, number} textes différents.} order {Les cases renvoient à leurs textes dans un tel désordre que la lecture prendrait trop de temps.} idle {Le classeur contient plus de {size, number} {unit, select, GiB {Gio} MiB {Mio} other {Kio}} de cases sans valeur.} other {Une fois décompressé, le fichier dépasse {size, number} {unit, select, GiB {Gio} MiB {Mio} other {Kio}}.}}',
  'problem.zip-bomb.remedy':
    'Copiez les cases dans un modèle vierge et envoyez celui-ci ; s’il s’agit bien de vos données, divisez-les.',
  'problem.zip-damaged': 'Le classeur est endommagé : il ne peut pas être décompressé.',
  'problem.zip-damaged.remedy':
    'Ouvrez-le dans votre tableur, laissez celui-ci le réparer, enregistrez-le et envoyez-le de nouveau.',
  'problem.workbook-external-links': 'Le classeur prend des valeurs dans d’autres fichiers.',
  'problem.workbook-external-links.remedy':
    'Rompez les liaisons dans votre tableur (Données, Modifier les liens), enregistrez-le et envoyez-le de nouveau.',
  'problem.workbook-too-wide': 'Une feuille du classeur compte plus de {limit, number} colonnes.',
  'problem.workbook-too-wide.remedy':
    'Supprimez les colonnes vides ou inutilisées à droite et envoyez de nouveau le fichier.',
  'problem.workbook-damaged':
    'Le classeur est endommagé : l’une de ses parties manque ou ne peut pas être lue.',
  'problem.workbook-damaged.remedy':
    'Ouvrez-le dans votre tableur, enregistrez-le sous un nouveau nom et envoyez celui-ci.',
  'problem.xml-entities':
    'Le classeur contient des définitions qu’aucun tableur n’écrit et qui peuvent être nuisibles.',
  'problem.xml-entities.remedy': 'Copiez les cases dans un modèle vierge et envoyez celui-ci.',
  'problem.text-encoding': 'L’encodage du texte du fichier n’a pas pu être reconnu.',
  'problem.text-encoding.remedy': 'Enregistrez le fichier au format CSV UTF-8 et envoyez-le de nouveau.',
  'problem.json-damaged':
    '{what, select, depth {Le JSON est imbriqué sur plus de {limit, number} niveaux.} other {Le JSON ne peut pas être lu.}}',
  'problem.json-damaged.remedy':
    'Contrôlez le fichier avec un vérificateur JSON ; il a peut-être été tronqué.',
  'problem.csv-damaged':
    'Le fichier CSV ne peut pas être lu : ses guillemets ou ses colonnes ne concordent pas.',
  'problem.csv-damaged.remedy':
    'Ouvrez-le dans votre tableur et enregistrez-le de nouveau au format CSV UTF-8.',
  'problem.template-unknown': 'Le fichier ne suit aucun modèle connu ici.',
  'problem.template-unknown.remedy':
    'Téléchargez le modèle de la période, remplissez-le et envoyez celui-ci.',
  'problem.file-of-registry':
    'Le fichier contient des entrées du registre « {registry} », qui ne sont pas celles demandées ici.',
  'problem.file-of-registry.remedy':
    'Envoyez-le à ce registre, ou téléchargez le modèle de ce qui est demandé ici, remplissez-le et envoyez-le.',
  'problem.file-of-records': 'Le fichier est un modèle de fiches d’activités, et non d’un registre.',
  'problem.file-of-records.remedy':
    'Envoyez-le là où sont reçues les fiches, ou téléchargez le classeur de ce registre, remplissez-le et envoyez-le.',
  'problem.template-other-year': 'Le fichier suit le modèle d’une autre période.',
  'problem.template-other-year.remedy': 'Téléchargez le modèle de cette période et copiez-y vos lignes.',
  'problem.year-missing': 'Le fichier ne dit pas sur quelle année portent ses fiches.',
  'problem.year-missing.remedy':
    'Indiquez l’année en l’envoyant, par exemple « wsis import FICHIER --year 2025 », ou ajoutez la colonne « Année ».',
  'problem.export-unknown': 'Le fichier n’est pas une exportation qui peut être restaurée.',
  'problem.export-unknown.remedy':
    'Restaurez un fichier NDJSON tel que « wsis export » l’a écrit ; pour les autres fichiers, utilisez « wsis import ».',
  'problem.export-not-new':
    'Le fichier est l’exportation d’un dossier de données : une importation prendrait ses fiches pour nouvelles, sans leurs identifiants ni leurs états.',
  'problem.export-not-new.remedy':
    'Pour le remettre tel qu’il était, utilisez « wsis restore FICHIER --data NOUVEAU » avec un dossier de données vide.',
  'problem.restore-not-empty': 'Le dossier de données contient déjà des fiches.',
  'problem.restore-not-empty.remedy':
    'Restaurez dans un nouveau dossier de données : « wsis restore FICHIER --data NOUVEAU ».',
  'problem.restore-unfinished':
    'Une restauration a été commencée dans ce dossier de données sans être achevée : il ne contient qu’une partie de l’exportation.',
  'problem.restore-unfinished.remedy':
    'Relancez « wsis restore » avec le même fichier, ou recommencez dans un nouveau dossier de données.',
  'problem.export-damaged':
    'L’exportation ne peut pas être restaurée : elle a été modifiée ou tronquée après avoir été écrite.',
  'problem.export-damaged.remedy':
    'Restaurez une exportation telle que « wsis export » l’a écrite, ou importez vos modifications sous forme de classeur ou de CSV.',
  'problem.copy-unknown': 'Le dossier {folder} ne contient pas de copie intégrale.',
  'problem.copy-unknown.remedy':
    'Indiquez le dossier écrit par « wsis copy save » : il contient le fichier copy.json.',
  'problem.copy-damaged':
    'La copie intégrale est inutilisable : « {where} » n’est plus tel qu’il a été écrit.',
  'problem.copy-damaged.remedy':
    'Prenez une autre copie de la même installation, ou enregistrez-la de nouveau.',
  'problem.copy-differs': '« {where} » existe déjà et diffère de la copie intégrale.',
  'problem.copy-differs.remedy': 'Chargez la copie dans un nouvel emplacement.',
  'problem.copy-not-empty': 'L’emplacement « {where} » n’est pas vide.',
  'problem.copy-not-empty.remedy':
    'Indiquez un nouvel emplacement ; pour poursuivre un chargement interrompu, ajoutez « --resume ».',
  'problem.id-taken': 'L’identifiant {id} est déjà attribué à autre chose.',
  'problem.id-taken.remedy':
    'Restaurez dans un dossier de données vide ; rien de ce qui s’y trouve n’est écrasé.',
  'problem.template-columns-missing': 'Il manque au fichier des colonnes du modèle.',
  'problem.template-columns-missing.remedy':
    'Rétablissez les en-têtes tels qu’ils figurent dans le modèle, puis envoyez de nouveau le fichier.',
  'problem.template-columns-doubled': 'Le fichier contient deux fois la même colonne.',
  'problem.template-columns-doubled.remedy':
    'Supprimez ou renommez l’une des deux colonnes, puis envoyez de nouveau le fichier.',
  'problem.snapshot-unknown': 'Cet instantané n’existe pas.',
  'problem.snapshot-unknown.remedy':
    'Vérifiez le nom dans la liste des instantanés (« wsis snapshots » en ligne de commande).',
  'problem.snapshot-empty': 'Il n’y a rien à figer : aucune mise à jour de la période n’est acceptée.',
  'problem.snapshot-empty.remedy':
    'Acceptez les mises à jour dont il doit être rendu compte, ou choisissez une autre période.',
  'problem.snapshot-damaged': 'L’instantané n’est pas ce qu’annonce son nom : ses octets ont changé.',
  'problem.snapshot-damaged.remedy':
    'Reprenez le fichier dans le stockage ou dans une sauvegarde ; rien ne doit être compté à partir de celui-ci.',
  'problem.object-unknown': 'Ce fichier n’existe pas.',
  'problem.object-unknown.remedy': 'Vérifiez l’adresse ; le fichier n’a peut-être jamais été créé.',
  'problem.object-differs': 'Un fichier de ce nom est déjà conservé, et son contenu est différent.',
  'problem.object-differs.remedy':
    'Rien n’a été écrasé ; prévenez l’administrateur, car les mêmes données devraient donner le même fichier.',
  'problem.stream-unknown': 'Cette fiche n’existe pas.',
  'problem.stream-unknown.remedy': 'Vérifiez l’identifiant ; un identifiant n’est jamais réutilisé.',
  'problem.chain-broken':
    'L’historique d’une fiche n’est pas intègre : une révision a été modifiée ou perdue.',
  'problem.chain-broken.remedy':
    'Prévenez immédiatement l’administrateur ; rien ne doit être publié avant le rétablissement de l’historique.',
  'problem.projection-differs': 'Le dernier état conservé d’une fiche diffère de son historique.',
  'problem.projection-differs.remedy':
    'Demandez à l’administrateur de reconstruire la projection ; aucun historique n’est perdu.',
  'problem.period-invalid':
    'Aucune période ne va du {from} au {to} : les deux doivent être des jours du calendrier, le second n’étant pas antérieur au premier.',
  'problem.period-invalid.remedy':
    'Indiquez deux jours, le premier n’étant pas postérieur au second, par exemple 2025-01-01 et 2025-12-31.',
  'value.day': '{day, date, ::yMMMMd}',
  'problem.period-locked':
    'La période du {from} au {to} est verrouillée : plus rien n’y est déclaré, examiné, mis en question ni fusionné.',
  'problem.period-locked.remedy':
    'Rendez compte au titre de la période suivante. Le bureau peut rouvrir celle-ci sur sa page, sous « Périodes », en indiquant un motif.',
  'problem.update-locked':
    'La mise à jour de cette fiche pour la période du {from} au {to} est verrouillée : elle n’accepte plus de modification, même lorsque la période est ouverte.',
  'problem.update-locked.remedy':
    'Déclarez la modification au titre de la période suivante, ou adressez-vous au bureau.',
  'problem.field-invalid':
    '{because, select, missing {« {field} » : une réponse est nécessaire.} unknown {« {field} » : cette valeur n’est pas connue ici.} long {« {field} » : {limit, plural, one {# caractère} many {# de caractères} other {# caractères}} au plus.} day {« {field} » : ce jour n’existe pas dans le calendrier.} order {« {field} » : cette date précède le premier jour.} overlap {« {field} » : une période déjà connue comprend certains de ces jours. Choisissez d’autres jours, ou confirmez en indiquant le motif.} taken {« {field} » : un autre l’a déjà.} other {« {field} » : cette valeur ne peut pas être acceptée.}}',
  'problem.field-invalid.remedy': 'Corrigez « {field} » et envoyez à nouveau.',
  'problem.report-withdrawn':
    'Ce rapport a été retiré : il ne peut plus être lu ni commenté ici, et personne ne peut l’ouvrir de nouveau aux commentaires.',
  'problem.report-withdrawn.remedy':
    'Ce qui en a été dit est conservé. Le secrétariat consultera de nouveau sur la révision suivante.',
  'problem.transition-refused':
    '{because, select, findings {La mise à jour ne peut pas être soumise tant qu’il reste {count, plural, one {# erreur} many {# d’erreurs} other {# erreurs}}.} reason {Un motif est nécessaire.} other {Une mise à jour dans l’état « {state} » ne permet pas l’opération « {action} ».}}',
  'problem.transition-refused.remedy':
    '{because, select, findings {Corrigez ce que signalent les observations, puis soumettez de nouveau.} reason {Dites pourquoi, afin que le point focal sache quoi corriger.} other {Consultez le dernier état ; quelqu’un l’a peut-être modifié entre-temps.}}',
  'problem.entry-refused':
    'L’entrée n’a pas été conservée : {count, plural, one {# point est à corriger} many {# points sont à corriger} other {# points sont à corriger}}.',
  'problem.entry-refused.remedy': 'Corrigez ce qu’indiquent les observations, puis renvoyez-la.',
  'problem.revision-conflict': 'Quelqu’un d’autre a modifié ceci entre-temps.',
  'problem.revision-conflict.remedy':
    'Rien n’a été écrasé ; comparez les deux versions et envoyez de nouveau la vôtre.',
  'problem.edition-unknown': 'Cette édition de la matrice n’existe pas.',
  'problem.edition-unknown.remedy': 'Choisissez une édition de la liste.',
  'problem.edition-damaged': 'Le fichier n’est pas une édition de la matrice : {reason}.',
  'problem.edition-damaged.remedy':
    'Écrivez-le comme le résultat de « wsis matrix --format json » : chaque lien exige une grande orientation, un code et un niveau.',
  'problem.registry-derived':
    'Personne ne rédige d’entrées du registre « {registry} » : elles proviennent d’autres données conservées.',
  'problem.registry-derived.remedy':
    'Modifiez les données dont elles proviennent : les points focaux résultent des désignations de la page « Points focaux ».',
  'problem.registry-unknown': 'Il n’existe pas de registre de ce nom.',
  'problem.registry-unknown.remedy': 'Choisissez-en un dans la liste.',
  'problem.report-kind-unknown': 'Ce type de rapport n’existe pas.',
  'problem.report-kind-unknown.remedy': 'Choisissez un type de la liste.',
  'problem.report-step-refused':
    'Cette étape n’est pas possible maintenant pour le rapport{because, select, unfrozen { : aucun jeu de données n’est encore choisi} unbuilt { : ses fichiers n’ont pas été produits à partir de son état actuel} fixed { : des lecteurs disposent déjà de cette révision} stale { : des textes sont dépassés ou manquent dans une langue} other {}}.',
  'problem.report-step-refused.remedy':
    '{because, select, unfrozen {Choisissez un instantané ou figez d’abord la période.} unbuilt {Produisez-le d’abord.} fixed {Commencez d’abord la révision suivante.} stale {Relisez les textes signalés, modifiez-les ou enregistrez-les de nouveau.} other {Regardez l’état le plus récent ; quelqu’un l’a peut-être modifié entre-temps.}}',
  'problem.report-exists': 'Il existe déjà un rapport de ce type pour cette période.',
  'problem.report-exists.remedy':
    'Ouvrez-le à partir de la liste des rapports ; faites-en une révision s’il doit changer.',
  'problem.report-data-missing': 'Il manque des données nécessaires au rapport.',
  'problem.report-data-missing.remedy':
    'Créez d’abord un instantané de la période, avec les fiches dont le rapport a besoin.',
  'problem.languages-differ':
    'Le rapport « {kind} » ne dit pas la même chose en « {language} » qu’en « {other} » : à l’endroit {where}, il contient {found} au lieu de {expected}. Rien n’a été publié.',
  'problem.languages-differ.remedy':
    'Il s’agit d’une erreur du programme : veuillez la signaler avec ce message. En attendant, produisez le rapport dans une seule langue.',
  'problem.comments-participants':
    'Ces derniers jours, les commentaires ne sont reçus que de ceux qui ont déjà commenté le projet.',
  'problem.comments-participants.remedy':
    'Si vous avez participé à la consultation d’une autre manière, envoyez votre commentaire au secrétariat, qui peut le saisir.',
  'problem.report-id-doubled':
    'Le rapport « {kind} » a deux emplacements portant l’identifiant « {id} » : les liens et les commentaires mèneraient au mauvais endroit. Rien n’a été produit.',
  'problem.report-id-doubled.remedy':
    'Il s’agit d’une erreur du programme : veuillez la signaler avec ce message.',
  'problem.format-unknown': 'Ce format de fichier n’existe pas ici.',
  'problem.format-unknown.remedy': 'Choisissez un format de la liste.',
  'problem.language-unknown': 'Ce n’est pas l’une des six langues officielles.',
  'problem.language-unknown.remedy': 'Choisissez ar, zh, en, fr, ru ou es.',
  'problem.figure-unknown': 'Le rapport ne contient pas ce chiffre.',
  'problem.figure-unknown.remedy':
    'Suivez le lien depuis le rapport lui-même ; le chiffre appartient peut-être à une autre révision.',
  'problem.trace-incomplete':
    'Il manque dans le dossier « {file} », sans lequel aucun chiffre ne peut être retracé.',
  'problem.trace-incomplete.remedy':
    'Téléchargez le rapport au format JSON dans ce dossier. L’instantané (snapshot.ndjson.gz) est conservé au secrétariat ; qui ne le reçoit pas trouve les fiches derrière un chiffre sur la page du rapport.',
  'problem.folder-not-a-report': 'Le dossier n’est pas un rapport : son manifeste manque.',
  'problem.folder-not-a-report.remedy': 'Indiquez le dossier qui contient manifest.json.',
  'problem.data-folder-unknown': 'Il n’y a pas de dossier de données ici.',
  'problem.data-folder-unknown.remedy':
    'Vérifiez le nom qui suit --data ; « wsis import » ou « wsis demo » crée un dossier de données.',
  'problem.data-folder-version':
    'Le dossier de données est de la version {found} ; ce programme lit la version {expected}.',
  'problem.data-folder-version.remedy':
    'Utilisez la version du programme qui l’a écrit ; exportez-le avec elle (« wsis export »), puis restaurez l’exportation dans un nouveau dossier avec celle-ci (« wsis restore »).',
  'problem.not-found': 'Il n’y a rien à cette adresse.',
  'problem.not-found.remedy': 'Vérifiez l’adresse, ou repartez de la première page.',
  'problem.forbidden': 'Vous n’êtes pas autorisé à faire cela.',
  'problem.forbidden.remedy': 'Adressez-vous au secrétariat si vous pensez que vous devriez l’être.',
  'problem.sign-in-needed': 'Vous devez vous connecter pour cela.',
  'problem.sign-in-needed.remedy': 'Connectez-vous, puis ouvrez de nouveau l’adresse.',
  'problem.sign-in-failed': 'La connexion n’a pas abouti.',
  'problem.sign-in-failed.remedy':
    'Recommencez depuis la page où vous étiez ; la connexion doit être achevée dans les dix minutes, dans le même navigateur.',
  'problem.sign-in-unknown':
    'Vous vous êtes identifié, mais personne n’est connu ici sous ce nom ou cette adresse.',
  'problem.sign-in-unknown.remedy':
    'Demandez à l’administrateur de ce service de vous ajouter, avec l’adresse électronique dont vous vous servez pour vous connecter.',
  'problem.request-foreign': 'Ce formulaire ne provient pas d’une page de cette session.',
  'problem.request-foreign.remedy':
    'Ouvrez de nouveau la page, puis renvoyez le formulaire ; ce qui était enregistré est inchangé.',
  'problem.token-invalid': 'Le jeton est inconnu, échu ou n’est pas destiné à ce service.',
  'problem.token-invalid.remedy':
    'Créez un nouveau jeton, ou demandez-en un à votre fournisseur d’identité pour ce service.',
  'problem.signer-taken':
    'L’identifiant {id} est déjà pris : une machine ne peut pas porter l’identifiant d’une personne.',
  'problem.signer-taken.remedy': 'Choisissez un autre identifiant.',
  'problem.email-taken': 'Une personne active a déjà l’adresse électronique {email}.',
  'problem.email-taken.remedy': 'Modifiez plutôt cette personne, ou donnez une autre adresse.',
  'problem.person-unknown': 'Aucune personne active n’a l’adresse électronique {email}.',
  'problem.person-unknown.remedy': 'Ajoutez d’abord la personne, ou vérifiez l’adresse.',
  'problem.person-active': '{name} peut encore se connecter.',
  'problem.person-active.remedy':
    'Enregistrez d’abord le départ de la personne ; effacez ensuite ce qui est conservé à son sujet.',
  'problem.password-short':
    'Le mot de passe est trop court : il doit compter au moins {least, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'problem.password-short.remedy': 'Choisissez quelques mots que vous seul réuniriez.',
  'problem.upload-infected': 'Un logiciel malveillant a été trouvé dans le fichier.',
  'problem.upload-infected.remedy':
    'Vérifiez votre ordinateur, refaites le fichier à partir d’une version saine, puis envoyez-le.',
  'problem.upload-unchecked':
    'Le fichier n’a pas pu être contrôlé contre les logiciels malveillants ; il n’a donc pas été lu.',
  'problem.upload-unchecked.remedy':
    'Envoyez-le sans mot de passe et sans autre fichier à l’intérieur ; si cela ne suffit pas, écrivez au bureau.',
  'problem.usage': 'La commande ou la demande est incomplète ou n’est pas comprise.',
  'problem.usage.remedy': 'Consultez son aide pour savoir ce qu’elle attend.',
  'problem.request-invalid': 'La requête n’a pas la forme demandée.',
  'problem.request-invalid.remedy':
    'Corrigez les endroits que la réponse indique ; la page de l’interface montre la forme.',
  'problem.body-not-json': 'Le corps de la requête n’est pas indiqué comme JSON.',
  'problem.body-not-json.remedy': 'Envoyez du JSON, de type « application/json ».',
  'problem.precondition-needed': 'La modification ne dit pas de quel état elle part.',
  'problem.precondition-needed.remedy': 'Lisez d’abord, puis envoyez l’ETag dans l’en-tête If-Match.',
  'problem.precondition-failed': 'Cela a été modifié depuis que vous l’avez lu.',
  'problem.precondition-failed.remedy':
    'Rien n’a été écrasé ; relisez, fusionnez votre modification et renvoyez-la avec la nouvelle ETag.',
  'problem.idempotency-reused': 'L’Idempotency-Key a déjà servi à une autre requête.',
  'problem.idempotency-reused.remedy': 'Prenez une nouvelle clé pour chaque modification.',
  'problem.idempotency-running': 'La même requête est encore en cours.',
  'problem.idempotency-running.remedy': 'Attendez un instant, puis renvoyez-la avec la même clé.',
  'problem.rate-exceeded': 'Trop de requêtes sont arrivées en peu de temps.',
  'problem.rate-exceeded.remedy':
    'Attendez {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}, puis continuez.',
  'problem.paragraph-count':
    'Le texte en {language} compte {count, plural, one {# paragraphe} many {# de paragraphes} other {# paragraphes}}, celui-ci un autre nombre.',
  'problem.paragraph-count.remedy':
    'Écrivez autant de paragraphes, pour que leurs numéros concordent dans toutes les langues.',
} as const satisfies Catalogue;
