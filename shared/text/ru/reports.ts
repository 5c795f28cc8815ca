/** Russian words: reports. */
import type { Catalogue } from '../catalogue.ts';
import { reportChartsRu } from './report-charts.ts';
import { reportFamilyRu } from './report-family.ts';
import { reportIssuedRu } from './report-issued.ts';
import { reportKindsRu } from './report-kinds.ts';
import { reportRegistriesRu } from './report-registries.ts';
import { reportTablesRu } from './report-tables.ts';
import { reportWorkbookRu } from './report-workbook.ts';

export const reportsRu = {
  'report.cstd.name': 'Материалы для Комиссии по науке и технике в целях развития',
  'report.cstd.title':
    'Материалы, представленные структурами системы Организации Объединенных Наций и другими организациями, о работе по выполнению решений ВВУИО в {year} году',
  'report.cstd.body': 'Комиссия по науке и технике в целях развития',
  'report.cstd.mandate':
    'В своей резолюции 2006/46 Экономический и Социальный Совет просил Комиссию по науке и технике в целях развития оказывать ему содействие в осуществлении общесистемной последующей деятельности в связи с Всемирной встречей на высшем уровне по вопросам информационного общества (ВВУИО). МСЭ представляет настоящий отчет о ходе работы по направлениям деятельности в соответствии с Резолюцией 1332 Совета для рассмотрения Комиссией на ее сессии в {sessionYear} году.',
  'report.cstd.disclaimer':
    'Мнения, выраженные в настоящих материалах, принадлежат их авторам и не обязательно отражают мнение Организации Объединенных Наций или Комиссии.',
  'report.cstd.summary':
    'В настоящих материалах по направлениям деятельности {activities, plural, one {представлено {activitiesFigure} мероприятие, проведенное} few {представлены {activitiesFigure} мероприятия, проведенные} many {представлено {activitiesFigure} мероприятий, проведенных} other {представлено {activitiesFigure} мероприятия, проведенных}} во исполнение решений ВВУИО в {year} году. {claims, plural, =0 {Связи с Целями в области устойчивого развития (ЦУР) не заявлены} one {Заявлена {claimsFigure} связь с Целями в области устойчивого развития (ЦУР)} few {Заявлены {claimsFigure} связи с Целями в области устойчивого развития (ЦУР)} many {Заявлено {claimsFigure} связей с Целями в области устойчивого развития (ЦУР)} other {Заявлено {claimsFigure} связи с Целями в области устойчивого развития (ЦУР)}}; {outside, plural, one {{outsideFigure} из них находится} few {{outsideFigure} из них находятся} many {{outsideFigure} из них находятся} other {{outsideFigure} из них находятся}} вне матрицы ВВУИО–ЦУР.',
  'report.cstd.action': 'Комиссии предлагается принять настоящие материалы к сведению.',
  'report.cstd.unconfirmed':
    'Номер сессии выведен из ежегодного порядка проведения сессий и не подтвержден опубликованным источником.',

  'report.hlpf.name': 'Вклад в работу Политического форума высокого уровня по устойчивому развитию',
  'report.hlpf.title':
    'Вклад Совета МСЭ в работу Политического форума высокого уровня по устойчивому развитию {sessionYear} года',
  'report.hlpf.body': 'Политический форум высокого уровня по устойчивому развитию',
  'report.hlpf.session': 'Сессия {sessionYear} года',
  'report.hlpf.who':
    'МСЭ является специализированным учреждением Организации Объединенных Наций в области информационно-коммуникационных технологий (ИКТ). Он использует механизм Всемирной встречи на высшем уровне по вопросам информационного общества (ВВУИО), содействуя осуществлению Повестки дня на период до 2030 года. Настоящий вклад основан на мероприятиях, о которых сообщено за {year} год.',
  'report.hlpf.theme': 'Тема Форума {sessionYear} года: «{theme}».',
  'report.hlpf.unconfirmed':
    'Тема или Цели, рассматриваемые в {sessionYear} году, приведены на основе общих сведений и должны быть сверены с письмом Председателя Экономического и Социального Совета.',
  'report.hlpf.goals-unknown':
    'Перечень Целей, углубленно рассматриваемых в {sessionYear} году, не зафиксирован; поэтому охвачены все семнадцать Целей.',
  'report.hlpf.summary':
    'В настоящем вкладе показано, как мероприятия, о которых сообщено за {year} год, содействовали достижению Целей, рассматриваемых в {sessionYear} году. Он основан на сведениях по {activities, plural, one {{activitiesFigure} мероприятию} few {{activitiesFigure} мероприятиям} many {{activitiesFigure} мероприятиям} other {{activitiesFigure} мероприятия}}. {named, plural, =0 {Ни одно из них в тексте не названо} one {В тексте названо # из них} few {В тексте названы # из них} many {В тексте названо # из них} other {В тексте названо # из них}}.',
  'report.hlpf.action': 'Политическому форуму высокого уровня предлагается рассмотреть настоящий вклад.',

  'report.wsis20.name': 'Вклад МСЭ в выполнение решений ВВУИО, 2015–2025 годы',
  'report.wsis20.title': 'ВВУИО+20: вклад МСЭ в выполнение решений ВВУИО, {years} годы',
  'report.wsis20.body': 'Совет МСЭ',
  'report.wsis20.background':
    'В Резолюции 1332 Совета Генеральному секретарю поручается представить отчет о вкладе МСЭ в выполнение решений ВВУИО с {fromYear} по {year} год. В отчете приведены основные этапы, проблемы и новые тенденции по каждому направлению деятельности.',
  'report.wsis20.method':
    'Записи за разные годы получены по разным правилам. Источники за каждый год показаны ниже; это следует учитывать при сравнении цифр за разные годы.',
  'report.wsis20.summary':
    'С {fromYear} по {year} год {activities, plural, one {зарегистрировано {activitiesFigure} мероприятие} few {зарегистрированы {activitiesFigure} мероприятия} many {зарегистрировано {activitiesFigure} мероприятий} other {зарегистрировано {activitiesFigure} мероприятия}}, по которым {updates, plural, one {представлено {updatesFigure} обновление} few {представлены {updatesFigure} обновления} many {представлено {updatesFigure} обновлений} other {представлено {updatesFigure} обновления}}. Основные этапы, проблемы и тенденции приведены по направлениям деятельности; пробелы и изменения методики отмечены.',
  'report.wsis20.action':
    'Совету предлагается принять настоящий отчет к сведению и направить его органам, рассматривающим ход выполнения решений ВВУИО.',

  'report.workbook.name': 'Рабочая книга для Членов',
  'report.workbook.title': 'Мероприятия по ВВУИО и ЦУР в {year} году: рабочая книга для Членов',
  'report.workbook.body': 'Рабочая группа Совета по ВВУИО и ЦУР',
  'report.workbook.lead':
    'Рабочая книга содержит записи, лежащие в основе отчетов за {year} год, по одной строке на запись, а также итоги, связи с матрицей ВВУИО–ЦУР, пробелы и, если есть предыдущая редакция, изменения по сравнению с ней. Фильтры на любом листе дают итоги этой рабочей книги. В ней учтено то, что доступно Членам; в открытых документах учтены только общедоступные записи, поэтому их итоги могут быть меньше.',
  'report.workbook.summary':
    'Строки, лежащие в основе отчетов за {year} год: {activities, plural, one {{activitiesFigure} мероприятие} few {{activitiesFigure} мероприятия} many {{activitiesFigure} мероприятий} other {{activitiesFigure} мероприятия}}, {updates, plural, one {{updatesFigure} обновление} few {{updatesFigure} обновления} many {{updatesFigure} обновлений} other {{updatesFigure} обновления}} и {claims, plural, one {{claimsFigure} заявленная связь} few {{claimsFigure} заявленные связи} many {{claimsFigure} заявленных связей} other {{claimsFigure} заявленной связи}} с ЦУР.',
  'report.workbook.action': 'Рабочей группе предлагается принять данные к сведению.',

  'report.organization': 'Международный союз электросвязи',
  'report.source': 'Материалы, представленные МСЭ',
  'report.first-draft': 'Проект 1',
  'report.first-draft.commented': 'Проекту 1',
  'report.session': '{sessionNumber, selectordinal, other {#-я}} сессия',
  'report.annex': 'Приложение {number}',
  'report.machine-translation': '[машинный перевод]',
  'report.audience.public': 'широкая публика',
  'report.audience.members': 'Члены МСЭ',
  'report.audience.internal': 'для внутреннего пользования',

  'report.reference.duty': '{resolution} ({edition})',
  'report.reference.clause': '{resolution} ({edition}), {section}, п. {number}',
  'report.clause.resolves': 'раздел «решает»',
  'report.clause.instructs-sg': 'раздел «поручает Генеральному секретарю»',
  'report.clause.instructs-sg-directors': 'раздел «поручает Генеральному секретарю и Директорам Бюро»',
  'report.clause.annex': 'приложение',
  'report.reference.ecosoc-2006-46': 'Резолюция 2006/46 Экономического и Социального Совета',
  'report.reference.geneva':
    'Женевский план действий (2003 год) и Тунисская программа для информационного общества (2005 год)',
  'report.reference.agenda-2030':
    'Резолюция 70/1 Генеральной Ассамблеи, Повестка дня в области устойчивого развития на период до 2030 года',
  'report.reference.matrix': 'Матрица ВВУИО–ЦУР, редакция {edition}',
  'report.reference.published': '{name}, {address}',

  'report.section.introduction': 'Введение',
  'report.section.general-introduction': 'Общее введение',
  'report.section.read-me': 'Описание',
  'report.section.lines': 'Ход работы по направлениям деятельности',
  'report.section.impacts': 'Воздействие, ход работы и пробелы по рассматриваемым Целям',
  'report.section.urgent-action': 'Области, требующие неотложных действий',
  'report.section.goal-examples': 'Примеры действий',
  'report.section.leave-no-one-behind': 'Никого не оставить без внимания',
  'report.section.cooperation': 'Сотрудничество и взаимосвязи',
  'report.section.key-messages': 'Основные тезисы',
  'report.section.sdg-links': 'Связи с Целями в области устойчивого развития',
  'report.section.outside': 'Заявленные связи вне матрицы',
  'report.section.gaps': 'Пробелы',
  'report.section.years': 'Годы в цифрах',
  'report.section.tallies': 'Итоги',
  'report.section.goals-in-review': 'Рассматриваемые Цели',
  'report.section.targets': 'Заявленные Цели и задачи',
  'report.section.records': 'Записи, названные в тексте',
  'report.section.method': 'Методика и определения',
  'report.section.changes': 'Изменения по сравнению с предыдущей редакцией',
  'report.section.last-year': 'Изменения по сравнению с предыдущим годом',

  'report.coverage':
    'За период с {from} по {to} отчетность ожидалась по {expected, plural, one {{expectedFigure} мероприятию} few {{expectedFigure} мероприятиям} many {{expectedFigure} мероприятиям} other {{expectedFigure} мероприятия}}. {accepted, plural, =0 {Не принято ни одного обновления} one {Принято {acceptedFigure} обновление} few {Приняты {acceptedFigure} обновления} many {Принято {acceptedFigure} обновлений} other {Принято {acceptedFigure} обновления}}{nothingToReport, plural, =0 {} one {, в том числе без сведений для отчета: {nothingToReportFigure}} few {, в том числе без сведений для отчета: {nothingToReportFigure}} many {, в том числе без сведений для отчета: {nothingToReportFigure}} other {, в том числе без сведений для отчета: {nothingToReportFigure}}}. {open, plural, =0 {Непринятых обновлений на момент фиксации данных не было} one {Еще {openFigure} обновление на момент фиксации данных не было принято} few {Еще {openFigure} обновления на момент фиксации данных не были приняты} many {Еще {openFigure} обновлений на момент фиксации данных не были приняты} other {Еще {openFigure} обновления на момент фиксации данных не были приняты}}, {missing, plural, =0 {мероприятий без обновления нет} one {обновления нет по {missingFigure} мероприятию} few {обновлений нет по {missingFigure} мероприятиям} many {обновлений нет по {missingFigure} мероприятиям} other {обновлений нет по {missingFigure} мероприятия}}.',
  'report.counted':
    'В приведенных ниже цифрах учтены записи, доступные читателям настоящего документа ({readers}): {activities, plural, one {{activitiesFigure} мероприятие} few {{activitiesFigure} мероприятия} many {{activitiesFigure} мероприятий} other {{activitiesFigure} мероприятия}}, {claims, plural, one {{claimsFigure} заявленная связь} few {{claimsFigure} заявленные связи} many {{claimsFigure} заявленных связей} other {{claimsFigure} заявленной связи}} с ЦУР и {results, plural, one {{resultsFigure} указанный результат} few {{resultsFigure} указанных результата} many {{resultsFigure} указанных результатов} other {{resultsFigure} указанного результата}}.',

  'report.line.heading': 'Направление деятельности {codes}: {titles}',
  'report.line.combined': 'Направления деятельности {codes}: {titles}',
  'report.line.application': 'Направление деятельности C7 ({titles})',
  'report.line.c7-whole': 'Направление деятельности C7 в целом: {titles}',
  'report.line.cross-cutting': 'Мероприятия, относящиеся ко всем направлениям деятельности',
  'report.line.silent':
    'За период с {from} по {to} под этим заголовком не представлено ни одного мероприятия. Это не означает, что ничего не было сделано.',
  'report.line.activities':
    'За период с {from} по {to} под этим заголовком {activities, plural, one {представлено {activitiesFigure} мероприятие} few {представлены {activitiesFigure} мероприятия} many {представлено {activitiesFigure} мероприятий} other {представлено {activitiesFigure} мероприятия}}; {results, plural, =0 {результаты не указаны} one {указан {resultsFigure} результат} few {указаны {resultsFigure} результата} many {указано {resultsFigure} результатов} other {указано {resultsFigure} результата}}.',
  'report.line.sectors': 'По Секторам: {list}.',
  'report.line.regions': 'По регионам: {list}.',
  'report.line.goals': 'Цели с наибольшим числом мероприятий: {goals}.',
  'report.line.claims':
    '{claims, plural, one {Заявлена {claimsFigure} связь} few {Заявлены {claimsFigure} связи} many {Заявлено {claimsFigure} связей} other {Заявлено {claimsFigure} связи}} с ЦУР; {outside, plural, =0 {вне матрицы связей нет} one {{outsideFigure} из них находится вне матрицы} few {{outsideFigure} из них находятся вне матрицы} many {{outsideFigure} из них находятся вне матрицы} other {{outsideFigure} из них находятся вне матрицы}}.',
  'report.line.partners': 'Среди партнеров в мероприятиях с наиболее значимыми результатами: {partners}.',
  'report.name-count': '{name} ({count})',
  'report.spread.none': 'не указано',
  'report.spread.several': 'Мероприятий, учтенных в этом перечне более одного раза: {severalFigure}.',
  'report.goal-count': 'ЦУР {goal} «{title}» ({count})',
  'report.role.facilitator': 'МСЭ является содействующей организацией по этому направлению деятельности.',
  'report.role.facilitator-in-practice':
    'В официальных перечнях МСЭ указан среди содействующих организаций по этому направлению деятельности; на практике МСЭ выполняет функции основной содействующей организации.',
  'report.role.co-facilitator':
    'МСЭ является одной из содействующих организаций по этому направлению деятельности.',
  'report.role.partner': 'МСЭ является партнером по этому направлению деятельности.',
  'report.role.none-listed': 'В Резолюции 1332 Совета роль МСЭ по этому направлению деятельности не указана.',

  'report.part.summary': 'Резюме',
  'report.part.examples': 'Новаторские стратегии, программы и проекты',
  'report.part.obstacles': 'Препятствия и проблемы',
  'report.part.lessons': 'Извлеченные уроки',
  'report.part.proposals': 'Будущие действия и обязательства',
  'report.part.milestones': 'Основные этапы',
  'report.part.trends': 'Новые тенденции',
  'report.part.nothing-on': 'Сведения отсутствуют в рубриках: {headings}.',

  'report.titled': '{title} ({record})',
  'report.quote': '{text} — {source}',
  'report.example.results': 'Результаты: {results}.',
  'report.example.claims': 'Связи с ЦУР: {codes}.',
  'report.example.evidence': 'Подтверждающие материалы: {link}.',
  'report.result.value': '{statement}: {value}',
  'report.result.dated': '{statement}: {value} ({date})',
  'report.result.stated': '{statement} ({date})',
  'report.trend': '{topic}: {text}',
  'report.milestones-of-year': '{year} год: {milestones}',
  'report.milestone': '{milestone} ({date})',

  'report.goal.name': 'ЦУР {goal}',
  'report.goal.heading': 'ЦУР {goal}: {title}',
  'report.goal.silent': 'За {year} год не представлено ни одного мероприятия, связанного с этой Целью.',
  'report.goal.activities':
    'В {year} году достижению этой Цели {activities, plural, one {содействовало {activitiesFigure} мероприятие} few {содействовали {activitiesFigure} мероприятия} many {содействовали {activitiesFigure} мероприятий} other {содействовали {activitiesFigure} мероприятия}}, для которых {claims, plural, one {заявлена {claimsFigure} связь} few {заявлены {claimsFigure} связи} many {заявлено {claimsFigure} связей} other {заявлено {claimsFigure} связи}}.',
  'report.goal.lines': 'Направления деятельности: {lines}.',
  'report.goal.obstacle': 'Препятствие: {text}',
  'report.urgent-action.none': 'Предложений о дальнейших действиях по рассматриваемым Целям не представлено.',
  'report.goal-examples.none': 'Примеров по рассматриваемым Целям не представлено.',
  'report.leave-no-one-behind.none': 'По этому вопросу не сообщено ни об одном мероприятии.',
  'report.key-messages.none': 'Главных результатов по рассматриваемым Целям не представлено.',
  'report.key-messages.lead':
    'Предлагаются для решения секретариата; взяты из главных результатов мероприятий с наиболее весомыми подтверждающими материалами, поочередно по каждой Цели:',
  'report.cooperation.goals':
    'Помимо рассматриваемых Целей, мероприятия содействуют достижению следующих Целей: {goals}.',
  'report.cooperation.none': 'За {year} год не сообщено о партнерах, регионах или других Целях.',

  'report.matrix.support':
    'Заявлено связей с ЦУР: {claims, plural, one {{claimsFigure}} few {{claimsFigure}} many {{claimsFigure}} other {{claimsFigure}}}. Из них {inMatrixFigure} {inMatrix, plural, one {совпадает} few {совпадают} many {совпадают} other {совпадают}} со связью матрицы ВВУИО–ЦУР (редакция {edition}), {goalInMatrixFigure} {goalInMatrix, plural, one {имеет} few {имеют} many {имеют} other {имеют}} с такой связью только общую Цель, {outsideFigure} {outside, plural, one {находится} few {находятся} many {находятся} other {находятся}} вне матрицы.',
  'report.unassessed':
    'Связи, которые нельзя сопоставить с матрицей, поскольку в их записях не указано направление деятельности: {unassessedFigure}.',
  'report.outside.lead':
    '{claims, plural, =0 {Заявленных связей} one {{claimsFigure} заявленная связь находится} few {{claimsFigure} заявленные связи находятся} many {{claimsFigure} заявленных связей находятся} other {{claimsFigure} заявленной связи находится}} вне матрицы ВВУИО–ЦУР (редакция {edition}){activities, plural, =0 { нет.} one {; мероприятий с такими связями: {activitiesFigure}. Такие связи допускаются; обоснования приведены ниже.} few {; мероприятий с такими связями: {activitiesFigure}. Такие связи допускаются; обоснования приведены ниже.} many {; мероприятий с такими связями: {activitiesFigure}. Такие связи допускаются; обоснования приведены ниже.} other {; мероприятий с такими связями: {activitiesFigure}. Такие связи допускаются; обоснования приведены ниже.}}',
  'report.outside.unassessed':
    'Запись, в которой не указано направление деятельности, сопоставить с матрицей нельзя: ее связи не находятся ни в матрице, ни вне ее. Таких связей: {unassessedFigure}; мероприятий: {activitiesFigure}. Записи, по числу связей: {records}.',
  'report.outside.unassessed-more':
    'Указаны только первые записи; остальные содержатся в рабочей книге для Членов.',
  'report.gaps.coverage':
    'Деятельность отражена в {cellsFigure} из {allCellsFigure} ячеек (направление деятельности и цель), связанных матрицей; точно заявлены {linksFigure} из {allLinksFigure} ее связей.',
  'report.gaps.concentration': 'Направления с наибольшим числом мероприятий: {lines}.',
  'report.gaps.lead':
    'Матрица ВВУИО–ЦУР (редакция {edition}) связывает указанные ниже направления деятельности с Целями, по которым с {from} по {to} не представлено ни одного мероприятия.',
  'report.gaps.since':
    'Если по направлению и Цели деятельность была раньше в этом периоде, но не в {year} году, указан последний год, когда она была.',
  'report.gaps.none':
    'Для каждой пары направления деятельности и Цели в матрице ВВУИО–ЦУР (редакция {edition}) с {from} по {to} представлено не менее одного мероприятия.',
  'report.years.lead': 'В таблицах показаны мероприятия за каждый год с {fromYear} по {year} год.',
  'report.years.imported':
    '{count, plural, =1 {За {years} год} one {За {years} годы} few {За {years} годы} many {За {years} годы} other {За {years} годы}} записи поступили только путем импорта, например из базы данных Аналитического обзора ВВУИО, где запрашивается меньше сведений; цифры отражают то, что туда внесено, а не все, что сделано.',
  'report.years.empty':
    '{count, plural, =1 {За {years} год записей не найдено.} one {За {years} годы записей не найдено.} few {За {years} годы записей не найдено.} many {За {years} годы записей не найдено.} other {За {years} годы записей не найдено.}} Это пробел в данных.',
  'report.targets.none': 'С {from} по {to} не заявлено ни одной Цели или задачи.',
  'report.records.lead':
    'В тексте {named, plural, =0 {не названо ни одной записи} one {названа # запись} few {названы # записи} many {названо # записей} other {названо # записи}}; всего {activities, plural, one {учтено {activitiesFigure} мероприятие} few {учтены {activitiesFigure} мероприятия} many {учтено {activitiesFigure} мероприятий} other {учтено {activitiesFigure} мероприятия}}. Все записи содержатся в рабочей книге для Членов.',
  'report.records.silent':
    'Названы также записи, по которым сведений для отчета нет и которые здесь не учтены. Их число: {silent, number}.',
  'report.records.listed': 'Названные записи приведены ниже с указанием соответствующих пунктов.',
  'report.records.cut': 'Число приведенных записей: {shown, number}.',
  'report.changes.lead':
    'По сравнению с предыдущей редакцией данных ({previous}) добавлено записей: {added, number}, изменено: {changed, number}, исключено: {removed, number}.',
  'report.last-year.lead':
    'В настоящем приложении мероприятия, представленные за {now}, сопоставляются с мероприятиями, представленными за {last}, по состоянию в наборе данных того года ({snapshot}). Учитываются только мероприятия, о которых было что сообщить и которые доступны читателям настоящего отчета.',
  'report.last-year.sums':
    'Представлено мероприятий в этом году: {activitiesFigure}; в предыдущем году: {before, number}; в оба года: {both, number}; в этом году, но не в предыдущем: {fresh, number}; в предыдущем году, но не в этом: {gone, number}.',
  'report.last-year.spread':
    'Из мероприятий, представленных за {now}, более чем в одной строке: {severalFigure}; ни в одной, поскольку направление деятельности не указано: {noneFigure}.',
  'report.last-year.none':
    'Набор данных за {last} здесь не хранится, поэтому в настоящем отчете нельзя указать, что изменилось по сравнению с предыдущим годом.',
  'report.change.added': 'добавлено',
  'report.change.changed': 'изменено',
  'report.change.removed': 'исключено',

  'report.method.counting':
    'Каждое мероприятие учитывается в любом итоге один раз. Оно учитывается в строке каждого указанного для него направления деятельности, поэтому сумма строк больше итога. Обновление, по которому сведений для отчета нет, учитывается только в сведениях об охвате.',
  'report.method.distinct':
    'В таблицах, строках и итогах записи учтены в том виде, в каком они представлены. Если записи помечены как дублирующие друг друга, приводится второй итог – без повторов, в котором каждая такая группа учтена один раз.',
  'report.method.combined':
    'Отчеты по C1 и C11, C3 и электронной научной деятельности (C7), C4 и электронной занятости (C7) объединены; мероприятие, для которого указаны оба направления пары, учитывается под общим заголовком один раз.',
  'report.method.cross-cutting':
    'Мероприятие, относящееся ко всем направлениям деятельности, учитывается в отдельной строке и в итогах. Если в нем указаны и отдельные направления, оно учитывается также в строках этих направлений, но не в других.',
  'report.method.regions':
    'Мероприятие, для которого указаны страны, но не указан регион, учитывается в регионах этих стран.',
  'report.method.claims':
    'Учитываются только связи с ЦУР, которые заявили координаторы, которые поступили с импортированными данными или которые были предложены и приняты. Связи, которые проверяющий поставил под вопрос или отклонил, и связи, вытекающие только из матрицы, не учитываются.',
  'report.method.support':
    'Заявленная связь есть в матрице, если одно из направлений мероприятия связано в ней именно с этой Целью или задачей; в матрице есть Цель, если какое-либо направление имеет связь в рамках той же Цели; в остальных случаях связь находится вне матрицы. Связь из записи, в которой не указано направление деятельности, сопоставить с матрицей нельзя; она учитывается отдельно. Использована матрица ВВУИО–ЦУР в редакции {edition}.',
  'report.method.coverage':
    'Отчетность ожидается по каждому мероприятию, кроме завершенных или отмененных до начала периода. Учитываются только принятые обновления.',
  'report.method.audience':
    'Записи и поля, закрытые для читателей настоящего документа ({readers}), не показаны и не учтены.',
  'report.method.languages':
    'Тексты записей приведены на языке настоящего документа, если есть такая версия, а в остальных случаях на языке оригинала.',
  'report.method.parity':
    'Все языковые версии настоящего отчета содержат одни и те же пункты, таблицы и цифры. Ограничения объема отсчитываются по английскому тексту.',
  'report.method.choice':
    'Мероприятия для текста отбираются по твердому правилу: прежде всего учитываются измеренные результаты, подтверждающие материалы, основные связи и полнота описания; при равенстве решает номер записи. Длинные тексты сокращены, что обозначено знаком […].',
  'report.method.trace':
    'По каждому числу из перечня «Цифры» можно проследить стоящие за ним записи в наборе данных {snapshot}.',
  'report.method.names':
    'Официальных названий на этом языке (направления деятельности, Цели, Секторы, страны, резолюции, темы): {all, number}; из них еще не сверены с опубликованным текстом: {n, number}. Краткие названия задач сформулированы в рамках проекта.',

  ...reportChartsRu,
  ...reportFamilyRu,
  ...reportIssuedRu,
  ...reportKindsRu,
  ...reportRegistriesRu,
  ...reportWorkbookRu,
  ...reportTablesRu,
} as const satisfies Catalogue;
