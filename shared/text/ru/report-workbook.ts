/** Russian words: what the members’ workbook says of itself and of its columns. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportWorkbookRu = {
  'report.readme.filters': 'Примененные фильтры',
  'report.readme.filters.value':
    'Принятые обновления за период с {from} по {to}; читатели: {readers}. Другие фильтры не применялись.',
  'report.readme.meaning': 'Что означает «{what}»',
  'report.readme.trace': 'Откуда взято каждое число',
  'report.readme.trace.value':
    'На листах с подсчетами последний, скрытый столбец содержит идентификаторы чисел. Записи, стоящие за числом, выводит команда: wsis trace FOLDER FIGURE-ID',
  'report.readme.cite': 'Как ссылаться',
  'report.readme.cite.value': '{organization}, «{title}», набор данных {snapshot}, с {from} по {to}.',
  'report.readme.terms': 'Условия использования',
  'report.readme.terms.value':
    'Программа, создавшая эту книгу, имеет открытый исходный код (лицензия Apache 2.0). Для самих записей лицензия не указана: прежде чем публиковать их повторно, обратитесь к составителю ({organization}).',
  'report.sheet.fields.note': 'Каждый столбец листов с записями и подсчетами, с однократным пояснением.',
  'report.sheet.matrix.goals': '{first} – {last}',
  'report.meaning.activityId': 'Номер записи, один и тот же во все годы и на всех листах.',
  'report.meaning.record-title': 'Название мероприятия.',
  'report.meaning.from': 'Первый день периода, к которому относится строка.',
  'report.meaning.to': 'Последний день периода, к которому относится строка.',
  'report.meaning.profile': 'Правила, по которым принято обновление: annual, stocktaking или legacy.',
  'report.meaning.updates': 'Принятые обновления мероприятия за период; ссылка ведет к первому из них.',
  'report.meaning.claims': 'Учтенные связи мероприятия с ЦУР; ссылка ведет к первой из них.',
  'report.meaning.lines': 'Направления деятельности, указанные в мероприятии.',
  'report.meaning.goal': 'Номер Цели, от 1 до 17.',
  'report.meaning.code': 'Цель или задача, например 9 или 9.c.',
  'report.meaning.weight': 'Значимость вклада: primary (основной) или secondary (дополнительный).',
  'report.meaning.support': 'Есть ли такая связь в матрице ВВУИО–ЦУР.',
  'report.meaning.origin':
    'Кто указал связь: заявлена координатором, импортирована либо предложена и принята.',
  'report.meaning.rationale': 'Почему мероприятие вносит вклад, словами тех, кто о нем сообщил.',
  'report.meaning.evidence': 'Номера подтверждающих материалов, на которых основана связь.',
  'report.meaning.line': 'Код направления деятельности.',
  'report.meaning.code-title': 'Название, соответствующее коду.',
  'report.meaning.goals': 'Мероприятия, у которых есть хотя бы одна учтенная связь с этой Целью.',
  'report.meaning.all': 'Мероприятия по направлению, каждое учтено один раз.',
  'report.meaning.in-matrix': 'Связывает ли эта редакция матрицы направление с Целью или задачей.',
  'report.meaning.activities': 'Мероприятия по направлению с этой связью.',
  'report.meaning.matrix-rationale': 'Обоснование связи, приведенное в самой матрице.',
  'report.meaning.goal-title': 'Краткое название Цели.',
  'report.meaning.last-year': 'Последний год, за который в клетке есть мероприятие; пусто, если такого нет.',
  'report.meaning.change':
    'Что произошло по сравнению с предыдущим набором данных: добавлено, изменено или удалено.',
  'report.meaning.fields': 'Измененные поля.',
  'report.meaning.figures':
    'Идентификаторы чисел строки, по одному месту на столбец; точка означает отсутствие.',
} as const satisfies Catalogue;
