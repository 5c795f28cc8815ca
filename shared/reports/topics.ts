/** Subjects of the annual report that no action line names: which records belong to each, by a rule that anyone can check. */
import type { Activity } from '../activities/record.ts';

/** The subjects of Resolution 1332, resolves 1 and 2, and instructs the Secretary-General 7. */
export const TOPIC_IDS = [
  'lead-facilitation',
  'ungis',
  'measurement',
  'forum',
  'stocktaking',
  'prizes',
  'wtisd',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

interface Topic {
  /** Paragraphs of the Tunis Agenda on it. */
  readonly paragraphs: readonly number[];
  /** Its proper name, in the languages in which records may hold it. */
  readonly names: RegExp;
}

const TOPICS: Readonly<Record<TopicId, Topic>> = {
  'lead-facilitation': { paragraphs: [108, 109, 110], names: /WSIS action line facilitators/iu },
  ungis: { paragraphs: [103], names: /\bUNGIS\b|United Nations Group on the Information Society/iu },
  measurement: {
    paragraphs: [112, 113, 114, 115, 116, 117, 118, 119],
    names:
      /Partnership on Measuring|Partenariat sur la mesure|Alianza para la Medición|衡量.{0,12}伙伴关系|Партнерств\S* по измерению|الشراكة لقياس/iu,
  },
  forum: {
    paragraphs: [],
    names:
      /WSIS(?:\+\d\d)? Forum|Forum (?:du )?SMSI|Foro (?:de la )?CMSI|WSIS\s?论坛|信息社会世界峰会论坛|Форум\S* ВВУИО|منتدى القمة العالمية لمجتمع المعلومات/iu,
  },
  stocktaking: {
    paragraphs: [120],
    names:
      /WSIS Stocktaking|(?:inventaire|bilan) du SMSI|inventario de la CMSI|WSIS\s?清点|Аналитическ\S+ обзор\S* ВВУИО|تقييم القمة العالمية لمجتمع المعلومات/iu,
  },
  prizes: {
    paragraphs: [],
    names:
      /WSIS Prize|Prix du SMSI|Premios? de la CMSI|WSIS\s?奖|Преми\S+ ВВУИО|جوائز القمة العالمية لمجتمع المعلومات/iu,
  },
  wtisd: {
    paragraphs: [121],
    names:
      /\b(?:WTISD|JMTSI|DMTSI)\b|World (?:Telecommunication and )?Information Society Day|Journée mondiale des télécommunications|Día Mundial de las Telecomunicaciones|世界电信和信息社会日|ВДЭИО|اليوم العالمي للاتصالات/iu,
  },
};

/** `TAIS 109`, `Tunis Agenda § 109`; in French and Spanish files the Agenda is the ATSI or the ATIS. */
const PARAGRAPH = /^(?:TAIS|ATSI|ATIS|Tunis Agenda)\D{0,12}(\d{1,3})/iu;

/** Subjects that `activity` belongs to: it names a paragraph of the Tunis Agenda on them, or their name in its title. */
export function topicsOf({ title, wsisOutcomeRefs }: Activity): readonly TopicId[] {
  const cited = wsisOutcomeRefs.map((ref) => Number(PARAGRAPH.exec(ref.trim())?.[1] ?? 0));
  const titles = Object.values(title ?? {}).map((version) => version?.text ?? '');
  return TOPIC_IDS.filter((id) => {
    const { names, paragraphs } = TOPICS[id];
    return cited.some((each) => paragraphs.includes(each)) || titles.some((each) => names.test(each));
  });
}
