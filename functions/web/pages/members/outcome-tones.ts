/** How what was done about a comment, or an input, is coloured. */
import type { CommentState } from '../../../../shared/consultations/list-comments.ts';
import type { Tone } from '../../components/badge.tsx';

export const OUTCOME_TONES: Readonly<Record<CommentState, Tone>> = {
  open: 'warn',
  accepted: 'good',
  partly: 'info',
  noted: 'neutral',
  'not-accepted': 'bad',
};
