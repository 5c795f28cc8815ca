/** English words of the circular letter and the comment matrix as documents. */
export const reportLetterEn = {
  'report.letter.inputs': 'Call for inputs: {report}',
  'report.letter.notice': 'Consultation notice: {report}',
  'report.letter.dated': 'Circular letter {symbol} of {day}',
  'report.letter.document': 'Document {symbol}',
  'report.letter.entered':
    'Entered on {day}, after the day of the letter: this is its plan as kept here, not the wording in which it was sent.',
  'report.letter.source': 'General Secretariat',
  'report.letter.to': 'To: {audience}',
  'report.letter.summary':
    'The draft “{report}” goes to {meeting}, which opens on {opens}. This letter says who is invited to what, and until when.',
  'report.letter.meeting': 'Council {year}',
  'report.letter.section': 'The consultation',
  'report.letter.annex': 'Schedule',
  'report.letter.table': 'Steps of round {number}, with their planned and actual days (Geneva)',
  'report.letter.replaces': 'This letter replaces the plan of {symbol} of {day}, which stays on record.',
  'report.letter.base': 'The round begins with {issue}, as it was posted.',
  'report.letter.ask-inputs':
    '{audience}: written inputs are requested by {day}, at the end of the day in Geneva.',
  'report.letter.ask-draft': 'The draft is posted by {day}.',
  'report.letter.ask-consultation': 'An open consultation is held on {day} ({event}). Invited: {audience}.',
  'report.letter.ask-comments':
    '{audience}: final comments are taken until {day}, at the end of the day in Geneva.',
  'report.letter.ask-revised': 'The revised draft is posted by {day}.',
  'report.letter.ask-cwg': 'It is submitted to the Council working group by {day}.',
  'report.letter.ask-council':
    'The final version is submitted to Council by {day}; its documents are due by {deadline}, {days, plural, one {# day} other {# days}} before the opening.',
  'report.letter.answers':
    'Each comment refers to a posted version and receives an answer, with an outcome and a text. The comments and their answers are published together.',
  'report.letter.travels': 'The following travel with it, on the same days: {titles}.',
  'report.letter.action': '{audience} are invited to take part on the days given in the annex.',
  'report.letter.matrix': 'Comment matrix: {report}',
  'report.letter.matrix-section': 'Comments and answers',
  'report.letter.matrix-summary':
    '{count, plural, one {# comment on the posted versions, with what was done about it.} other {# comments on the posted versions, each with what was done about it.}}',
  'report.letter.matrix-inputs':
    '{count, plural, one {# input that was called for by circular letter, with the answer to it.} other {# inputs that were called for by circular letter, each with the answer to it.}}',
  'report.letter.matrix-none': 'No comment was made.',
  'report.pack.title': 'Evidence pack: {report}, {issue}',
  'report.pack.report':
    'report: the files of this issue in all its languages and formats, the data set that they were made from, and the manifest with the hash of each.',
  'report.pack.evidence':
    'evidence: comments with their answers, changes since the issue before, waivers, the schedule of the consultation, and the history of each step with its chain of hashes.',
  'report.pack.check': 'To check: sha256sum --check SHA256SUMS, then wsis verify . in this folder.',
};
