/** The plans of the two circular letters on the guidelines for the Global Cybersecurity Agenda, as ITU has published them. */
import type { Letter } from '../../shared/consultations/schedule/schedule.ts';

/** 15 October 2019, to Member States. */
export const CL_19_47: Letter = {
  symbol: 'CL-19/47',
  day: '2019-10-15',
  audience: 'member-states',
  meeting: { id: 'council-2020', opens: '2020-06-09' },
  steps: {
    inputs: { day: '2020-01-15', audience: 'member-states' },
    draft: { day: '2020-03-20', audience: 'member-states' },
    consultation: { day: '2020-04-07', audience: 'stakeholders', event: 'WSIS Forum 2020' },
    revised: { day: '2020-04-20', audience: 'member-states' },
  },
};

/** 23 December 2020, to the whole membership. */
export const CL_20_55: Letter = {
  symbol: 'CL-20/55',
  day: '2020-12-23',
  audience: 'membership',
  meeting: { id: 'council-2021', opens: '2021-06-08' },
  steps: {
    inputs: { day: '2021-02-15', audience: 'stakeholders' },
    consultation: { day: '2021-03-01', audience: 'stakeholders', event: 'online' },
    comments: { day: '2021-03-10', audience: 'participants' },
    revised: { day: '2021-05-07', audience: 'member-states' },
  },
};

/** What travels with the guidelines. */
export const COMPANION = { title: 'Current use of the Global Cybersecurity Agenda by ITU' };
