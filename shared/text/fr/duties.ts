/** French words of the duties. */
export const dutiesFr = {
  'duty.edition.res1332':
    'Les numéros et le libellé suivent une proposition soumise au Conseil en 2023 ; le texte intégral en vigueur, modifié en 2024, n’a pas été trouvé.',
  'duty.edition.pp-res140':
    'Telle qu’elle est rappelée dans la proposition soumise au Conseil en 2023 ; les numéros des points n’y figurent pas.',
  'duty.edition.wtsa-res75':
    'Telle que proposée à l’Assemblée de 2016 ; le texte adopté depuis n’a pas été trouvé.',
  'duty.edition.wtdc-res30':
    'L’équivalent dans le Secteur du développement : de mémoire, le texte n’a pas été lu.',
  'duty.edition.itu-r-res61':
    'L’équivalent dans le Secteur des radiocommunications : de mémoire, le texte n’a pas été lu.',
  'duty.edition.a-res-80-173':
    'Les résultats de l’examen mené par l’Assemblée générale en décembre 2025, tels que des pages publiées en rendent compte.',
  'duty.res1332.resolves.1':
    'Continuer d’être le coordonnateur principal du SMSI avec l’UNESCO et le PNUD (Agenda de Tunis, paragraphe 109).',
  'duty.res1332.resolves.2':
    'Coordonner le Forum du SMSI, la Journée mondiale des télécommunications et de la société de l’information, les Prix et l’inventaire, et appuyer le Partenariat sur la mesure des TIC au service du développement.',
  'duty.res1332.resolves.3':
    'Utiliser le cadre du SMSI pour faire avancer le Programme 2030, en tenant compte de la matrice SMSI-ODD.',
  'duty.res1332.resolves.3a': 'Tenir à jour les feuilles de route de C2, C5 et C6.',
  'duty.res1332.resolves.3b':
    'Apporter une contribution aux feuilles de route de C1, C3, C4, C7, C8, C9 et C11.',
  'duty.res1332.resolves.4':
    'Le Groupe de travail du Conseil poursuit ses travaux, ouvert à tous les membres.',
  'duty.res1332.instructs-sg.1':
    'Mettre à jour les feuilles de route en tenant compte du Programme 2030 et de Connect 2030.',
  'duty.res1332.instructs-sg.2':
    'Maintenir les travaux sur les ODD en cohérence avec le processus du SMSI, dans les limites du mandat et du budget.',
  'duty.res1332.instructs-sg.3':
    'Élaborer un rapport final complet sur les travaux relatifs au SMSI et au Programme 2030, avec des propositions d’activités futures.',
  'duty.res1332.instructs-sg.4':
    'Rendre compte des progrès des grandes orientations dont l’UIT est le coordonnateur.',
  'duty.res1332.instructs-sg.5':
    'Faire part des activités pertinentes de l’UIT au Forum politique de haut niveau (mécanismes de la résolution A/RES/70/1).',
  'duty.res1332.instructs-sg.6':
    'Soumettre un rapport complet sur les activités, les mesures prises et la participation.',
  'duty.res1332.instructs-sg.7': 'Inviter l’UNGIS à harmoniser ses activités.',
  'duty.res1332.instructs-sg.8': 'Coordonner le Forum du SMSI en tenant compte du Programme 2030.',
  'duty.res1332.instructs-sg.9': 'Adapter l’inventaire et les Prix du SMSI au Programme 2030.',
  'duty.res1332.instructs-sg.10':
    'Veiller à ce que le Groupe spécial tienne compte des résultats du Groupe de travail.',
  'duty.res1332.instructs-sg.11':
    'Maintenir le fonds d’affectation spéciale pour le SMSI et inviter à y contribuer.',
  'duty.res1332.instructs-sg.12': 'Participer au Sommet de l’avenir (22 et 23 septembre 2024).',
  'duty.res1332.instructs-sg.13': 'Participer à l’examen du SMSI par l’Assemblée générale (2025).',
  'duty.res1332.instructs-sg.14':
    'Rendre compte de la contribution de l’UIT à la mise en œuvre du SMSI de 2015 à 2025 (SMSI+20).',
  'duty.res1332.instructs-sg.15': 'Rendre compte des résultats de l’examen mené par l’Assemblée générale.',
  'duty.res1332.instructs-sg-directors.1':
    'Désigner des points focaux pour C2, C5 et C6, et d’autres pour C1, C3, C4, C7, C8, C9 et C11.',
  'duty.res1332.instructs-sg-directors.2':
    'Fixer des tâches et des délais précis pour les grandes orientations dans les plans opérationnels du Secrétariat général et des Secteurs.',
  'duty.res1332.instructs-sg-directors.3':
    'Tenir compte des tâches liées au SMSI et aux ODD pour les assemblées et conférences des Secteurs et pour la Conférence de plénipotentiaires.',
  'duty.res1332.instructs-sg-directors.4':
    'Mettre à jour la feuille de route présentée au Conseil à sa session de 2018.',
  'duty.res1332.instructs-sg-directors.5':
    'Mettre en œuvre le Plan d’action de l’UIT-D et la Résolution 30, et élaborer une méthode de mesure.',
  'duty.res1332.encourages.1':
    'Les membres et les parties prenantes participent aux travaux du Groupe de travail.',
  'duty.res1332.encourages.2':
    'Les membres et les parties prenantes participent aux activités de l’UIT relatives au SMSI.',
  'duty.res1332.encourages.3': 'Contribuer au fonds d’affectation spéciale pour le SMSI.',
  'duty.res1332.encourages.4': 'Alimenter l’inventaire du SMSI.',
  'duty.res1332.encourages.5': 'Présenter des projets aux Prix du SMSI.',
  'duty.res1332.encourages.6': 'Participer aux activités de l’UIT relatives au SMSI et au Programme 2030.',
  'duty.res1332.annex.a':
    'Recueillir les contributions des membres au moyen de réunions, de lettres circulaires et de questionnaires.',
  'duty.res1332.annex.b': 'Superviser la mise en œuvre et les ressources.',
  'duty.res1332.annex.c':
    'Assurer un suivi annuel, examiner les projets de rapport destinés à l’ECOSOC et au Forum politique de haut niveau et adresser des recommandations au Conseil.',
  'duty.res1332.annex.d': 'Informer les membres, en particulier sur C2, C5 et C6.',
  'duty.res1332.annex.e': 'Proposer des mesures concernant C1, C3, C4, C7, C8, C9 et C11.',
  'duty.res1332.annex.f': 'Donner des orientations sur toutes les grandes orientations sauf C10.',
  'duty.res1332.annex.g': 'Donner des directives lors de l’examen des rapports et des plans de travail.',
  'duty.res1332.annex.h': 'Soumettre des propositions au Conseil avec d’autres groupes de travail.',
  'duty.pp-res140.progress':
    'Rendre compte des progrès relatifs aux résultats du SMSI et au Programme 2030, en tenant compte de la transformation numérique et de l’économie numérique.',
  'duty.pp-res140.review-outcome':
    'Rendre compte des résultats de l’examen SMSI+20 mené par l’Assemblée générale.',
  'duty.pp-res140.final':
    'Présenter un rapport final sur le rôle de l’UIT à titre de contribution à l’examen mené par l’Assemblée générale.',
  'duty.pp-res140.hlpf':
    'Rendre compte chaque année au Forum politique de haut niveau des activités pertinentes de l’UIT.',
  'duty.pp-res140.prizes':
    'Simplifier les règles des Prix et les diffuser dans les six langues officielles ; faire connaître les lauréats.',
  'duty.pp-res140.resources': 'Prévoir des ressources humaines et financières suffisantes.',
  'duty.wtsa-res75.resolves.3':
    'Les commissions d’études examinent les résultats du Groupe de travail du Conseil sur les questions relatives à l’Internet.',
  'duty.wtsa-res75.resolves.4': 'L’UIT-T contribue au Programme 2030 dans le cadre du SMSI.',
  'duty.wtsa-res75.instructs-director-tsb.1':
    'Présenter un résumé complet des activités de l’UIT-T relatives aux résultats du SMSI et au Programme 2030.',
  'duty.wtsa-res75.instructs-director-tsb.2':
    'Inscrire des objectifs et des délais concrets dans les plans opérationnels de l’UIT-T.',
  'duty.wtsa-res75.instructs-director-tsb.3':
    'Informer des tendances qui se dégagent des activités de l’UIT-T.',
  'duty.wtsa-res75.instructs-director-tsb.4':
    'Prendre les mesures appropriées pour faciliter la mise en œuvre.',
  'duty.wtdc-res30.summary': 'Présenter le résumé du Secteur pour l’UIT-D.',
  'duty.itu-r-res61.summary': 'Présenter le résumé du Secteur pour l’UIT-R.',
  'duty.a-res-80-173.67':
    'Créer, en tant que secrétariat de l’UNGIS, une équipe spéciale sur les mécanismes financiers qui rend compte à la Commission à sa trentième session.',
  'duty.a-res-80-173.113':
    'Établir, pour les grandes orientations que l’on coordonne, des feuilles de route ciblées et axées sur les résultats.',
  'duty.a-res-80-173.cycle':
    'Faire rapport par l’intermédiaire de la Commission tous les deux ans et non plus chaque année. Les obligations annuelles propres à l’UIT ne découlent pas de ce cycle.',
} as const;
