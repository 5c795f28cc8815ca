/** A browser without a window: follows redirects by hand and keeps cookies by path, as far as sign-in needs them. */

export interface Answer {
  readonly status: number;
  /** Where it stands after all redirects. */
  readonly url: string;
  readonly text: string;
  readonly headers: Headers;
}

interface Cookie {
  readonly value: string;
  readonly path: string;
}

export interface Visitor {
  get(url: string): Promise<Answer>;
  post(url: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
  /** Value of a cookie that it has. */
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string): void;
}

export function visitor(origin: string): Visitor {
  const jar = new Map<string, Cookie>();
  const cookiesFor = (path: string): string =>
    [...jar]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  const remember = (headers: Headers): void => {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      const read = (key: string): string | undefined =>
        attributes.find((each) => each.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
      const isOver = read('max-age') === '0' || Date.parse(read('expires') ?? '9999-01-01') < Date.now();
      if (isOver) jar.delete(name);
      else jar.set(name, { value, path: read('path') ?? '/' });
    }
  };
  const follow = async (url: string, init: RequestInit, hops = 10): Promise<Answer> => {
    const { pathname } = new URL(url);
    const headers = { ...init.headers, cookie: cookiesFor(pathname) };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    remember(response.headers);
    const location = response.headers.get('location');
    if (location !== null && hops > 0) return follow(new URL(location, url).href, {}, hops - 1);
    return { status: response.status, url, text: await response.text(), headers: response.headers };
  };
  return {
    get: (url) => follow(new URL(url, origin).href, {}),
    post: (url, fields) =>
      follow(new URL(url, origin).href, {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams(fields),
      }),
    cookie: (name) => jar.get(name)?.value,
    setCookie: (name, value) => void jar.set(name, { value, path: '/' }),
  };
}
