/** Spanish words of the duties. */
export const dutiesEs = {
  'duty.edition.res1332':
    'La numeración y la redacción siguen una propuesta presentada al Consejo en 2023; no se encontró el texto íntegro en vigor, modificado en 2024.',
  'duty.edition.pp-res140':
    'Según se recuerda en la propuesta presentada al Consejo en 2023; allí no figuran los números de los apartados.',
  'duty.edition.wtsa-res75':
    'Según se propuso a la Asamblea de 2016; no se encontró el texto adoptado desde entonces.',
  'duty.edition.wtdc-res30': 'Su equivalente en el Sector de Desarrollo: de memoria, no se leyó el texto.',
  'duty.edition.itu-r-res61':
    'Su equivalente en el Sector de Radiocomunicaciones: de memoria, no se leyó el texto.',
  'duty.edition.a-res-80-173':
    'Resultado del examen de la Asamblea General de diciembre de 2025, según lo recogen páginas publicadas.',
  'duty.res1332.resolves.1':
    'Seguir siendo la facilitadora principal de la CMSI junto con la UNESCO y el PNUD (Agenda de Túnez, párrafo 109).',
  'duty.res1332.resolves.2':
    'Coordinar el Foro de la CMSI, el Día Mundial de las Telecomunicaciones y la Sociedad de la Información, los Premios y el inventario, y apoyar la Asociación para la Medición de las TIC para el Desarrollo.',
  'duty.res1332.resolves.3':
    'Utilizar el marco de la CMSI para avanzar en la Agenda 2030, teniendo en cuenta la matriz CMSI-ODS.',
  'duty.res1332.resolves.3a': 'Mantener actualizadas las hojas de ruta de C2, C5 y C6.',
  'duty.res1332.resolves.3b': 'Contribuir a las hojas de ruta de C1, C3, C4, C7, C8, C9 y C11.',
  'duty.res1332.resolves.4':
    'El Grupo de Trabajo del Consejo prosigue su labor, abierto a todos los miembros.',
  'duty.res1332.instructs-sg.1':
    'Actualizar las hojas de ruta teniendo en cuenta la Agenda 2030 y Conectar 2030.',
  'duty.res1332.instructs-sg.2':
    'Mantener la labor sobre los ODS en consonancia con el proceso de la CMSI, dentro del mandato y del presupuesto.',
  'duty.res1332.instructs-sg.3':
    'Elaborar un informe final completo sobre la labor relativa a la CMSI y a la Agenda 2030, con propuestas de nuevas actividades.',
  'duty.res1332.instructs-sg.4':
    'Informar de los avances en las líneas de acción de las que la UIT es facilitadora.',
  'duty.res1332.instructs-sg.5':
    'Aportar las actividades pertinentes de la UIT al Foro Político de Alto Nivel (mecanismos de la resolución A/RES/70/1).',
  'duty.res1332.instructs-sg.6':
    'Presentar un informe completo sobre las actividades, las medidas adoptadas y la participación.',
  'duty.res1332.instructs-sg.7': 'Invitar al UNGIS a armonizar sus actividades.',
  'duty.res1332.instructs-sg.8': 'Coordinar el Foro de la CMSI teniendo presente la Agenda 2030.',
  'duty.res1332.instructs-sg.9': 'Adaptar el inventario y los Premios de la CMSI a la Agenda 2030.',
  'duty.res1332.instructs-sg.10':
    'Velar por que el Grupo Especial tenga en cuenta los resultados del Grupo de Trabajo.',
  'duty.res1332.instructs-sg.11': 'Mantener el fondo fiduciario de la CMSI e invitar a hacer contribuciones.',
  'duty.res1332.instructs-sg.12': 'Participar en la Cumbre del Futuro (22 y 23 de septiembre de 2024).',
  'duty.res1332.instructs-sg.13':
    'Participar en el examen de la CMSI realizado por la Asamblea General (2025).',
  'duty.res1332.instructs-sg.14':
    'Informar de la contribución de la UIT a la aplicación de la CMSI entre 2015 y 2025 (CMSI+20).',
  'duty.res1332.instructs-sg.15': 'Informar del resultado del examen de la Asamblea General.',
  'duty.res1332.instructs-sg-directors.1':
    'Designar coordinadores para C2, C5 y C6, y otros para C1, C3, C4, C7, C8, C9 y C11.',
  'duty.res1332.instructs-sg-directors.2':
    'Fijar tareas y plazos concretos para las líneas de acción en los planes operacionales de la Secretaría General y de los Sectores.',
  'duty.res1332.instructs-sg-directors.3':
    'Tener en cuenta las tareas relativas a la CMSI y a los ODS para las asambleas y conferencias de los Sectores y para la Conferencia de Plenipotenciarios.',
  'duty.res1332.instructs-sg-directors.4':
    'Actualizar la hoja de ruta presentada al Consejo en su reunión de 2018.',
  'duty.res1332.instructs-sg-directors.5':
    'Ejecutar el Plan de Acción del UIT-D y la Resolución 30, y elaborar una metodología de medición.',
  'duty.res1332.encourages.1': 'Los miembros y las partes interesadas participan en el Grupo de Trabajo.',
  'duty.res1332.encourages.2':
    'Los miembros y las partes interesadas participan en las actividades de la UIT relativas a la CMSI.',
  'duty.res1332.encourages.3': 'Contribuir al fondo fiduciario de la CMSI.',
  'duty.res1332.encourages.4': 'Aportar entradas al inventario de la CMSI.',
  'duty.res1332.encourages.5': 'Proponer proyectos para los Premios de la CMSI.',
  'duty.res1332.encourages.6':
    'Participar en las actividades de la UIT relativas a la CMSI y a la Agenda 2030.',
  'duty.res1332.annex.a':
    'Recabar las aportaciones de los miembros mediante reuniones, cartas circulares y cuestionarios.',
  'duty.res1332.annex.b': 'Supervisar la aplicación y los recursos.',
  'duty.res1332.annex.c':
    'Hacer un seguimiento anual, examinar los proyectos de informe al ECOSOC y al Foro Político de Alto Nivel y formular recomendaciones al Consejo.',
  'duty.res1332.annex.d': 'Informar a los miembros, sobre todo acerca de C2, C5 y C6.',
  'duty.res1332.annex.e': 'Proponer medidas sobre C1, C3, C4, C7, C8, C9 y C11.',
  'duty.res1332.annex.f': 'Orientar sobre todas las líneas excepto C10.',
  'duty.res1332.annex.g': 'Dar directrices al examinar los informes y los planes de trabajo.',
  'duty.res1332.annex.h': 'Presentar propuestas al Consejo junto con otros grupos de trabajo.',
  'duty.pp-res140.progress':
    'Informar de los avances en los resultados de la CMSI y en la Agenda 2030, teniendo en cuenta la transformación digital y la economía digital.',
  'duty.pp-res140.review-outcome': 'Informar del resultado del examen CMSI+20 de la Asamblea General.',
  'duty.pp-res140.final':
    'Presentar un informe final sobre la función de la UIT como contribución al examen de la Asamblea General.',
  'duty.pp-res140.hlpf':
    'Informar cada año al Foro Político de Alto Nivel de las actividades pertinentes de la UIT.',
  'duty.pp-res140.prizes':
    'Simplificar las normas de los Premios y publicarlas en los seis idiomas oficiales; dar a conocer a los ganadores.',
  'duty.pp-res140.resources': 'Aportar personal y fondos suficientes.',
  'duty.wtsa-res75.resolves.3':
    'Las comisiones de estudio examinan los resultados del Grupo de Trabajo del Consejo sobre cuestiones relativas a Internet.',
  'duty.wtsa-res75.resolves.4': 'El UIT-T contribuye a la Agenda 2030 por medio del marco de la CMSI.',
  'duty.wtsa-res75.instructs-director-tsb.1':
    'Presentar un resumen completo de las actividades del UIT-T relativas a los resultados de la CMSI y a la Agenda 2030.',
  'duty.wtsa-res75.instructs-director-tsb.2':
    'Incluir objetivos y plazos concretos en los planes operacionales del UIT-T.',
  'duty.wtsa-res75.instructs-director-tsb.3':
    'Informar de las nuevas tendencias que se desprenden de las actividades del UIT-T.',
  'duty.wtsa-res75.instructs-director-tsb.4': 'Adoptar las medidas oportunas para facilitar la aplicación.',
  'duty.wtdc-res30.summary': 'Presentar el resumen del Sector correspondiente al UIT-D.',
  'duty.itu-r-res61.summary': 'Presentar el resumen del Sector correspondiente al UIT-R.',
  'duty.a-res-80-173.67':
    'Establecer, como secretaría del UNGIS, un equipo de tareas sobre mecanismos financieros que informe a la Comisión en su 30º período de sesiones.',
  'duty.a-res-80-173.113':
    'Elaborar, para las líneas de acción que se facilitan, hojas de ruta específicas y orientadas a los resultados.',
  'duty.a-res-80-173.cycle':
    'Informar por conducto de la Comisión cada dos años en lugar de cada año. Las obligaciones anuales propias de la UIT no se derivan de este ciclo.',
} as const;
