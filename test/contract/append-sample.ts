/** Drafts, keys and readings that the ledger's tests share; free of the test runner, for child processes. */
import { pagesUnder } from '../../shared/store/pages.ts';
import type { ChainFault, KeysOf, Ledger, Revision, RevisionDraft } from '../../shared/store/ports.ts';

export interface SampleState {
  readonly title: string;
  readonly status: string;
}

/** The look-up keys that the suite's ledger is to be made with. */
export const sampleKeys: KeysOf = (_stream, state) => ['all', `status:${(state as SampleState).status}`];

export function draftOf(
  stream: string,
  revision: number,
  state: Partial<SampleState> = {},
  more: Partial<RevisionDraft> = {},
): RevisionDraft {
  return {
    stream,
    revision,
    at: '2026-03-01T09:00:00.000Z',
    by: 'focal-point',
    reason: 'edited',
    state: { title: `Revision ${revision}`, status: 'drafted', ...state },
    ...more,
  };
}

export async function faultsOf(ledger: Ledger): Promise<readonly ChainFault[]> {
  const faults: ChainFault[] = [];
  for await (const fault of ledger.verify()) faults.push(fault);
  return faults;
}

export async function listAll(ledger: Ledger, key: string, limit = 100): Promise<readonly Revision[]> {
  const found: Revision[] = [];
  for await (const page of pagesUnder(ledger, key, limit)) found.push(...page);
  return found;
}
