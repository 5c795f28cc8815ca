/** The help of every command has examples that the command takes, and says how it ends. */
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { COMMAND_HELP, helpCommands } from '../../local/command-help.ts';
import { program } from '../../local/program.ts';

function pathsOf(command: Command, above = ''): readonly (readonly [string, Command])[] {
  return command.commands.flatMap((each) => {
    const name = `${above}${each.name()}`;
    return [[name, each] as const, ...pathsOf(each, `${name} `)];
  });
}

const commands = new Map(pathsOf(program()));

/** Words of a command line as a shell cuts them. */
function wordsOf(line: string): readonly string[] {
  const typed = line.split(' > ')[0] ?? '';
  return [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe('the help', () => {
  it('knows every command and no other', () => {
    expect(Object.keys(COMMAND_HELP).sort()).toEqual([...commands.keys()].sort());
  });

  it.each([...commands])('of %s has an example, and says how it ends', (_, command) => {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help).toMatch(/\nExamples?:\n {2}npx wsis /);
    expect(help).toMatch(/\nEnds with: 0 /);
    for (const { description, flags } of command.options) expect(description, flags).not.toBe('');
  });

  const examples = Object.values(COMMAND_HELP).flatMap((help) => help.examples);
  it.each(examples)('“%s” is a line that is understood', async (example) => {
    const [wsis, ...args] = wordsOf(example);
    expect(wsis).toBe('wsis');
    const known = program();
    let ran = 0;
    const mute = (command: Command): void => {
      command.exitOverride().action(() => void ran++);
      for (const each of command.commands) mute(each);
    };
    for (const each of known.commands) mute(each);
    await known.exitOverride().parseAsync([...args], { from: 'user' });
    expect(ran).toBe(1);
  });

  it('is put behind the options of commands within commands', () => {
    const outer = new Command('wsis');
    const inner = outer.command('review').command('accept');
    helpCommands(outer);
    let help = '';
    inner.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help).toContain('npx wsis review accept --year 2025');
  });
});
