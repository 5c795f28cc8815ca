/** How wide the letters of Noto Sans are, in parts of the type size. */

/** A run of letters from one on, in thousandths. */
interface Run {
  readonly from: number;
  readonly widths: readonly number[];
}

const run = (from: number, widths: string): Run => ({ from, widths: widths.trim().split(/\s+/).map(Number) });

/** Space to `~`, the no-break space to `ÿ`, `Ѐ` to `џ`. */
const LETTERS: readonly Run[] = [
  run(
    0x20,
    `
    260 269 408 646 572 831 732 225 300 300 551 572 268 322 268 372 572 572 572 572 572 572 572 572
    572 572 268 268 572 572 572 434 899 639 650 632 730 556 519 728 741 339 273 619 524 907 760 781
    605 781 622 549 556 731 600 930 586 566 572 329 372 329 572 444 281 561 615 480 615 564 344 615
    618 258 258 534 258 935 618 605 615 615 413 479 361 618 508 786 529 510 470 380 551 380 572`,
  ),
  run(
    0xa0,
    `
    260 269 572 572 572 572 551 513 580 832 357 509 572 0 832 500 428 572 350 350 281 623 655 268
    225 350 376 509 745 771 781 434 639 639 639 639 639 639 881 632 556 556 556 556 339 339 339 339
    730 760 781 781 781 781 781 572 781 731 731 731 731 566 605 631 561 561 561 561 561 561 864 480
    564 564 564 564 258 258 258 258 605 618 605 605 605 605 605 572 605 618 618 618 618 510 615 510`,
  ),
  run(
    0x400,
    `
    556 556 716 509 639 549 284 284 273 1010 1027 715 625 756 616 731 638 614 650 509 729 556 905 577
    756 756 625 698 907 743 761 733 605 640 556 616 817 588 740 673 1035 1026 685 849 607 647 999 638
    556 597 564 438 607 551 759 488 621 621 531 587 768 614 594 606 608 493 465 509 737 511 612 589
    894 897 623 759 545 494 799 577 551 551 619 438 493 468 258 258 258 859 890 621 531 621 509 606`,
  ),
];

/** Width of a letter; nothing where it is of another font, or one that texts of ours hardly use. */
export function notoWidth(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  for (const { from, widths } of LETTERS) {
    const width = widths[code - from];
    if (width !== undefined) return width / 1000;
  }
  return undefined;
}
