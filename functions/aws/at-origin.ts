/** Behind CloudFront a request bears the name of the gateway; the application knows itself by its own address. */

/** The same request as if it had been sent to `origin` (`https://reports.example`). */
export function atOrigin(request: Request, origin: string): Request {
  const { pathname, search } = new URL(request.url);
  return new Request(new URL(`${pathname}${search}`, origin), request);
}
