/** Writes docs/rules.md from the rules and their English words. */
import { PROFILES } from '../shared/activities/record.ts';
import { OTHER_RULES, RULE_SET, RULES } from '../shared/activities/rules/index.ts';
import { INTAKE_RULES } from '../shared/activities/rules/intake-rules.ts';
import type { RuleHead } from '../shared/activities/rules/rule.ts';
import { messageOutline } from '../shared/text/message-outline.ts';
import { isMessageKey } from '../shared/text/words.ts';

const SECTIONS: readonly (readonly [title: string, rules: readonly RuleHead[]])[] = [
  ['Rules of one record', RULES],
  ['Rules between records, and of the checker', OTHER_RULES],
  ['Rules of reading a file', INTAKE_RULES],
];

/** The page as Markdown: each rule with its severity by profile, its fields, its message and its remedy. */
export function rulesMarkdown(): string {
  const lines = [
    '# Rules',
    '',
    `Rule set ${RULE_SET}. Written by \`npm run docs\` from \`shared/activities/rules\`; do not edit by hand.`,
    '',
    '**critical**: the row can’t be taken. **error**: kept as a draft, can’t be submitted. **warning**: kept, shown to the reviewer. **–**: not asked.',
    '',
    'Profiles: `annual` for the yearly update of focal points; `stocktaking` and `legacy` for imports, where gaps are no reason to refuse.',
    '',
    'Words in braces are filled in with what was found.',
  ];
  for (const [title, rules] of SECTIONS) {
    lines.push(
      '',
      `## ${title}`,
      '',
      `| rule | ${PROFILES.join(' | ')} | fields | what is wrong | how to mend it |`,
    );
    lines.push(`|--|${PROFILES.map(() => '--|').join('')}--|--|--|`);
    for (const rule of rules) lines.push(row(rule));
  }
  return `${lines.join('\n')}\n`;
}

function row({ id, severity, fields }: RuleHead): string {
  const levels = PROFILES.map((profile) => (severity[profile] === 'off' ? '–' : severity[profile]));
  const places = fields.length === 0 ? 'any' : fields.map((field) => `\`${field}\``).join(', ');
  return `| \`${id}\` | ${levels.join(' | ')} | ${places} | ${message(`rule.${id}`)} | ${message(`rule.${id}.remedy`)} |`;
}

/** The message with its parameters in braces. */
function message(key: string): string {
  if (!isMessageKey(key)) return '';
  return messageOutline(key, 'en', (parameter) => `{${parameter}}`).replaceAll('|', '\\|');
}
