/** Russian words of the circular letter and the comment matrix as documents. */
import type { Catalogue } from '../catalogue.ts';

export const reportLetterRu = {
  'report.letter.inputs': 'Приглашение представить вклады: {report}',
  'report.letter.notice': 'Уведомление о консультации: {report}',
  'report.letter.dated': 'Циркулярное письмо {symbol} от {day}',
  'report.letter.document': 'Документ {symbol}',
  'report.letter.entered':
    'Внесено {day}, позднее даты письма: здесь приведен его план, как он сохранен, а не текст, в котором письмо было разослано.',
  'report.letter.source': 'Генеральный секретариат',
  'report.letter.to': 'Кому: {audience}',
  'report.letter.summary':
    'Проект «{report}» направляется на рассмотрение: {meeting}, открытие {opens}. В письме указано, кто приглашается, к чему и до какого срока.',
  'report.letter.meeting': 'Совет, сессия {year} года',
  'report.letter.section': 'Консультация',
  'report.letter.annex': 'График',
  'report.letter.table': 'Этапы раунда {number}, плановые и фактические даты (Женева)',
  'report.letter.replaces':
    'Настоящее письмо заменяет план письма {symbol} от {day}, который остается в деле.',
  'report.letter.base': 'Исходный текст раунда: {issue}, в размещенном виде.',
  'report.letter.ask-inputs':
    '{audience}: письменные вклады просьба представить до конца дня {day} по женевскому времени.',
  'report.letter.ask-draft': 'Проект будет размещен не позднее {day}.',
  'report.letter.ask-consultation':
    'Открытая консультация состоится {day} ({event}). Приглашаются: {audience}.',
  'report.letter.ask-comments':
    '{audience}: заключительные комментарии принимаются до конца дня {day} по женевскому времени.',
  'report.letter.ask-revised': 'Пересмотренный проект будет размещен не позднее {day}.',
  'report.letter.ask-cwg': 'Он будет представлен рабочей группе Совета не позднее {day}.',
  'report.letter.ask-council':
    'Окончательная версия представляется Совету не позднее {day}; срок подачи документов — {deadline}, за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} до открытия.',
  'report.letter.answers':
    'Каждый комментарий относится к размещенной версии и получает ответ с указанием результата и пояснением. Комментарии и ответы публикуются вместе.',
  'report.letter.travels': 'Вместе с ним, в те же сроки, направляются: {titles}.',
  'report.letter.action': '{audience}: приглашаются принять участие в сроки, указанные в приложении.',
  'report.letter.matrix': 'Таблица комментариев: {report}',
  'report.letter.matrix-section': 'Комментарии и ответы',
  'report.letter.matrix-summary':
    '{count, plural, one {# комментарий к размещенным версиям с принятыми по нему мерами.} few {# комментария к размещенным версиям с принятыми по ним мерами.} many {# комментариев к размещенным версиям с принятыми по ним мерами.} other {# комментария к размещенным версиям с принятыми по ним мерами.}}',
  'report.letter.matrix-inputs':
    '{count, plural, one {# вклад, запрошенный циркулярным письмом, с ответом на него.} few {# вклада, запрошенных циркулярным письмом, с ответом на каждый.} many {# вкладов, запрошенных циркулярным письмом, с ответом на каждый.} other {# вклада, запрошенных циркулярным письмом, с ответом на каждый.}}',
  'report.letter.matrix-none': 'Комментариев не поступило.',
  'report.pack.title': 'Пакет подтверждающих материалов: {report}, {issue}',
  'report.pack.report':
    'report: файлы этого документа на всех его языках и во всех форматах, набор данных, по которому они подготовлены, и манифест с хешем каждого файла.',
  'report.pack.evidence':
    'evidence: комментарии и ответы, изменения по сравнению с предыдущей версией, освобождения, график консультации и история каждого этапа с цепочкой хешей.',
  'report.pack.check': 'Проверка: sha256sum --check SHA256SUMS, затем wsis verify . в этой папке.',
} satisfies Catalogue;
