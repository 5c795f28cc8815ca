/** The rounds of a schedule, the newest first: letters, the deadline of Council, and each step as planned and as done. */

import type { ListedInput } from '../../../../shared/consultations/list-inputs.ts';
import type { Letter } from '../../../../shared/consultations/schedule/schedule.ts';
import type {
  RoundStanding,
  ScheduleStanding,
} from '../../../../shared/consultations/schedule/schedule-state.ts';
import { Facts } from '../../components/facts.tsx';
import { revisionText } from '../builder/report-words.tsx';
import { dayText } from '../day-text.ts';
import type { PageContext } from '../page-context.ts';
import { InputList, inputsText } from './input-list.tsx';
import { ScheduleBadge } from './schedule-badge.tsx';
import { StepTable } from './step-table.tsx';

interface Props {
  readonly page: PageContext;
  readonly standing: ScheduleStanding;
  /** To the draft and to what travels with it. */
  readonly inputs: readonly ListedInput[];
}

/** Where the draft stands and what comes next, then its rounds. */
export function ScheduleRounds({ inputs, page, standing }: Props) {
  const { words } = page;
  const { next, rounds, schedule, state } = standing;
  if (rounds.length === 0) return <p>{words('web.rounds.unplanned')}</p>;
  const { companions } = schedule;
  return (
    <>
      <Facts
        facts={[
          { name: words('web.rounds.standing'), value: <ScheduleBadge page={page} state={state} /> },
          ...(next === undefined ? [] : [{ name: words('web.rounds.next'), value: nextText(page, next) }]),
          ...(companions.length === 0
            ? []
            : [
                {
                  name: words('web.rounds.travels'),
                  value: companions.map(({ title }) => (
                    <p lang="" dir="auto">
                      {title}
                    </p>
                  )),
                },
              ]),
        ]}
      />
      {rounds.toReversed().map((round) => (
        <Round page={page} round={round} inputs={inputs.filter((each) => each.round === round.number)} />
      ))}
    </>
  );
}

/** `Draft posted, 20 March 2027`. */
export function nextText(
  page: PageContext,
  { planned, step }: NonNullable<ScheduleStanding['next']>,
): string {
  const name = page.words(`web.rounds.step.${step}`);
  return planned === undefined
    ? name
    : page.words('web.rounds.next-step', { step: name, day: dayText(page, planned) });
}

interface RoundProps extends Omit<Props, 'standing'> {
  readonly round: RoundStanding;
}

function Round({ inputs, page, round }: RoundProps) {
  const { words } = page;
  const { base, deadline, letter, letters, number, outcome } = round;
  const title = words('web.rounds.number', { number });
  const before = letters.slice(0, -1).toReversed();
  const last = words('web.rounds.deadline-of', {
    day: dayText(page, deadline.day),
    days: deadline.days,
    opens: dayText(page, letter.meeting.opens),
  });
  return (
    <section>
      <h2>{title}</h2>
      <Facts
        facts={[
          { name: words('web.rounds.letter'), value: letterText(page, letter) },
          ...(before.length === 0
            ? []
            : [
                {
                  name: words('web.rounds.replaced'),
                  value: before.map((each) => <p>{letterText(page, each)}</p>),
                },
              ]),
          ...(base === undefined
            ? []
            : [{ name: words('web.rounds.base'), value: revisionText(page, base.label) }]),
          ...(inputs.length === 0 && letter.steps.inputs === undefined
            ? []
            : [{ name: words('web.rounds.inputs'), value: inputsText({ page, inputs }) }]),
          { name: words('web.rounds.deadline'), value: last },
          ...(outcome === undefined
            ? []
            : [
                {
                  name: words('web.rounds.outcome'),
                  value: (
                    <>
                      <ScheduleBadge page={page} state={outcome.outcome} /> {dayText(page, outcome.day)}
                      {outcome.note ? (
                        <p lang="" dir="auto">
                          {outcome.note}
                        </p>
                      ) : null}
                    </>
                  ),
                },
              ]),
        ]}
      />
      <StepTable page={page} title={title} steps={round.steps} />
      <InputList page={page} inputs={inputs} />
    </section>
  );
}

/** `CL-20/55, 23 December 2020: Member States …`. */
export function letterText(page: PageContext, { audience, day, symbol }: Letter): string {
  return page.words('web.rounds.letter-of', {
    symbol,
    day: dayText(page, day),
    audience: page.words(`web.rounds.audience.${audience}`),
  });
}
