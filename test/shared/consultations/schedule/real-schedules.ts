/** The plans of the circular letters on the guidelines for the Global Cybersecurity Agenda. */
import { CL_19_47 } from '../../../../local/demo/real-letters.ts';
import type { Letter } from '../../../../shared/consultations/schedule/schedule.ts';

export { CL_19_47, CL_20_55, COMPANION } from '../../../../local/demo/real-letters.ts';

/** 18 March 2020: that there was such a letter is known, its plan is not; the days of the one before are taken to stand. */
export const CL_20_18: Letter = { ...CL_19_47, symbol: 'CL-20/18', day: '2020-03-18' };
