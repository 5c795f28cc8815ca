/** The terms that every text of the project uses in the same way, and words that must not stand for them. */
import type { Confidence } from '../shared/reference/confidence.ts';
import type { Language } from '../shared/reference/languages.ts';

export interface Term {
  readonly names: Readonly<Record<Language, string>>;
  /** Of the five translations. */
  readonly confidence: Confidence;
  /** Renderings that a reviser of the United Nations would correct. */
  readonly not?: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** `en | fr | es | ar | zh | ru`, in the order in which a page shows them. */
function term(line: string, not?: Term['not']): Term {
  const [en = '', fr = '', es = '', ar = '', zh = '', ru = ''] = line.split(' | ');
  const names = { en, fr, es, ar, zh, ru };
  return { names, confidence: 'from-memory', ...(not && { not }) };
}

/** No published glossary was at hand: every translation is marked as remembered until someone has checked it. */
export const GLOSSARY: readonly Term[] = [
  term(
    'World Summit on the Information Society (WSIS) | Sommet mondial sur la société de l’information (SMSI) | Cumbre Mundial sobre la Sociedad de la Información (CMSI) | القمة العالمية لمجتمع المعلومات (WSIS) | 信息社会世界峰会（WSIS） | Всемирная встреча на высшем уровне по вопросам информационного общества (ВВУИО)',
  ),
  term(
    'action line | grande orientation | línea de acción | خط العمل | 行动方面 | направление деятельности',
    {
      fr: ['ligne d’action', 'lignes d’action'],
      es: ['línea de actuación'],
      ar: ['مسار العمل', 'مسارات العمل'],
      zh: ['行动路线', '行动线'],
      ru: ['линия действий', 'линии действий', 'направление действий'],
    },
  ),
  term('facilitator | coordonnateur | facilitador | الجهة الميسِّرة | 推进方 | содействующая организация', {
    fr: ['facilitateur'],
    zh: ['促进者'],
    ru: ['фасилитатор'],
  }),
  term('focal point | point focal | coordinador | جهة الاتصال | 联系人 | координатор'),
  term(
    'stakeholder | partie prenante | parte interesada | صاحب المصلحة | 利益攸关方 | заинтересованная сторона',
    {
      ru: ['стейкхолдер'],
      zh: ['利益相关方'],
    },
  ),
  term(
    'Sustainable Development Goal (SDG) | objectif de développement durable (ODD) | Objetivo de Desarrollo Sostenible (ODS) | هدف التنمية المستدامة (SDG) | 可持续发展目标（SDG） | Цель в области устойчивого развития (ЦУР)',
  ),
  term('target | cible | meta | غاية | 具体目标 | задача'),
  term(
    'WSIS–SDG Matrix | Matrice SMSI-ODD | Matriz CMSI-ODS | مصفوفة WSIS–SDG | WSIS–SDG矩阵 | Матрица ВВУИО–ЦУР',
  ),
  term(
    'WSIS Stocktaking | Inventaire du SMSI | Inventario de la CMSI | تقييم حصيلة القمة العالمية لمجتمع المعلومات (WSIS Stocktaking) | WSIS清点工作 | Аналитический обзор ВВУИО',
  ),
  term(
    '2030 Agenda | Programme 2030 | Agenda 2030 | خطة التنمية المستدامة لعام 2030 | 《2030年可持续发展议程》 | Повестка дня на период до 2030 года',
    {
      fr: ['Agenda 2030'],
    },
  ),
  term(
    'High-level Political Forum on Sustainable Development | Forum politique de haut niveau pour le développement durable | Foro Político de Alto Nivel sobre el Desarrollo Sostenible | المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة | 可持续发展高级别政治论坛 | Политический форум высокого уровня по устойчивому развитию',
  ),
  term(
    'Commission on Science and Technology for Development | Commission de la science et de la technique au service du développement | Comisión de Ciencia y Tecnología para el Desarrollo | اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية | 科学和技术促进发展委员会 | Комиссия по науке и технике в целях развития',
  ),
  term(
    'ITU Council | Conseil de l’UIT | Consejo de la UIT | مجلس الاتحاد الدولي للاتصالات | 国际电联理事会 | Совет МСЭ',
  ),
  term(
    'Secretary-General | Secrétaire général | Secretario General | الأمين العام | 秘书长 | Генеральный секретарь',
  ),
  term('Sector | Secteur | Sector | القطاع | 部门 | Сектор'),
  term('instructs | charge | encarga | يكلف | 责成 | поручает'),
  term(
    'emerging trends | tendances nouvelles | nuevas tendencias | الاتجاهات الناشئة | 新兴趋势 | новые тенденции',
  ),
  term('circular letter | lettre circulaire | carta circular | رسالة معممة | 通函 | циркулярное письмо'),
  term(
    'evidence pack | dossier d’éléments probants | expediente de pruebas | ملف الأدلة | 佐证材料包 | пакет подтверждающих материалов',
  ),
  term('milestone | jalon | hito | معلم رئيسي | 里程碑 | основной этап'),
  term('record | fiche | ficha | سجل | 记录 | запись', { es: ['un registro', 'los registros'] }),
  term('report | rapport | informe | تقرير | 报告 | отчет', { ru: ['доклад'] }),
  term('period | période | período | فترة | 报告期 | период', { es: ['periodo'] }),
  term('waiver | dispense | exención | إعفاء | 豁免 | освобождение', { es: ['dispensa'] }),
  term('token | jeton | clave de acceso | رمز | 令牌 | токен', {
    es: ['ficha de acceso', 'fichas de acceso'],
  }),
  term('comment | commentaire | comentario | تعليق | 意见 | комментарий', {
    ru: ['ё', 'замечание к докладу'],
  }),
  term(
    'discard a draft | abandonner un brouillon | descartar un borrador | تجاهل مسودة | 放弃草稿 | удалить черновик',
    { fr: ['supprimer un brouillon', 'brouillon supprimé'], ar: ['حذف مسودة', 'حُذفت المسودة'] },
  ),
  term('activity | activité | actividad | نشاط | 活动 | мероприятие'),
  term('evidence | élément probant | prueba | أدلة | 佐证材料 | подтверждающие материалы'),
  term('gap | lacune | laguna | ثغرة | 缺口 | пробел'),
  term('data set | jeu de données | conjunto de datos | مجموعة بيانات | 数据集 | набор данных'),
];
