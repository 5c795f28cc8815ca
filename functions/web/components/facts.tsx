/** Names and values in pairs. */
import type { Child } from 'hono/jsx';

export interface Fact {
  readonly name: Child;
  readonly value: Child;
}

/** `<Facts facts={[{ name: 'Period', value: '2025' }]} />`; lines of a text stay lines. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="fields">
      {facts.map(({ name, value }) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
