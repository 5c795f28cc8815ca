/** No line ends here: Word's own sign for it, then that of Unicode, which LibreOffice asks for and Word's fonts have. */
export const NO_BREAK = '\u200d\ufeff';
