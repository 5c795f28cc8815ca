/** The pages of registries. */
export const webRegistriesRu = {
  'web.registries.heading': 'Реестры',
  'web.registries.lead':
    'Что резолюции требуют помимо деятельности: задачи и сроки, заседания, номинации, взносы, рекомендации и их выполнение.',
  'web.registries.standing':
    'Запись действует с момента сохранения тем, кто за нее отвечает. Ее редакции сохраняются, секретариат может ее отозвать, а в отчет входит то, что действовало, когда фиксировались его данные.',
  'web.registries.registry': 'Реестр',
  'web.registries.entries': 'Записи',
  'web.registries.overdue': 'Просрочено',
  'web.registries.only-overdue': 'Только просроченные',
  'web.registries.basis': 'Основание',
  'web.registries.clauses': '{count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}',
  'web.registries.none': 'Подходящих записей нет.',
  'web.registries.new': 'Новая запись',
  'web.registries.save': 'Сохранить',
  'web.registries.saved': 'Сохранено.',
  'web.registries.withdraw': 'Отозвать запись',
  'web.registries.withdraw-lead':
    'После этого записи нет ни в одном списке и ни в одном последующем отчете. Ее редакции сохраняются, и повторное сохранение возвращает ее.',
  'web.registries.withdrawn': 'Эта запись отозвана. Сохранение возвращает ее.',
  'web.registries.gone': 'Запись отозвана.',
  'web.registries.conflict':
    'Пока вы писали, кто-то другой сохранил эту запись. Его редакция приведена ниже; ничего не перезаписано. Возьмите из нее нужное и сохраните.',
  'web.registries.theirs': 'Сохраненная тем временем редакция',
  'web.registries.files': 'В виде файла',
  'web.registries.files-lead':
    'Файлы содержат то, что оставляют фильтры, и называют эти фильтры. В CSV те же столбцы, что и в книге: его можно дополнить и прислать снова сколько угодно раз.',
  'web.registries.template': 'Книга для заполнения (XLSX)',
  'web.registries.csv': 'Для дополнения и возврата (CSV)',
  'web.registries.send': 'Отправить файл',
  'web.registries.file': 'Книга, CSV или NDJSON',
  'web.registries.taken':
    '{file}: новых {created}, измененных {updated}, без изменений {unchanged}, отклоненных {refused}.',
  'web.registries.mine': 'Ваши задачи и сроки',
} as const;
