/** dynalite ships no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  const dynalite: (options?: { readonly path?: string; readonly createTableMs?: number }) => Server;
  // biome-ignore lint/style/noDefaultExport: describes a CommonJS module
  export default dynalite;
}
