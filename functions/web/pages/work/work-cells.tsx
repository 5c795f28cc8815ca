/** The cells that every row of one's work begins with: the record, the next step, and the title. */
import { originalText } from '../../../../shared/activities/original-text.ts';
import type { WorkItem } from '../../../../shared/activities/own-work.ts';
import { languageDirection } from '../../../../shared/reference/languages.ts';
import { LinkButton } from '../../components/button.tsx';
import { RecordLink } from '../../components/record-id.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import type { PageContext } from '../page-context.ts';

interface Props {
  readonly page: PageContext;
  readonly activity: WorkItem['activity'];
  /** What is to do, in words; said with the record's id to who hears it. */
  readonly step: string;
  readonly href: string;
  readonly isFirst?: boolean;
}

export function WorkCells({ activity, href, isFirst = false, page, step }: Props) {
  const { activityId } = activity;
  const title = originalText(activity.title);
  return (
    <>
      <th {...STACKED_ROLES.name} scope="row" class="short beside">
        <RecordLink page={page} id={activityId} />
      </th>
      <td {...STACKED_ROLES.cell} class="short beside">
        <LinkButton href={href} kind={isFirst ? 'primary' : 'plain'} label={`${step} ${activityId}`}>
          {step}
        </LinkButton>
      </td>
      <td {...STACKED_ROLES.cell} lang={title?.language} dir={title && languageDirection(title.language)}>
        {title?.text}
      </td>
    </>
  );
}
