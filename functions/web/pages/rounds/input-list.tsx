/** The inputs to a round: how many came and are answered, and each with its answer. */
import { inputOrigin, inputText } from '../../../../shared/consultations/input-words.ts';
import { countInputs, type ListedInput } from '../../../../shared/consultations/list-inputs.ts';
import { textAt } from '../../../../shared/registries/entry.ts';
import { fieldName } from '../../../../shared/registries/registry-words.ts';
import { consultationInput } from '../../../../shared/registries/types/consultation-input.ts';
import { Badge } from '../../components/badge.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { partialDateText } from '../day-text.ts';
import { OUTCOME_TONES } from '../members/outcome-tones.ts';
import type { PageContext } from '../page-context.ts';

interface Props {
  readonly page: PageContext;
  readonly inputs: readonly ListedInput[];
}

/** `Received: 5. Answered: 3. After the last day: 1.` */
export function inputsText({ inputs, page }: Props): string {
  return page.words('web.rounds.inputs-told', { ...countInputs(inputs) });
}

/** Nothing where none came; `captionUnseen` where a heading says the same just above. */
export function InputList({
  captionUnseen = false,
  inputs,
  page,
}: Props & { readonly captionUnseen?: boolean }) {
  if (inputs.length === 0) return null;
  const { to, words } = page;
  const name = (field: string) => fieldName(consultationInput, field, words);
  return (
    <Table
      caption={words('web.rounds.inputs')}
      captionUnseen={captionUnseen}
      class="stacked wordy"
      columns={['sender', 'text', 'received', 'response'].map((id) => ({ label: name(id) }))}
    >
      {inputs.map((input) => {
        const said = inputText(input, 'text');
        const origin = inputOrigin(input, page.language);
        const answer = inputText(input, 'answer', page.language);
        return (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              <a href={to(`/registries/${consultationInput.id}/entry/${input.entry.id}`)}>
                <bdi lang={input.entry.language}>{textAt(input.entry, 'sender')}</bdi>
              </a>
              <p class="note">
                <bdi>{input.letter}</bdi>
                {origin === '' ? null : ` · ${origin}`}
              </p>
            </th>
            <td {...STACKED_ROLES.cell} data-label={name('text')}>
              <p lang={said?.language} dir="auto">
                {said?.text}
              </p>
            </td>
            <td {...STACKED_ROLES.cell} data-label={name('received')}>
              <time datetime={input.received}>{partialDateText(page, input.received)}</time>{' '}
              {input.late > 0 ? (
                <Badge tone="warn">{words('web.rounds.late', { days: input.late })}</Badge>
              ) : null}
            </td>
            <td {...STACKED_ROLES.cell} data-label={name('response')}>
              <Badge tone={OUTCOME_TONES[input.state]}>{words(`web.members.outcome.${input.state}`)}</Badge>
              {answer === undefined ? null : (
                <p lang={answer.language} dir="auto">
                  {answer.text}
                </p>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
