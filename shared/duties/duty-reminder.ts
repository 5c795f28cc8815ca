/** Whom a duty's deadline concerns, and what the letter says of it. */

import type { NotedLetter } from '../mail/noted-letter.ts';
import type { Person } from '../people/person.ts';
import { type Duty, dutyKey, type Party } from '../reference/duties.ts';
import { editionName, resolutionName } from '../reference/names.ts';
import { isMessageKey, localeOf, wordsIn } from '../text/words.ts';
import { longDay } from '../text/written-dates.ts';
import type { DutyView } from './duty-views.ts';
import type { DutyStop } from './stops.ts';

/** What stays in the ledger of such a letter. */
export interface DutyReminder extends NotedLetter {
  readonly person: string;
  /** The day on which they fall due, `YYYY-MM-DD`. */
  readonly due: string;
  /** Ids of the clauses. */
  readonly duties: readonly string[];
}

export interface DueDuty {
  readonly duty: Duty;
  readonly stop: DutyStop;
}

/** Duties that fall due on `day`. Nobody is pressed for a day that is only expected. */
export function dutiesDueOn(day: string, views: readonly DutyView[]): readonly DueDuty[] {
  return views.flatMap(({ duty, stops }) =>
    stops.filter(({ due }) => due?.day === day && !due.isExpected).map((stop) => ({ duty, stop })),
  );
}

/** Sectors whose coordinators act for a party, beside the editors. */
const SECTOR_OF: { readonly [party in Party]?: string } = {
  'director-bdt': 'ITU-D',
  'director-br': 'ITU-R',
  'director-tsb': 'ITU-T',
  'itu-t': 'ITU-T',
  'study-groups': 'ITU-T',
};

/** Who acts elsewhere is not reminded by this office. */
const ELSEWHERE: readonly Party[] = ['membership', 'stakeholders', 'un-secretary-general'];

/** Whether the person is reminded of the duty: editors of all that the secretariat owes, coordinators of their Sector's. */
export function concerns({ roles, sectors, state }: Person, { addressee }: Pick<Duty, 'addressee'>): boolean {
  if (state !== 'active' || ELSEWHERE.includes(addressee)) return false;
  if (roles.includes('editor')) return true;
  const own = SECTOR_OF[addressee];
  return own !== undefined && roles.includes('coordinator') && (sectors as readonly string[]).includes(own);
}

interface LetterFacts {
  readonly person: Person;
  readonly due: string;
  readonly duties: readonly DueDuty[];
  /** Address of the page of duties. */
  readonly link: string;
}

/** What the text of the letter mentions, in the recipient's language. The words of that language are loaded. */
export function dutyReminderValues({ due, duties, link, person }: LetterFacts) {
  const { language } = person;
  const words = wordsIn(language);
  const line = ({ duty, stop }: DueDuty): string => {
    const [asks, section] = [dutyKey(duty.id), `web.duties.section.${duty.section}`];
    const resolution = words('report.reference.duty', {
      resolution: resolutionName(duty.resolution, language).text,
      edition: editionName(duty.edition, language).text,
    });
    const place = isMessageKey(section) ? words(section) : duty.section;
    return words('web.mail.duties.line', {
      clause: `${resolution}, ${place} ${duty.number}`,
      text: isMessageKey(asks) ? words(asks) : duty.id,
      for: words(`web.admin.body.${stop.body}`),
    });
  };
  return {
    name: person.name,
    duties: duties.map((each) => `• ${line(each)}`).join('\n'),
    deadline: longDay(localeOf(language), due),
    link,
  };
}
