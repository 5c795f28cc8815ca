import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../../../functions/web/api/', import.meta.url);

it('says of every function that the interface is made of what it serves, asks and refuses', () => {
  const bare = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      const made = text.matchAll(/^(.*)\n(export (?:async )?function \w+)/gm);
      return [...made]
        .filter(([, before]) => !before?.endsWith('*/'))
        .map(([, , head]) => `${name}: ${head}`);
    });
  expect(bare).toEqual([]);
});
