/** What a command may say on the side while all is well: that a meeting, its place or its dates are not known yet. */
export const ONLY_HEAD_GAPS =
  /^(?:Warning: [\w-]+: its head says “to be announced” for: [^\n]*\n|Note: [\w, -]+: the head names no meeting; [^\n]*\n)*$/;
