/** How wide Arabic letters are in each form that they take in a word: of DejaVu Sans, which stands for Tahoma where there is none. */
import { FIRST_FORM, isMark, LAST_FORM } from './arabic-forms.ts';

const FIRST_SIGN = 0x20;

const numbers = (widths: string): readonly number[] => widths.trim().split(/\s+/).map(Number);

/** Forms, then space to `@`; thousandths of the type size, plain and bold. */
const FORMS = {
  plain: numbers(`
    470 278 305 278 305 483 517 278 305 783 834 278 302 278 305 941 982 278 302 524 536 941 982 278 302
    941 982 278 302 646 646 618 646 646 646 618 646 646 646 618 646 445 525 445 525 483 552 483 552 1221
    1275 838 892 1221 1275 838 892 1209 1225 849 867 1209 1225 849 867 925 949 796 820 925 949 796 820
    597 532 597 482 597 532 523 482 1037 1035 478 506 776 834 478 506 824 843 476 552 727 757 305 331
    619 666 536 578 734 761 278 302 524 536 527 461 483 517 783 834 783 834 278 302 570 597 570 597 570
    597 570 597`),
  bold: numbers(`
    511 343 375 343 375 622 627 343 375 917 917 375 408 343 375 1005 1059 375 408 590 606 1005 1059 375
    408 1005 1059 375 408 721 721 721 721 721 721 721 721 721 721 721 721 513 578 513 578 576 622 576
    622 1380 1414 983 1018 1380 1414 983 1018 1345 1364 966 985 1345 1364 966 985 1039 1071 942 974 1039
    1071 942 974 683 683 683 564 683 683 683 564 1162 1191 655 720 894 901 655 720 917 931 582 582 868
    893 375 408 733 784 619 670 854 900 375 408 590 606 693 660 622 627 917 1012 917 1012 375 408 745
    759 745 759 745 759 745 759`),
};
const SIGNS = {
  plain: numbers(`
    318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636
    636 337 337 838 838 838 531 1000`),
  bold: numbers(`
    348 456 521 838 696 1002 872 306 457 457 523 838 380 415 380 365 696 696 696 696 696 696 696 696 696
    696 400 400 838 838 838 580 1000`),
};
/** Stops and marks above U+0600, then quotation marks and letters of other languages, in thousandths. */
const STOP = 320;
const OTHER = 612;

/** Width of the form or sign of `code` in a stretch of Arabic, in parts of the size of Arabic type. */
export function arabicWidth(code: number, bold: boolean): number {
  if (isMark(code)) return 0;
  const weight = bold ? 'bold' : 'plain';
  if (code >= FIRST_FORM && code <= LAST_FORM) return (FORMS[weight][code - FIRST_FORM] ?? OTHER) / 1000;
  if (code < 0x100) return (SIGNS[weight][code - FIRST_SIGN] ?? OTHER) / 1000;
  return (code < 0x620 ? STOP : OTHER) / 1000;
}
