/** Russian words: what each problem means and what to do about it. */
import type { Catalogue } from '../catalogue.ts';

export const problemsRu = {
  'problem.file-empty': 'Файл пуст.',
  'problem.file-empty.remedy': 'Убедитесь, что файл сохранен вместе с содержимым, и отправьте его снова.',
  'problem.file-too-large':
    '{what, select, rows {В файле более {limit, number} строк.} sheets {В книге более {limit, number} листов.} record {Одна из записей файла занимает более {size, number} {unit, select, GiB {ГиБ} MiB {МиБ} other {КиБ}}.} other {Файл занимает более {size, number} {unit, select, GiB {ГиБ} MiB {МиБ} other {КиБ}}.}}',
  'problem.file-too-large.remedy':
    'Разделите его на несколько файлов либо удалите изображения и неиспользуемые листы.',
  'problem.file-type-unknown': 'Файлы этого типа не читаются.',
  'problem.file-type-unknown.remedy': 'Отправьте книгу Excel (.xlsx), файл CSV или файл JSON.',
  'problem.file-type-mismatch': 'Содержимое файла не соответствует его имени.',
  'problem.file-type-mismatch.remedy':
    'Откройте файл в программе, в которой он создан, и сохраните его заново в нужном формате.',
  'problem.file-ending-unknown': 'Файлы с таким расширением не читаются.',
  'problem.file-ending-unknown.remedy':
    'Если в файле содержатся записи, дайте ему расширение, соответствующее содержимому (.csv, .json или .ndjson), и отправьте его снова.',
  'problem.workbook-encrypted': 'Книга защищена паролем.',
  'problem.workbook-encrypted.remedy':
    'Снимите пароль в программе электронных таблиц, сохраните файл и отправьте его снова.',
  'problem.workbook-legacy': 'Книга сохранена в старом формате Excel (.xls).',
  'problem.workbook-legacy.remedy': 'Сохраните ее как книгу Excel (.xlsx) и отправьте новый файл.',
  'problem.workbook-macro': 'Книга содержит макросы, а такие файлы не принимаются.',
  'problem.workbook-macro.remedy':
    'Сохраните ее как книгу Excel без макросов (.xlsx) и отправьте новый файл.',
  'problem.zip-bomb':
    '{what, select, ratio {При распаковке часть файла увеличивается более чем в {limit, number} раз.} entries {Файл содержит более {limit, number} частей.} strings {Книга содержит более {limit, number} различных текстов.} order {Ячейки ссылаются на свои тексты в таком беспорядке, что чтение заняло бы слишком много времени.} idle {Книга содержит более {size, number} {unit, select, GiB {ГиБ} MiB {МиБ} other {КиБ}} ячеек без значений.} other {После распаковки файл занимает более {size, number} {unit, select, GiB {ГиБ} MiB {МиБ} other {КиБ}}.}}',
  'problem.zip-bomb.remedy':
    'Скопируйте ячейки в новый шаблон и отправьте его; если это ваши реальные данные, разделите файл.',
  'problem.zip-damaged': 'Книга повреждена: ее невозможно распаковать.',
  'problem.zip-damaged.remedy':
    'Откройте ее в программе электронных таблиц, восстановите файл, сохраните и отправьте снова.',
  'problem.workbook-external-links': 'Книга использует значения из других файлов.',
  'problem.workbook-external-links.remedy':
    'Разорвите связи в программе электронных таблиц («Данные», «Изменить связи»), сохраните файл и отправьте его снова.',
  'problem.workbook-too-wide': 'На одном из листов книги более {limit, number} столбцов.',
  'problem.workbook-too-wide.remedy':
    'Удалите пустые или неиспользуемые столбцы справа и отправьте файл снова.',
  'problem.workbook-damaged': 'Книга повреждена: одна из ее частей отсутствует или не читается.',
  'problem.workbook-damaged.remedy':
    'Откройте ее в программе электронных таблиц, сохраните под новым именем и отправьте новый файл.',
  'problem.xml-entities':
    'Книга содержит определения, которые не создает ни одна программа электронных таблиц и которые могут причинить вред.',
  'problem.xml-entities.remedy': 'Скопируйте ячейки в новый шаблон и отправьте его.',
  'problem.text-encoding': 'Не удалось распознать кодировку текста файла.',
  'problem.text-encoding.remedy': 'Сохраните файл в формате CSV UTF-8 и отправьте его снова.',
  'problem.json-damaged':
    '{what, select, depth {Вложенность JSON превышает {limit, number} уровней.} other {JSON прочитать невозможно.}}',
  'problem.json-damaged.remedy':
    'Проверьте файл программой проверки JSON; возможно, он сохранен не полностью.',
  'problem.csv-damaged': 'Файл CSV не читается: нарушены кавычки или столбцы.',
  'problem.csv-damaged.remedy':
    'Откройте его в программе электронных таблиц и сохраните заново в формате CSV UTF-8.',
  'problem.template-unknown': 'Файл не соответствует ни одному известному шаблону.',
  'problem.template-unknown.remedy': 'Загрузите шаблон за нужный период, заполните его и отправьте.',
  'problem.file-of-registry': 'Файл содержит записи реестра «{registry}», а здесь требуется другое.',
  'problem.file-of-registry.remedy':
    'Направьте его в этот реестр или загрузите шаблон того, что требуется здесь, заполните его и отправьте.',
  'problem.file-of-records': 'Файл представляет собой шаблон записей о мероприятиях, а не реестра.',
  'problem.file-of-records.remedy':
    'Отправьте его там, где принимаются записи о мероприятиях, или загрузите книгу этого реестра, заполните ее и отправьте.',
  'problem.template-other-year': 'Файл соответствует шаблону за другой период.',
  'problem.template-other-year.remedy': 'Загрузите шаблон за этот период и скопируйте в него ваши строки.',
  'problem.year-missing': 'В файле не указано, к какому году относятся записи.',
  'problem.year-missing.remedy':
    'Укажите год при отправке, например «wsis import FILE --year 2025», или добавьте столбец «Год».',
  'problem.export-unknown': 'Файл не является выгрузкой, которую можно восстановить.',
  'problem.export-unknown.remedy':
    'Восстановите файл NDJSON в том виде, в каком его записала команда «wsis export»; другие файлы принимает «wsis import».',
  'problem.export-not-new':
    'Файл является выгрузкой папки данных: импорт принял бы его записи за новые, без их идентификаторов и состояний.',
  'problem.export-not-new.remedy':
    'Чтобы вернуть все как было, выполните «wsis restore ФАЙЛ --data НОВАЯ» с пустой папкой данных.',
  'problem.restore-not-empty': 'В папке данных уже есть записи.',
  'problem.restore-not-empty.remedy': 'Восстановите данные в новую папку: «wsis restore ФАЙЛ --data НОВАЯ».',
  'problem.restore-unfinished':
    'В этой папке данных восстановление было начато и не завершено: в ней лишь часть выгрузки.',
  'problem.restore-unfinished.remedy':
    'Запустите «wsis restore» еще раз с тем же файлом или начните заново в новой папке данных.',
  'problem.export-damaged': 'Выгрузку нельзя восстановить: она изменена или обрезана после записи.',
  'problem.export-damaged.remedy':
    'Восстановите выгрузку в том виде, в каком ее записала команда «wsis export», или импортируйте изменения в виде книги или CSV.',
  'problem.copy-unknown': 'В папке {folder} нет полной копии.',
  'problem.copy-unknown.remedy':
    'Укажите папку, записанную командой «wsis copy save»: в ней есть файл copy.json.',
  'problem.copy-damaged': 'Полную копию нельзя использовать: «{where}» не соответствует записанному.',
  'problem.copy-damaged.remedy': 'Возьмите другую копию той же системы или сохраните ее заново.',
  'problem.copy-differs': '«{where}» уже существует и отличается от полной копии.',
  'problem.copy-differs.remedy': 'Загрузите копию в новое место.',
  'problem.copy-not-empty': 'Место «{where}» не пусто.',
  'problem.copy-not-empty.remedy':
    'Укажите новое место; чтобы продолжить прерванную загрузку, добавьте «--resume».',
  'problem.id-taken': 'Идентификатор {id} уже занят другой записью.',
  'problem.id-taken.remedy': 'Восстановите данные в пустую папку; то, что в ней есть, не перезаписывается.',
  'problem.template-columns-missing': 'В файле отсутствуют столбцы, имеющиеся в шаблоне.',
  'problem.template-columns-missing.remedy':
    'Восстановите заголовки в том виде, в котором они приведены в шаблоне, и отправьте файл снова.',
  'problem.template-columns-doubled': 'Один и тот же столбец встречается в файле дважды.',
  'problem.template-columns-doubled.remedy':
    'Удалите или переименуйте один из двух столбцов и отправьте файл снова.',
  'problem.snapshot-unknown': 'Такого снимка данных нет.',
  'problem.snapshot-unknown.remedy':
    'Проверьте имя по списку снимков данных (в командной строке: «wsis snapshots»).',
  'problem.snapshot-empty': 'Фиксировать нечего: за этот период не принято ни одного обновления.',
  'problem.snapshot-empty.remedy':
    'Примите обновления, которые должны войти в отчет, или выберите другой период.',
  'problem.snapshot-damaged': 'Снимок данных не соответствует своему имени: его содержимое изменилось.',
  'problem.snapshot-damaged.remedy':
    'Возьмите файл заново из хранилища или резервной копии; использовать данный файл для подсчетов нельзя.',
  'problem.object-unknown': 'Такого файла нет.',
  'problem.object-unknown.remedy': 'Проверьте адрес; возможно, файл не был создан.',
  'problem.object-differs': 'Файл с таким именем уже хранится, и его содержимое отличается.',
  'problem.object-differs.remedy':
    'Ничего не перезаписано; сообщите администратору, поскольку одни и те же исходные данные должны давать один и тот же файл.',
  'problem.stream-unknown': 'Такой записи нет.',
  'problem.stream-unknown.remedy': 'Проверьте идентификатор; идентификаторы не используются повторно.',
  'problem.chain-broken': 'История записи не подтверждается: одна из версий изменена или утрачена.',
  'problem.chain-broken.remedy':
    'Немедленно сообщите администратору; до восстановления истории ничего публиковать нельзя.',
  'problem.projection-differs': 'Хранимое последнее состояние записи расходится с ее историей.',
  'problem.projection-differs.remedy':
    'Попросите администратора заново построить проекцию; история не утрачена.',
  'problem.period-invalid':
    'Периода с {from} по {to} не бывает: оба дня должны быть в календаре, второй – не раньше первого.',
  'problem.period-invalid.remedy':
    'Укажите два дня, первый не позднее второго, например 2025-01-01 и 2025-12-31.',
  'value.day': '{day, date, ::yMMMMd}',
  'problem.period-locked':
    'Период с {from} по {to} заблокирован: в нем больше ничего не сообщают, не рассматривают, не оспаривают и не объединяют.',
  'problem.period-locked.remedy':
    'Сообщите об этом за следующий период. Секретариат может вновь открыть этот период на его странице в разделе «Периоды», указав причину.',
  'problem.update-locked':
    'Обновление этой записи за период с {from} по {to} заблокировано: изменения в него не вносятся, даже когда период открыт.',
  'problem.update-locked.remedy': 'Сообщите об изменении за следующий период или обратитесь в секретариат.',
  'problem.field-invalid':
    '{because, select, missing {«{field}»: нужен ответ.} unknown {«{field}»: такое значение здесь неизвестно.} long {«{field}»: не более {limit, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}.} day {«{field}»: такого дня нет в календаре.} order {«{field}»: эта дата предшествует первому дню.} overlap {«{field}»: часть этих дней уже входит в известный период. Выберите другие дни либо подтвердите и укажите причину.} taken {«{field}»: такое значение уже используется.} other {«{field}»: это значение принять нельзя.}}',
  'problem.field-invalid.remedy': 'Исправьте «{field}» и отправьте еще раз.',
  'problem.report-withdrawn':
    'Этот отчет отозван: его больше нельзя здесь читать и комментировать, и никто не может снова открыть его для комментариев.',
  'problem.report-withdrawn.remedy':
    'Сказанное о нем сохранено. Секретариат проведет обсуждение следующей редакции.',
  'problem.transition-refused':
    '{because, select, findings {Обновление нельзя представить, пока {count, plural, one {остается # ошибка} few {остаются # ошибки} many {остается # ошибок} other {остается # ошибки}}.} reason {Требуется указать причину.} other {Для обновления в состоянии «{state}» шаг «{action}» невозможен.}}',
  'problem.transition-refused.remedy':
    '{because, select, findings {Исправьте указанное в замечаниях и представьте обновление снова.} reason {Укажите причину, чтобы координатор знал, что исправить.} other {Посмотрите последнее состояние: возможно, его уже изменили.}}',
  'problem.entry-refused':
    'Запись не сохранена: {count, plural, one {найдена # ошибка} few {найдены # ошибки} many {найдено # ошибок} other {найдено # ошибки}}.',
  'problem.entry-refused.remedy': 'Исправьте указанное в замечаниях и отправьте ее снова.',
  'problem.revision-conflict': 'За это время данные изменил другой пользователь.',
  'problem.revision-conflict.remedy': 'Ничего не перезаписано; сравните две версии и отправьте свою снова.',
  'problem.edition-unknown': 'Такой редакции матрицы нет.',
  'problem.edition-unknown.remedy': 'Выберите редакцию из списка.',
  'problem.edition-damaged': 'Файл не является редакцией матрицы: {reason}.',
  'problem.edition-damaged.remedy':
    'Составьте его по образцу вывода команды «wsis matrix --format json»: для каждой связи нужны направление, код и уровень.',
  'problem.registry-derived':
    'Записи реестра «{registry}» никто не вносит: они формируются из других хранящихся данных.',
  'problem.registry-derived.remedy':
    'Измените данные, из которых они формируются: записи о координаторах формируются из назначений на странице «Координаторы».',
  'problem.registry-unknown': 'Такого реестра нет.',
  'problem.registry-unknown.remedy': 'Выберите реестр из списка.',
  'problem.report-kind-unknown': 'Такого вида отчета нет.',
  'problem.report-kind-unknown.remedy': 'Выберите вид из списка.',
  'problem.report-step-refused':
    'Сейчас этот шаг для отчета невозможен{because, select, unfrozen {: данные для него еще не выбраны} unbuilt {: его файлы не подготовлены по его нынешнему содержанию} fixed {: эта редакция уже находится у читателей} stale {: некоторые тексты устарели или отсутствуют на одном из языков} other {}}.',
  'problem.report-step-refused.remedy':
    '{because, select, unfrozen {Выберите снимок данных или сначала зафиксируйте период.} unbuilt {Сначала подготовьте файлы.} fixed {Сначала начните следующую редакцию.} stale {Просмотрите отмеченные тексты, измените их или сохраните еще раз.} other {Посмотрите последнее состояние: возможно, его тем временем изменил кто-то другой.}}',
  'problem.report-exists': 'Отчет этого вида за этот период уже есть.',
  'problem.report-exists.remedy':
    'Откройте его из списка отчетов; если его нужно изменить, подготовьте новую редакцию.',
  'problem.report-data-missing': 'Данных, необходимых для отчета, нет.',
  'problem.report-data-missing.remedy':
    'Сначала создайте снимок данных за период с записями, необходимыми для отчета.',
  'problem.languages-differ':
    'Отчет «{kind}» на языке «{language}» расходится с отчетом на языке «{other}»: в месте {where} стоит {found} вместо {expected}. Ничего не опубликовано.',
  'problem.languages-differ.remedy':
    'Это ошибка программы: сообщите о ней, приложив это сообщение. До исправления составляйте отчет на одном языке.',
  'problem.comments-participants':
    'В эти последние дни комментарии принимаются только от тех, кто уже комментировал проект.',
  'problem.comments-participants.remedy':
    'Если вы участвовали в консультации иным образом, направьте комментарий в секретариат: он может внести его.',
  'problem.report-id-doubled':
    'В отчете «{kind}» идентификатор «{id}» стоит в двух местах: ссылки и комментарии вели бы не туда. Ничего не создано.',
  'problem.report-id-doubled.remedy': 'Это ошибка программы: сообщите о ней, приложив это сообщение.',
  'problem.format-unknown': 'Такой формат файла здесь не предусмотрен.',
  'problem.format-unknown.remedy': 'Выберите формат из списка.',
  'problem.language-unknown': 'Это не один из шести официальных языков.',
  'problem.language-unknown.remedy': 'Выберите ar, zh, en, fr, ru или es.',
  'problem.figure-unknown': 'Такой цифры в отчете нет.',
  'problem.figure-unknown.remedy':
    'Перейдите по ссылке из самого отчета; цифра может относиться к другой версии.',
  'problem.trace-incomplete': 'В папке нет файла «{file}», без которого нельзя проследить ни одну цифру.',
  'problem.trace-incomplete.remedy':
    'Загрузите отчет в формате JSON в эту папку. Снимок данных (snapshot.ndjson.gz) находится в секретариате; тем, кому он не выдается, записи за цифрой показывает страница отчета.',
  'problem.folder-not-a-report': 'Папка не является отчетом: в ней нет манифеста.',
  'problem.folder-not-a-report.remedy': 'Укажите папку, в которой находится файл manifest.json.',
  'problem.data-folder-unknown': 'Здесь нет папки с данными.',
  'problem.data-folder-unknown.remedy':
    'Проверьте имя после --data; папку с данными создает команда «wsis import» или «wsis demo».',
  'problem.data-folder-version': 'Папка данных имеет версию {found}; эта программа читает версию {expected}.',
  'problem.data-folder-version.remedy':
    'Воспользуйтесь версией программы, которой она записана: выгрузите данные командой «wsis export» и восстановите выгрузку этой версией в новую папку (команда «wsis restore»).',
  'problem.not-found': 'По этому адресу ничего нет.',
  'problem.not-found.remedy': 'Проверьте адрес или начните с главной страницы.',
  'problem.forbidden': 'У вас нет права на это действие.',
  'problem.forbidden.remedy': 'Обратитесь в секретариат, если считаете, что такое право должно быть.',
  'problem.sign-in-needed': 'Для этого необходимо войти в систему.',
  'problem.sign-in-needed.remedy': 'Войдите в систему, затем откройте адрес еще раз.',
  'problem.sign-in-failed': 'Войти в систему не удалось.',
  'problem.sign-in-failed.remedy':
    'Начните снова со страницы, на которой вы были; вход должен быть завершен в течение десяти минут в том же браузере.',
  'problem.sign-in-unknown':
    'Ваша личность подтверждена, но под этим именем или адресом здесь никто не известен.',
  'problem.sign-in-unknown.remedy':
    'Попросите администратора этой службы добавить вас с тем адресом электронной почты, с которым вы входите.',
  'problem.request-foreign': 'Эта форма пришла не со страницы этого сеанса.',
  'problem.request-foreign.remedy':
    'Откройте страницу еще раз и отправьте форму снова; сохраненное не изменилось.',
  'problem.token-invalid': 'Токен неизвестен, истек или предназначен не для этой службы.',
  'problem.token-invalid.remedy':
    'Создайте новый токен или запросите у своего поставщика идентификации токен для этой службы.',
  'problem.signer-taken': 'Идентификатор {id} уже занят: у машины не может быть идентификатора лица.',
  'problem.signer-taken.remedy': 'Выберите другой идентификатор.',
  'problem.email-taken': 'Адрес электронной почты {email} уже есть у действующего лица.',
  'problem.email-taken.remedy': 'Измените данные этого лица или укажите другой адрес.',
  'problem.person-unknown': 'Ни у одного действующего лица нет адреса электронной почты {email}.',
  'problem.person-unknown.remedy': 'Сначала добавьте это лицо или проверьте адрес.',
  'problem.person-active': '{name} еще может входить в систему.',
  'problem.person-active.remedy': 'Сначала отметьте, что человек выбыл, затем удалите сведения о нем.',
  'problem.password-short':
    'Пароль слишком короткий: нужно не менее {least, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'problem.password-short.remedy': 'Выберите несколько слов, которые вместе поставили бы только вы.',
  'problem.upload-infected': 'В файле обнаружена вредоносная программа.',
  'problem.upload-infected.remedy':
    'Проверьте свой компьютер, создайте файл заново из чистой версии и отправьте его.',
  'problem.upload-unchecked':
    'Файл не удалось проверить на вредоносные программы, поэтому он не был прочитан.',
  'problem.upload-unchecked.remedy':
    'Отправьте его без пароля и без вложенных файлов; если это не поможет, напишите в бюро.',
  'problem.usage': 'Команда или запрос неполны или непонятны.',
  'problem.usage.remedy': 'Посмотрите в справке, какие параметры требуются.',
  'problem.request-invalid': 'Запрос составлен не в той форме, которая требуется.',
  'problem.request-invalid.remedy':
    'Исправьте места, названные в ответе; форма показана на странице интерфейса.',
  'problem.body-not-json': 'Тело запроса не обозначено как JSON.',
  'problem.body-not-json.remedy': 'Отправьте JSON с заголовком «Content-Type: application/json».',
  'problem.precondition-needed': 'В изменении не указано, от какого состояния оно отталкивается.',
  'problem.precondition-needed.remedy': 'Сначала прочитайте, затем передайте ETag в заголовке If-Match.',
  'problem.precondition-failed': 'Это было изменено после того, как вы это прочитали.',
  'problem.precondition-failed.remedy':
    'Ничего не перезаписано; прочитайте снова, объедините изменение и отправьте его с новым ETag.',
  'problem.idempotency-reused': 'Этот Idempotency-Key уже использован для другого запроса.',
  'problem.idempotency-reused.remedy': 'Для каждого изменения берите новый ключ.',
  'problem.idempotency-running': 'Тот же запрос еще выполняется.',
  'problem.idempotency-running.remedy': 'Подождите немного и отправьте его снова с тем же ключом.',
  'problem.rate-exceeded': 'За короткое время поступило слишком много запросов.',
  'problem.rate-exceeded.remedy':
    'Подождите {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}} и продолжайте.',
  'problem.paragraph-count':
    'В тексте на языке «{language}» {count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}, в этом – другое число.',
  'problem.paragraph-count.remedy': 'Напишите столько же абзацев, чтобы их номера совпадали на всех языках.',
} as const satisfies Catalogue;
