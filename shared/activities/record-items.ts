/** The items of a record's lists: partners, results, evidence and the like. */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as its author knew. */
export type PartialDate = string;

export interface Partner {
  readonly name: string;
  readonly type?: string;
  readonly role?: string;
}

export interface ExternalId {
  readonly scheme: string;
  readonly id: string;
}

export interface RelatedActivity {
  readonly id: string;
  readonly kind: string;
}

export interface Result {
  readonly statement: string;
  readonly indicator?: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly value?: number;
  readonly asOf?: PartialDate;
  readonly source?: string;
}

export interface Evidence {
  readonly title: string;
  readonly url?: string;
  readonly date?: PartialDate;
  readonly note?: string;
}

export interface Milestone {
  readonly text: string;
  readonly due?: PartialDate;
  readonly done?: PartialDate;
  readonly status?: string;
}

export interface Trend {
  readonly topic: string;
  readonly text?: string;
}

export interface Budget {
  readonly amount: number;
  readonly currency: string;
  readonly source?: string;
  readonly kind?: string;
}

export interface EventRef {
  readonly title: string;
  readonly date?: PartialDate;
  readonly place?: string;
  readonly role?: string;
}

export interface Output {
  readonly title: string;
  readonly symbol?: string;
  readonly url?: string;
  readonly kind?: string;
  readonly date?: PartialDate;
}

export interface Photo {
  readonly file: string;
  readonly altText?: string;
  readonly credit?: string;
  readonly consent?: string;
}
