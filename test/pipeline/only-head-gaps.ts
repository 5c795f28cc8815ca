/** What a command may say on the side while all is well: what a head does not know yet, and that a section nears its limit. */
export const ONLY_HEAD_GAPS =
  /^(?:Warning: [\w-]+: its head says “to be announced” for: [^\n]*\n|Note: [\w, -]+: the head names no meeting; [^\n]*\n|Note: [\w-]+: sections at 90 % of their word limit and more: [^\n]*\n)*$/;
