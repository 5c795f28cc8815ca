/** What a command may say on the side while all is well: that the calendar does not know a meeting's place or dates yet. */
export const ONLY_HEAD_GAPS = /^(?:Warning: [\w-]+: its head says “to be announced” for: [^\n]*\n)*$/;
