/** The formats of reports, apart from what makes them: for who only names them. */

export const FORMATS = ['docx', 'pdf', 'html', 'json', 'xlsx', 'csv'] as const;

export type Format = (typeof FORMATS)[number];
