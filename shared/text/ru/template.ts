/** Russian words: the template workbook. */
import type { Catalogue } from '../catalogue.ts';

export const templateRu = {
  'rule.translation-doubled':
    'Для этого поля даны два разных текста на одном языке ({language}); принят первый.',
  'rule.translation-doubled.remedy':
    'Оставьте один из двух: оригинал в столбце самого поля, переводы в столбцах других языков.',

  'template.column.rowKey': 'Ключ строки',
  'template.column.activityId': 'Номер мероприятия',
  'template.column.baseRevision': 'Версия',
  'template.column.periodFrom': 'Начало периода',
  'template.column.periodTo': 'Конец периода',
  'template.column.year': 'Год',
  'template.column.translation': '{column} [{language}]',
  'template.column.claim-code': 'Основная связь {number, number}: ЦУР',
  'template.column.claim-rationale': 'Основная связь {number, number}: в чем состоит вклад мероприятия',
  'template.column.claim-evidence': 'Основная связь {number, number}: подтверждающие материалы',
  'template.column.claims-other': 'Другие заявленные связи с ЦУР',

  'template.help.activityId':
    'Присваивается системой. Для нового мероприятия оставьте поле пустым, для известного не изменяйте.',
  'template.help.claim-code': 'Выберите из списка Цель (9) или, что предпочтительнее, задачу (9.c).',
  'template.help.claim-rationale':
    'Укажите в 15–60 словах, как мероприятие способствует достижению этой Цели или решению этой задачи. Не повторяйте формулировку задачи.',
  'template.help.claim-evidence':
    'Номера результатов (R1, R2 …) и подтверждающих материалов (E1, E2 …) этой строки, которые это показывают, через запятую.',
  'template.help.claims-other':
    'Дополнительные связи, по одной на строке: код | в чем состоит вклад мероприятия | подтверждающие материалы. Пример: 17.6 | Операторы совместно используют … | R1, E2',

  'template.sheet.read-me': 'Инструкция',
  'template.sheet.records': 'Записи',
  'template.sheet.codes': 'Коды',

  'template.title':
    'Направления деятельности ВВУИО и ЦУР: мероприятия с {from, date, ::yMMMMd} по {to, date, ::yMMMMd}',
  'template.subtitle': 'Рабочая книга для ежегодного вклада. Шаблон {template}, версия {version}.',
  'template.how.heading': 'Как заполнять эту книгу',
  'template.how.row':
    'Одна строка листа «Записи» — это одно мероприятие и то, что по нему сделано за период. Пустые строки не читаются.',
  'template.how.required':
    'Столбцы, отмеченные знаком *, обязательны для представления. Неполная строка сохраняется как черновик, и вам сообщают, чего не хватает.',
  'template.how.lists':
    'Ячейки со списком принимают один из его кодов. Если в ячейке может стоять несколько кодов, разделяйте их точкой с запятой. На листе «Коды» приведены все коды и их значения.',
  'template.how.lines':
    'Если ячейка принимает несколько элементов (результаты, партнеры, события …), пишите каждый элемент на отдельной строке (Alt+Enter), а его части разделяйте вертикальной чертой в порядке, указанном в примечании к заголовку столбца. Неизвестную часть оставьте пустой. Если черта относится к самому тексту, пишите \\|.',
  'template.how.dates':
    'Даты пишите в виде 2025, 2025-03 или 2025-03-31, с той точностью, с которой они вам известны.',
  'template.how.language':
    'Пишите на любом из шести официальных языков и укажите его в столбце «{language}». Переводить не нужно: переводы добавляются позднее.',
  'template.how.reports':
    'Ничто не публикуется в том виде, в котором прислано. Сначала каждую строку проверяют координаторы и секретариат; вам возвращают вашу книгу, где нужные ячейки выделены цветом, а каждое замечание стоит в примечании к своей ячейке и еще раз в конце строки.',
  'template.again.heading': 'Повторная отправка',
  'template.again.text':
    'Этот же файл можно исправлять и отправлять сколько угодно раз: ранее присланная строка обновляется и никогда не удваивается. Не копируйте строки из одной книги в другую; копируйте ячейки.',
  'template.again.changed':
    'Если после создания этой книги мероприятие изменил кто-либо другой, ничего не перезаписывается: вам показывают обе версии.',
  'template.limits.heading': 'Ограничения',
  'template.limits.rows':
    '{rows, plural, one {В этой книге # пустая строка.} few {В этой книге # пустые строки.} many {В этой книге # пустых строк.} other {В этой книге # пустой строки.}} Можно использовать и строки ниже.',
  'template.limits.cell':
    'Ячейка вмещает не более 32 767 знаков. Изображения и комментарии в ячейках не читаются.',
  'template.limits.claims':
    'Для мероприятия можно заявить не более {primary, plural, one {# основной связи} few {# основных связей} many {# основных связей} other {# основной связи}} с ЦУР, а всего не более {all, number}.',
  'template.ask.heading': 'К кому обращаться',
  'template.ask.text': 'Вопросы по содержанию: {contact}.',
  'template.ask.nobody': 'Вопросы по содержанию: секретариат Рабочей группы Совета по ВВУИО и ЦУР.',

  'template.note.required': 'Обязательно для представления.',
  'template.note.sometimes': 'Обязательно в некоторых случаях.',
  'template.note.words':
    'Слова: {min, plural, =0 {} one {не менее #, } few {не менее #, } many {не менее #, } other {не менее #, }}не более {max, number}.',
  'template.note.characters':
    'Знаки: {min, plural, =0 {} one {не менее #, } few {не менее #, } many {не менее #, } other {не менее #, }}не более {max, number}.',
  'template.note.parts': 'По одному элементу на строке: {parts}',
  'template.note.codes': 'Коды: {codes}',
  'template.note.codes-sheet': 'Коды: см. лист «{sheet}».',
  'template.note.several': 'Несколько значений разделяйте точкой с запятой.',
  'template.note.several-texts': 'Несколько значений: по одному на строке.',
  'template.note.audience-members': 'Доступно только Членам.',
  'template.note.audience-internal': 'Не передается за пределы секретариата.',
  'template.note.example': 'Пример: {example}',

  'template.validation.list': 'Этого кода нет в списке.',
  'template.validation.date': 'Напишите дату в виде 2025, 2025-03 или 2025-03-31.',
  'template.validation.number': 'Напишите число.',
  'template.codes.list': 'Список',
  'template.codes.code': 'Код',
  'template.codes.label': 'Значение',
  'template.codes.choice': 'Как в раскрывающихся списках',
} as const satisfies Catalogue;
