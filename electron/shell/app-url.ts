export const appScheme = 'app';
export const appHost = 'paragraf';
export const startUrl = `${appScheme}://${appHost}/index.html`;

/**
 * True for addresses served by this program. Protocol and host are compared one by one, since
 * the origin of a non-web scheme is the string 'null' in Node and so equal to any other.
 */
export function isOurUrl(text: string): boolean {
  const url = parseUrl(text);
  return (
    url?.protocol === `${appScheme}:` &&
    url.hostname === appHost &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** Parsed address, or null for text that is none. */
export function parseUrl(text: string): URL | null {
  return URL.parse(text);
}
