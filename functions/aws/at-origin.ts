/** Behind CloudFront a request bears the name of the gateway; the application knows itself by its own address. */

/** The same request as if it had been sent to `origin` (`https://reports.example`). */
export function atOrigin(request: Request, origin: string): Request {
  const { pathname, search } = new URL(request.url);
  // Put in, not resolved: a path that begins with two slashes would name a host.
  const url = new URL(origin);
  url.pathname = pathname;
  url.search = search;
  return new Request(url, request);
}
