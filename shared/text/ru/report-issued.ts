/** Russian words: the report to the Council, coverage, mastheads as issued. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportIssuedRu = {
  'report.council.name': 'Всеобъемлющий ежегодный отчет Совету',
  'report.council.title':
    'Вклад МСЭ в выполнение решений ВВУИО и Повестки дня на период до 2030 года: {when}',
  'report.council.source': 'Отчет Генерального секретаря',
  'report.council.summary':
    'В настоящем отчете представлены мероприятия по выполнению решений ВВУИО и Повестки дня на период до 2030 года с {from} по {to}. Мероприятия: {activitiesFigure}; обновления: {updatesFigure}; указанные результаты: {resultsFigure}; заявленные связи с Целями в области устойчивого развития: {claimsFigure}, из них вне матрицы ВВУИО–ЦУР: {outsideFigure}.',
  'report.council.summary-parts':
    'Отчет построен по ролям МСЭ: ведущая содействующая организация, содействующая организация по направлениям деятельности C2, C5 и C6, совместно содействующая организация или партнер по остальным и член ГИО ООН (UNGIS). Далее следуют другие решения ВВУИО, предложения и пробелы.',
  'report.council.action':
    'Совету предлагается рассмотреть настоящий отчет и принять решения, которые он сочтет необходимыми.',
  'report.council.mandate':
    'В Резолюции 1332 Совета Генеральному секретарю поручается ежегодно представлять Совету всеобъемлющий отчет о деятельности, мерах и участии МСЭ в выполнении решений ВВУИО и Повестки дня на период до 2030 года. Настоящий отчет охватывает период с {from} по {to}.',
  'report.council.contributions':
    'Мероприятия отнесены к трем Секторам и Генеральному секретариату согласно сведениям в записях. {sectors}',
  'report.section.council-overview': 'Обзор деятельности и проектов за период',
  'report.section.lead-facilitator': 'Ведущая содействующая организация, совместно с ЮНЕСКО и ПРООН',
  'report.section.lines-facilitated': 'Содействующая организация по направлениям деятельности C2, C5 и C6',
  'report.section.lines-supported':
    'Совместно содействующая организация или партнер по другим направлениям деятельности',
  'report.section.ungis':
    'Группа Организации Объединенных Наций по вопросам информационного общества (UNGIS)',
  'report.section.other-outcomes': 'Выполнение других решений ВВУИО',
  'report.section.way-forward': 'Заключение и дальнейшие шаги',
  'report.way-forward.lead':
    'В записях предлагаются следующие дальнейшие мероприятия, поочередно по направлениям деятельности.',
  'report.way-forward.none': 'В записях за этот период дальнейшие мероприятия не предлагаются.',
  'report.topic.lead-facilitation': 'ведущая роль в содействии',
  'report.topic.ungis': 'UNGIS',
  'report.topic.measurement': 'измерение ИКТ в целях развития',
  'report.topic.forum': 'Форум ВВУИО',
  'report.topic.stocktaking': 'Аналитический обзор ВВУИО',
  'report.topic.prizes': 'Премии ВВУИО',
  'report.topic.wtisd': 'Всемирный день электросвязи и информационного общества',
  'report.topic.activities':
    'Мероприятия по этой теме с {from} по {to}: {activitiesFigure}. Они учтены и по тем направлениям деятельности, которые в них названы.',
  'report.topic.silent':
    'С {from} по {to} не представлено мероприятий по темам: {subjects}. Это не означает, что ничего не было сделано.',
  'report.method.topics':
    'Мероприятие относится к теме (ведущая роль в содействии, UNGIS, измерение, Форум ВВУИО, Аналитический обзор, Премии, Всемирный день электросвязи и информационного общества), если в нем назван относящийся к ней пункт Тунисской программы или если тема названа в его заголовке.',
  'report.line.printed-at':
    'Это направление деятельности отражено вместе с направлением деятельности {place} в одном разделе.',
  'report.when.year': '{year} год',
  'report.reference.clause-also': '{section}, п. {number}',
  'report.language-line': 'Оригинал: английский',
  'report.distribution': 'Распространение: общее',
  'report.symbol.Rev': 'Пересмотр {number}',
  'report.symbol.Add': 'Дополнение {number}',
  'report.symbol.Corr': 'Исправление {number}',
  'report.section.coverage': 'Охват',
  'report.figure.drafted': 'Черновики обновлений',
  'report.figure.submitted': 'Обновления, представленные и ожидающие рассмотрения',
  'report.figure.returned': 'Обновления, возвращенные авторам',
  'report.figure.changed': 'Принятые обновления, у которых есть непринятая измененная версия',
  'report.figure.units-beyond':
    'все, кроме тех, от которых ожидается отчетность по наибольшему числу мероприятий ({most, number})',
  'report.figure.all-readers': 'Записи для всех категорий читателей',
  'report.coverage.left-out':
    'В отчет включены только принятые обновления. На момент фиксации данных не вошли: черновики: {draftedFigure}; представленные и ожидающие рассмотрения: {submittedFigure}; возвращенные авторам: {returnedFigure}.',
  'report.coverage.changed':
    'Принятые обновления, измененная версия которых существовала в виде черновика или ожидала рассмотрения: {changedFigure}; использован принятый текст.',
  'report.coverage.waived':
    'Подразделения, освобожденные от отчетности: зарегистрированных освобождений нет.',
  'report.coverage.waivers':
    'Подразделения, освобожденные от отчетности, согласно записям об освобождении: {waivers}.',
  'report.redline': '{revision}: отмечены изменения по сравнению с «{issue}»',
  'report.edited': 'Текст секретариата.',
  'report.coverage.waiver': '{unit} ({reason})',
  'report.coverage.unmapped':
    'Что не удалось соотнести: заявленные связи с ЦУР вне матрицы ВВУИО–ЦУР: {outsideFigure}; связи, которые невозможно оценить, поскольку в записях не указано направление деятельности: {unassessedFigure}; мероприятия без направления деятельности: {noneFigure}.',
  'report.coverage.tables':
    'В таблицах учтены записи, которые могут быть показаны читателям документа ({readers}). Мероприятие стоит в строке каждого названного в нем направления деятельности, поэтому сумма строк больше итога.',
  'report.coverage.no-tables':
    'Для этого набора данных и периода подсчет по направлениям деятельности и подразделениям отсутствует.',
  'report.table.coverage-line': 'Кто был запрошен и кто ответил, по направлениям деятельности',
  'report.table.coverage-unit': 'Кто был запрошен и кто ответил, по подразделениям',
  'report.column.accepted': 'Принятые обновления',
  'report.column.subject': 'Тема',
  'report.row.no-line': 'Направление не указано',
  'report.row.no-unit': 'Подразделение не указано',
  'report.row.other-units': 'Другие подразделения ({count, number})',
  'report.label.expectedResults': 'Ожидаемые результаты',
  'report.label.contact': 'Контакт',
  'report.maker.verify': 'Проверка в папке этого набора отчетов',
  'report.maker.address': 'Опубликовано по адресу',
  'report.reporters':
    'Из них мероприятий МСЭ, проведенных самостоятельно или совместно с другими: {ituFigure}; мероприятий других заинтересованных сторон, известных из таких собраний, как база данных Аналитического обзора ВВУИО: {otherFigure}.',
  'report.reporter.itu': 'МСЭ, самостоятельно или совместно с другими',
  'report.reporter.other': 'другие заинтересованные стороны',
  'report.column.reporter': 'Чье мероприятие',
  'report.counted.nothing':
    'Мероприятий, по которым сведений для отчета нет: {nothingFigure}. Они учтены только в сведениях об охвате и ни в каком другом показателе.',
  'report.distinct':
    'Мероприятий по представленным записям: {activitiesFigure}; без повторов, то есть если записи, помеченные как дублирующие, учтены один раз: {distinctFigure}.',
  'report.nothing': 'Сведений для отчета нет по следующим записям: {records}.',
  'report.nothing.among': 'Сведений для отчета нет, в частности, по следующим записям: {records}.',
  'report.line.goals-all': 'Цели, по которым есть мероприятия: {goals}.',
  'report.spread.no-sector': 'Сектор МСЭ не указан',
  'report.spread.several-lines':
    'Мероприятий, учтенных более чем по одному направлению деятельности: {severalFigure}.',
  'report.goal.lines-most': 'Направления деятельности с наибольшим числом мероприятий: {lines}.',
  'report.cooperation.goals-most':
    'Помимо рассматриваемых Целей, мероприятия содействуют достижению других Целей; Цели с наибольшим числом мероприятий: {goals}.',
  'report.cooperation.each': 'Мероприятие учитывается по каждой Цели, достижению которой оно содействует.',
  'report.part.elsewhere': 'Учтено здесь и изложено в другом разделе: {records}.',
  'report.role.co-facilitators':
    'МСЭ является одной из содействующих организаций по этим направлениям деятельности.',
  'report.role.of-line': '{line}: {role}',
  'report.years.span': '{from}–{to}',
  'report.gap.meeting': '[собрание будет объявлено]',
  'report.gap.place': '[место будет объявлено]',
  'report.gap.dates': '[даты будут объявлены]',
  'report.last-meeting': 'последнее собрание {date} ({place})',
  'report.place.doha': 'Доха',
  'report.needs-translation': '[язык оригинала: {language}; требуется перевод]',
  'report.language.ar': 'арабский',
  'report.language.zh': 'китайский',
  'report.language.en': 'английский',
  'report.language.fr': 'французский',
  'report.language.ru': 'русский',
  'report.language.es': 'испанский',
  'report.chart.goals-years': 'Мероприятия по годам и Целям, рассматриваемым в {sessionYear} году, {years}',
  'report.table.goals-years':
    'Мероприятия по годам в рамках Целей, рассматриваемых в {sessionYear} году, {years}',
  'report.note.goals-years':
    'Здесь учтены все годы набора данных; в тексте учтен только {year} год. Мероприятие учитывается в каждом году, за который по нему есть обновление.',
  'report.note.calendar': 'Календарь настоящей системы; страница самого органа в нем не указана.',
  'report.method.marks': 'В заголовках несверенные официальные названия отмечены знаком {mark}.',
} as const satisfies Catalogue;
