import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { previousIssueIn } from '../../local/previous-issue.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const ISSUE = { sections: [], annexes: [], masthead: {}, front: {} };

async function folder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, name, path, '..'), { recursive: true });
    await writeFile(join(root, name, path), text);
  }
  return join(root, name);
}

describe('the issue that a report revises', () => {
  it('is read in whatever language its set has', async () => {
    const set = await folder('set', {
      'manifest.json': '{}',
      'council/fr/council-fr.json': JSON.stringify(ISSUE),
    });
    const issueOf = await previousIssueIn(set);
    expect(await issueOf('council')).toEqual(ISSUE);
    expect(await issueOf('cstd')).toBeUndefined();
  });

  it('is read in the language that is asked for, where its set has it', async () => {
    const set = await folder('two', {
      'manifest.json': '{}',
      'council/en/council-en.json': JSON.stringify({ ...ISSUE, language: 'en' }),
      'council/fr/council-fr.json': JSON.stringify({ ...ISSUE, language: 'fr' }),
    });
    const issueOf = await previousIssueIn(set);
    expect((await issueOf('council', 'fr'))?.language).toBe('fr');
    expect((await issueOf('council', 'ru'))?.language).toBe('en');
  });

  it('is refused where the folder is no report set, or holds something else', async () => {
    const bare = await folder('bare', { 'council/en/council-en.json': JSON.stringify(ISSUE) });
    await expect(previousIssueIn(bare)).rejects.toMatchObject({ code: 'usage' });
    const broken = await folder('broken', { 'manifest.json': '{}', 'council/en/council-en.json': '{' });
    await expect((await previousIssueIn(broken))('council')).rejects.toMatchObject({ code: 'usage' });
  });

  it('that cannot be read is not taken for none', async () => {
    const set = await folder('odd', { 'manifest.json': '{}', 'council/en/council-en.json/x': '' });
    await expect((await previousIssueIn(set))('council')).rejects.toMatchObject({ code: 'EISDIR' });
  });
});
