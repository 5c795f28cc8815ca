/** Version of the template's shape, named by every workbook and report. Raise it when columns change their meaning. */
export const TEMPLATE_VERSION = '2026.1';
