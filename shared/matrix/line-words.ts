/** Words that people write for what an action line is about and its official title does not say: our own list, read with the titles. */
import type { ActionLineId } from '../reference/action-lines.ts';

// biome-ignore format: a table, one line a line
export const LINE_WORDS: Readonly<Record<ActionLineId, readonly string[]>> = {
  C1: ['governments', 'stakeholders', 'governance', 'multistakeholder', 'strategies', 'partnership'],
  C2: ['infrastructure', 'broadband', 'connectivity', 'backbone', 'spectrum', 'fibre', 'satellite', 'networks', 'rural', '5G', 'large débit', 'infraestructura', 'инфраструктура', '宽带'],
  C3: ['knowledge', 'libraries', 'open data', 'information', 'disability', 'open access', 'open source', 'connaissance', 'conocimiento', 'знания'],
  C4: ['training', 'skills', 'capacity', 'course', 'literacy', 'workshop', 'coding', 'girls', 'formation', 'compétences', 'capacitación', 'обучение', 'تدريب', '培训'],
  C5: ['cybersecurity', 'cyber', 'security', 'privacy', 'trust', 'spam', 'incident', 'child protection', 'cybersécurité', 'ciberseguridad', 'кибербезопасность', 'السيبراني', '网络安全'],
  C6: ['regulation', 'regulators', 'regulatory', 'legislation', 'enabling', 'standards', 'competition', 'réglementation', 'регулирование'],
  'C7-egov': ['government', 'e-government', 'public services', 'administration', 'municipal', 'citizens', 'tax', 'portal'],
  'C7-ebus': ['business', 'commerce', 'e-commerce', 'trade', 'enterprises', 'startups', 'entrepreneurs', 'payments'],
  'C7-elea': ['school', 'teachers', 'education', 'e-learning', 'students', 'pupils', 'university', 'classroom', 'école', 'escuela', 'школа'],
  'C7-ehea': ['health', 'hospital', 'patients', 'medical', 'telemedicine', 'disease', 'santé', 'salud', 'здоровье', 'clinic', 'doctor'],
  'C7-eemp': ['employment', 'jobs', 'telework', 'workers', 'labour', 'emploi', 'empleo'],
  'C7-eenv': ['environment', 'climate', 'disaster', 'e-waste', 'recycling', 'emissions', 'warning', 'environnement', 'pollution', 'biodiversity'],
  'C7-eagr': ['agriculture', 'farmers', 'crops', 'livestock', 'fisheries', 'food', 'agricole', 'farming'],
  'C7-esci': ['science', 'scientists', 'research', 'researchers', 'laboratories', 'scientific'],
  C8: ['culture', 'cultural', 'language', 'languages', 'heritage', 'indigenous', 'multilingual', 'local content', 'linguistic'],
  C9: ['media', 'journalists', 'press', 'broadcast', 'radio', 'television', 'newspapers', 'disinformation', 'journalism'],
  C10: ['ethics', 'ethical', 'human rights', 'values', 'éthique', 'этика'],
  C11: ['cooperation', 'regional', 'South-South', 'alliance', 'collaboration'],
};
