const suffix = '.app.invalid';

/**
 * Chromium knows no `app:` scheme, so its pages live on a made-up https host that is never looked
 * up: app://paragraf/x is shown as https://paragraf.app.invalid/x.
 */
export function toPageUrl(text: string): string {
  const url = new URL(text);
  if (url.protocol !== 'app:') return text;
  return `https://${url.host}${suffix}${url.pathname}${url.search}${url.hash}`;
}

/** The address as the program knows it. */
export function toAppUrl(text: string): string {
  const url = URL.parse(text);
  if (url?.protocol === 'blob:') return `blob:${toAppUrl(url.pathname)}`;
  if (url?.protocol !== 'https:' || !url.host.endsWith(suffix)) return text;
  return `app://${url.host.slice(0, -suffix.length)}${url.pathname}${url.search}${url.hash}`;
}
