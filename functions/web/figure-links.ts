/** A report as a page of the application: its numbers lead to their records here; the file itself stays as it is kept. */

/** Links of a report on its own list of figures, as the report writes them. */
const FIGURE = /href="#figure%3A([^"]*)"/g;

/** `html` with the numbers leading to `address(id)`; ids come as an address holds them. */
export function withLiveFigures(html: string, address: (encodedId: string) => string): string {
  return html.replace(FIGURE, (_, id: string) => `href="${address(id)}"`);
}
