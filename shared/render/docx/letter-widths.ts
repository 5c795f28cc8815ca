/** How wide letters are, in parts of the type size: of Calibri, and of Carlito, which was drawn to its widths. */

/** A run of letters from one on, in thousandths. */
interface Run {
  readonly from: number;
  readonly widths: readonly number[];
}

/** Plain letters and bold ones. */
type Weights = { readonly plain: readonly Run[]; readonly bold: readonly Run[] };

const run = (from: number, widths: string): Run => ({ from, widths: widths.trim().split(/\s+/).map(Number) });

/** Space to `~`, the no-break space to `ÿ`, `Ѐ` to `џ`. */
const LETTERS: Weights = {
  plain: [
    run(
      0x20,
      `
    226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507
    268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459
    487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799
    525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498`,
    ),
    run(
      0xa0,
      `
    226 326 498 507 498 507 498 498 393 834 402 512 498 0 507 394 339 498 336 334 292 550 586 252 307 246
    422 512 636 671 675 463 579 579 579 579 579 579 763 533 488 488 488 488 252 252 252 252 625 646 662 662
    662 662 662 498 664 642 642 642 642 487 517 527 479 479 479 479 479 479 773 423 498 498 498 498 229 229
    229 229 525 525 527 527 527 527 527 498 529 525 525 525 525 453 525 453`,
    ),
    run(
      0x400,
      `
    488 488 625 430 547 459 252 252 319 872 876 618 543 642 527 620 579 538 544 430 644 488 801 474 642 642
    543 611 855 623 662 622 517 533 487 527 697 519 639 556 868 890 615 762 531 548 879 555 479 533 479 346
    558 498 689 423 541 541 464 510 676 535 527 521 525 423 387 453 624 433 542 469 729 749 536 666 470 443
    722 474 498 498 541 346 444 391 229 229 239 751 770 533 464 541 453 525`,
    ),
  ],
  bold: [
    run(
      0x20,
      `
    226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507
    276 276 498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473
    495 653 591 906 551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255 480 246 813
    537 538 537 537 355 399 347 537 473 745 459 474 397 344 475 344 498`,
    ),
    run(
      0xa0,
      `
    226 326 498 507 498 507 498 498 415 834 416 539 498 0 507 390 342 498 338 336 301 563 598 268 303 252
    435 539 658 691 702 463 606 606 606 606 606 606 775 529 488 488 488 488 267 267 267 267 639 659 676 676
    676 676 676 498 681 653 653 653 653 520 532 555 494 494 494 494 494 494 775 418 503 503 503 503 246 246
    246 246 537 537 538 538 538 538 538 498 544 537 537 537 537 474 537 474`,
    ),
    run(
      0x400,
      `
    488 488 636 432 539 473 267 267 331 896 896 632 563 652 547 628 606 556 561 432 673 488 833 482 652 652
    563 629 874 631 676 630 532 529 495 547 724 551 658 569 897 927 639 798 553 539 914 574 494 532 495 354
    582 503 737 427 557 557 495 526 713 545 538 534 537 418 390 474 675 459 562 488 763 789 558 712 495 437
    753 498 503 503 553 354 438 399 246 246 255 776 794 547 495 557 474 537`,
    ),
  ],
};

/** Signs that stand apart: dashes, quotation marks, daggers. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  // Of DejaVu Sans: Carlito has none.
  ['\u2011', 361],
  ['–', 498],
  ['—', 905],
  ['‘', 250],
  ['’', 250],
  ['“', 418],
  ['”', 418],
  ['†', 498],
  ['‡', 498],
  ['…', 690],
  ['•', 498],
  ['−', 498],
  ['№', 1025],
  ['Œ', 867],
  ['œ', 850],
]);

/** Width of the letter of `code`, in parts of the type size; nothing where the font has none that texts of ours use. */
export function latinWidth(code: number, bold: boolean): number | undefined {
  for (const { from, widths } of bold ? LETTERS.bold : LETTERS.plain) {
    const width = widths[code - from];
    if (width !== undefined) return width / 1000;
  }
  const sign = SIGNS.get(String.fromCharCode(code));
  return sign === undefined ? undefined : sign / 1000;
}

/** `ء` to `غ`, then `ف` to `ي`: as wide as they are on average, joined as in the running text of reports. */
const ARABIC: readonly Run[] = [
  run(
    0x621,
    '470 286 290 517 283 290 290 383 533 483 408 638 639 624 499 503 525 528 891 882 887 915 864 813 545 515',
  ),
  run(0x641, '598 551 542 352 569 517 498 497 816 465'),
];
/** Of other Arabic letters, and of digits and signs among them. */
const OTHER_ARABIC = 0.5;
const ARABIC_DIGIT = 0.636;
const ARABIC_SIGN = 0.33;
const ARABIC_BOLD = 1.19;
/** Arabic type is set smaller than the type around it. */
const ARABIC_SIZE = 0.905;

/** Width of the letter of `code` in a stretch of Arabic: of DejaVu Sans, which stands for Tahoma where there is none. */
export function arabicWidth(code: number, bold: boolean): number {
  const size = ARABIC_SIZE * (bold ? ARABIC_BOLD : 1);
  if (code < 0x100) return (code >= 0x30 && code <= 0x39 ? ARABIC_DIGIT : ARABIC_SIGN) * size;
  for (const { from, widths } of ARABIC) {
    const width = widths[code - from];
    if (width !== undefined) return (width / 1000) * size;
  }
  return (code < 0x620 ? ARABIC_SIGN : OTHER_ARABIC) * size;
}
