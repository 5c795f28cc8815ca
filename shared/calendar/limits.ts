/** How long what one hands in may be, as far as the bodies say. */
import type { Confidence } from '../reference/confidence.ts';
import type { Body, Step } from './body.ts';

export interface Limit {
  readonly count: number;
  readonly unit: 'pages' | 'words';
  readonly confidence: Confidence;
  /** Where it stands. */
  readonly source: string;
}

const LIMITS: { readonly [body in Body]?: { readonly [step in Step]?: Limit } } = {
  council: {
    'member-states': {
      count: 4,
      unit: 'pages',
      confidence: 'confirmed',
      source: 'https://council.itu.int/2023/en/documents/prepare-your-contribution',
    },
  },
  hlpf: {
    submission: {
      count: 3000,
      unit: 'words',
      confidence: 'from-memory',
      source: 'letter of the President of ECOSOC, new each year',
    },
  },
};

/** The limit of what is due at `step` before a meeting of `body`, if there is one. */
export function limitBefore(body: Body, step: Step): Limit | undefined {
  return LIMITS[body]?.[step];
}
