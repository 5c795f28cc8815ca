/** The register of activity ids in DynamoDB: a counter that only rises, and one conditional put per key. */

import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { activityId } from '../activity-id.ts';
import type { Identities } from '../ports.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { counterInput, identityInput, identityKey, keyOfIdentity } from './identity-input.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { putIf, readAll } from './table-access.ts';

const WIDTH = 32;

/** Identities kept in the ledger's table. Numbers lost in a race are never given again. */
export function dynamoIdentities({ client, table }: DynamoTable): Identities {
  const numbersOf = async (keys: readonly string[]): Promise<Map<string, number>> => {
    const items = await readAll(client, table, [...new Set(keys)].map(identityKey));
    return new Map(items.map((item) => [keyOfIdentity(item), Number(item.number?.N)]));
  };
  const give = async (keys: readonly string[]): Promise<void> => {
    if (keys.length === 0) return;
    const { Attributes } = await client.send(new UpdateItemCommand(counterInput(table, keys.length)));
    const last = Number(Attributes?.number?.N);
    const numbered = keys.map((key, index) => ({ key, number: last - keys.length + 1 + index }));
    await mapConcurrently(numbered, WIDTH, ({ key, number }) =>
      putIf(client, identityInput(table, key, number)),
    );
  };
  const idsOf = (
    keys: readonly string[],
    numbers: ReadonlyMap<string, number>,
  ): readonly (string | undefined)[] =>
    keys
      .map((key) => numbers.get(key))
      .map((number) => (number === undefined ? undefined : activityId(number)));

  return {
    known: async (keys) => idsOf(keys, await numbersOf(keys)),
    async identify(keys) {
      const numbers = await numbersOf(keys);
      const missing = [...new Set(keys)].filter((key) => !numbers.has(key));
      await give(missing);
      // Read again instead of trusting our numbers: another caller may have been first.
      for (const [key, number] of await numbersOf(missing)) numbers.set(key, number);
      return idsOf(keys, numbers).map((id, index) => id ?? unreachable(keys[index]));
    },
  };
}

function unreachable(key: string | undefined): never {
  throw new Error(`identity of "${key}" was written and not found`);
}
