/** Russian words: the label and the help of every field, and the label of every part of a list item. */
import type { Catalogue } from '../catalogue.ts';

export const fieldsRu = {
  'field.title.label': 'Название',
  'field.title.help':
    'Назовите мероприятие так, как назвали бы его человеку не из вашего подразделения; от 10 до 150 знаков.',
  'field.aliases.label': 'Другие названия',
  'field.aliases.help':
    'Укажите прежние названия и сокращения, под которыми известно мероприятие, по одному на строке.',
  'field.summary.label': 'Краткое описание',
  'field.summary.help':
    'Укажите в 50–100 словах цель мероприятия и порядок его проведения; этот текст не меняется из года в год.',
  'field.activityType.label': 'Вид мероприятия',
  'field.activityType.help': 'Выберите вид, который лучше всего описывает основную работу.',
  'field.sectors.label': 'Секторы',
  'field.sectors.help': 'Выберите все Секторы, участвующие в мероприятии, или Генеральный секретариат.',
  'field.unit.label': 'Подразделение',
  'field.unit.help': 'Укажите ответственный отдел или подразделение, например BDT/DNS.',
  'field.organization.label': 'Организация',
  'field.organization.help': 'Укажите организацию, которая сообщает о мероприятии, если это не МСЭ.',
  'field.ituRole.label': 'Роль МСЭ',
  'field.ituRole.help': 'Выберите роль МСЭ в мероприятии.',
  'field.primaryLine.label': 'Основное направление деятельности',
  'field.primaryLine.help':
    'Выберите одно направление деятельности ВВУИО, по которому представляется мероприятие; для C7 выберите одно из восьми приложений.',
  'field.otherLines.label': 'Другие направления деятельности',
  'field.otherLines.help':
    'Выберите не более трех других направлений деятельности, которым явно служит мероприятие.',
  'field.crossCutting.label': 'Относится ко всем направлениям деятельности',
  'field.crossCutting.help':
    'Заполняйте, только если мероприятие служит всем направлениям деятельности; приведите обоснование в 20–100 словах.',
  'field.claims.label': 'Заявленные связи с ЦУР',
  'field.claims.help':
    'Выберите от одной до десяти Целей или задач, достижению которых способствует мероприятие, из них не более трех основных; для каждой приведите обоснование в 15–60 словах.',
  'field.claims.code.label': 'Цель или задача',
  'field.claims.weight.label': 'Основная или дополнительная',
  'field.claims.rationale.label': 'Обоснование',
  'field.claims.evidenceRefs.label': 'Результаты и подтверждающие материалы',
  'field.claims.origin.label': 'Происхождение',
  'field.claims.review.label': 'Проверка',
  'field.gdcObjectives.label': 'Цели Глобального цифрового договора',
  'field.gdcObjectives.help':
    'Выберите цели Глобального цифрового договора, которым служит мероприятие, если такие есть.',
  'field.gcaPillars.label': 'Направления Глобальной программы кибербезопасности',
  'field.gcaPillars.help':
    'Для мероприятий по направлению деятельности C5: выберите направления Программы, которым служит мероприятие.',
  'field.wsisOutcomeRefs.label': 'Пункты решений ВВУИО',
  'field.wsisOutcomeRefs.help':
    'Укажите пункты решений ВВУИО, которые выполняет мероприятие, например GPA C5 12.a; требуется для C2, C5 и C6.',
  'field.mandates.label': 'Мандаты',
  'field.mandates.help':
    'Укажите резолюции и решения, на которых основано мероприятие, с их редакцией, по одной на строке.',
  'field.strategicGoals.label': 'Стратегические цели',
  'field.strategicGoals.help':
    'Выберите цели и тематические приоритеты Стратегического плана МСЭ, которым служит мероприятие.',
  'field.operationalPlanRef.label': 'Ссылка на оперативный план',
  'field.operationalPlanRef.help':
    'Укажите место в оперативном плане, не более 80 знаков, например ITU-D 2026-2029, 2.3; требуется для C2, C5 и C6.',
  'field.status.label': 'Состояние',
  'field.status.help': 'Выберите состояние мероприятия на конец периода.',
  'field.startDate.label': 'Дата начала',
  'field.startDate.help': 'Укажите год, месяц или день в виде ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД.',
  'field.endDate.label': 'Дата окончания',
  'field.endDate.help':
    'Укажите фактическую или планируемую дату окончания в виде ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД; оставьте поле пустым, если дата не установлена.',
  'field.coverage.label': 'Охват',
  'field.coverage.help': 'Выберите географический охват мероприятия.',
  'field.regions.label': 'Регионы МСЭ',
  'field.regions.help':
    'Выберите регионы МСЭ, в интересах которых проводится мероприятие; требуется, если охват не глобальный.',
  'field.countries.label': 'Страны',
  'field.countries.help':
    'Выберите страны, в которых проводится мероприятие; требуется, если оно национальное, местное или проводится в нескольких странах.',
  'field.countryGroups.label': 'Группы стран',
  'field.countryGroups.help':
    'Выберите группы стран, для которых предназначено мероприятие; если поле пусто, они определяются по странам.',
  'field.beneficiaries.label': 'Бенефициары',
  'field.beneficiaries.help': 'Выберите все группы, которым мероприятие должно принести пользу.',
  'field.genderMarker.label': 'Показатель гендерного равенства',
  'field.genderMarker.help':
    'Выберите от 0 до 3 по шкале Организации Объединенных Наций: 0 — не учитывается, 3 — гендерное равенство является главной целью.',
  'field.humanRightsMarker.label': 'Показатель прав человека',
  'field.humanRightsMarker.help':
    'Выберите от 0 до 3 по шкале Организации Объединенных Наций: 0 — не учитываются, 3 — права человека являются главной целью.',
  'field.partners.label': 'Партнеры',
  'field.partners.help': 'Укажите каждого партнера вне вашего подразделения, его тип и роль.',
  'field.partners.name.label': 'Название',
  'field.partners.type.label': 'Тип',
  'field.partners.role.label': 'Роль',
  'field.focalPoint.label': 'Координатор',
  'field.focalPoint.help':
    'Укажите должность, отвечающую за эту запись; в открытых отчетах она не публикуется.',
  'field.deputy.label': 'Заместитель',
  'field.deputy.help': 'Укажите должность, отвечающую за запись в отсутствие координатора.',
  'field.externalIds.label': 'Идентификаторы в других системах',
  'field.externalIds.help':
    'Укажите номер или адрес этого же мероприятия в других системах, чтобы оно не учитывалось дважды.',
  'field.externalIds.scheme.label': 'Система',
  'field.externalIds.id.label': 'Идентификатор',
  'field.relatedActivities.label': 'Связанные мероприятия',
  'field.relatedActivities.help':
    'Укажите имеющиеся здесь мероприятия, связанные с данным, и характер связи.',
  'field.relatedActivities.id.label': 'Мероприятие',
  'field.relatedActivities.kind.label': 'Характер связи',
  'field.confidentiality.label': 'Конфиденциальность',
  'field.confidentiality.help': 'Выберите, кому доступна запись: всем, Членам МСЭ или только секретариату.',
  'field.originalLanguage.label': 'Язык текстов',
  'field.originalLanguage.help':
    'Выберите официальный язык, на котором вы пишете; переводы добавляются позднее.',
  'field.nothingToReport.label': 'Сведений для отчета нет',
  'field.nothingToReport.help':
    'Если в течение периода ничего не сделано, укажите причину в 3–50 словах; большинство других полей тогда не требуется.',
  'field.headline.label': 'Главный результат',
  'field.headline.help':
    'Изложите главный результат одним предложением не более чем в 30 словах, чтобы его можно было цитировать.',
  'field.narrative.label': 'Что сделано',
  'field.narrative.help':
    'Расскажите в 100–200 словах, что сделано за период, совместно с кем и что изменилось.',
  'field.results.label': 'Результаты',
  'field.results.help':
    'Укажите не менее одного результата, по возможности в виде числа с единицей измерения, исходным значением, датой и источником.',
  'field.results.statement.label': 'Описание результата',
  'field.results.indicator.label': 'Показатель',
  'field.results.unit.label': 'Единица измерения',
  'field.results.baseline.label': 'Исходное значение',
  'field.results.target.label': 'Целевое значение',
  'field.results.value.label': 'Значение',
  'field.results.asOf.label': 'По состоянию на',
  'field.results.source.label': 'Источник',
  'field.evidence.label': 'Подтверждающие материалы',
  'field.evidence.help':
    'Укажите не менее одного документа или страницы, подтверждающих результаты, с открытым адресом, если он есть.',
  'field.evidence.title.label': 'Название',
  'field.evidence.url.label': 'Веб-адрес',
  'field.evidence.date.label': 'Дата',
  'field.evidence.note.label': 'Примечание',
  'field.obstacles.label': 'Препятствия',
  'field.obstacles.help': 'Укажите не более чем в 50 словах, что мешало работе.',
  'field.lessons.label': 'Извлеченные уроки',
  'field.lessons.help': 'Укажите не более чем в 50 словах, что вы сделали бы иначе.',
  'field.proposals.label': 'Дальнейшие шаги и предложения',
  'field.proposals.help':
    'Укажите не более чем в 150 словах, что планируется далее и какие новые обязательства приняты.',
  'field.objective.label': 'Цель на период',
  'field.objective.help':
    'Изложите одним предложением не более чем в 50 словах, чего предполагалось достичь.',
  'field.milestones.label': 'Основные этапы',
  'field.milestones.help':
    'Укажите каждый этап и его плановый срок, а для завершенного этапа — дату завершения.',
  'field.milestones.text.label': 'Этап',
  'field.milestones.due.label': 'Срок',
  'field.milestones.done.label': 'Завершен',
  'field.milestones.status.label': 'Состояние',
  'field.emergingTrends.label': 'Новые тенденции',
  'field.emergingTrends.help':
    'Назовите новые темы и опишите каждую примерно в 60 словах; сведения запрашиваются по мероприятиям МСЭ-Т.',
  'field.emergingTrends.topic.label': 'Тема',
  'field.emergingTrends.text.label': 'Что происходит',
  'field.economicImpact.label': 'Экономическое воздействие',
  'field.economicImpact.help':
    'Укажите не более чем в 50 словах, что изменилось для доходов населения, предприятий или экономики.',
  'field.socialImpact.label': 'Социальное воздействие',
  'field.socialImpact.help': 'Укажите не более чем в 50 словах, что изменилось для людей и сообществ.',
  'field.environmentalImpact.label': 'Воздействие на окружающую среду',
  'field.environmentalImpact.help':
    'Укажите не более чем в 50 словах, что изменилось для климата и окружающей среды.',
  'field.culturalImpact.label': 'Культурное воздействие',
  'field.culturalImpact.help':
    'Укажите не более чем в 50 словах, что изменилось для языков, наследия и местного контента.',
  'field.leaveNoOneBehind.label': 'Никого не оставить без внимания',
  'field.leaveNoOneBehind.help': 'Укажите не более чем в 50 словах, как удалось охватить самых отстающих.',
  'field.events.label': 'Совещания и иные события',
  'field.events.help':
    'Укажите события, состоявшиеся в течение периода, их дату, место проведения и вашу роль.',
  'field.events.title.label': 'Название',
  'field.events.date.label': 'Дата',
  'field.events.place.label': 'Место проведения',
  'field.events.role.label': 'Роль',
  'field.outputs.label': 'Продукты деятельности',
  'field.outputs.help':
    'Укажите, что опубликовано или подготовлено за период, с условным обозначением или веб-адресом.',
  'field.outputs.title.label': 'Название',
  'field.outputs.symbol.label': 'Условное обозначение',
  'field.outputs.url.label': 'Веб-адрес',
  'field.outputs.kind.label': 'Вид',
  'field.outputs.date.label': 'Дата',
  'field.photos.label': 'Фотографии',
  'field.photos.help':
    'Укажите каждый файл с изображением, описание для тех, кто не может его увидеть, автора и наличие согласия изображенных лиц.',
  'field.photos.file.label': 'Файл',
  'field.photos.altText.label': 'Описание для тех, кто не может увидеть изображение',
  'field.photos.credit.label': 'Автор',
  'field.photos.consent.label': 'Согласие получено',
  'field.budget.label': 'Бюджет',
  'field.budget.help':
    'Укажите каждую сумму, ее валюту (три буквы), источник и вид; эти сведения видит только секретариат.',
  'field.budget.amount.label': 'Сумма',
  'field.budget.currency.label': 'Валюта',
  'field.budget.source.label': 'Источник',
  'field.budget.kind.label': 'Вид',
  'field.staffMonths.label': 'Человеко-месяцы',
  'field.staffMonths.help':
    'Укажите трудозатраты за период в месяцах, ноль или более; эти сведения видит только секретариат.',
} as const satisfies Catalogue;
