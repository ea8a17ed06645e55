import { expect, test } from 'vitest';
import { toAppUrl, toPageUrl } from './page-url.ts';

test.each([
  ['app://paragraf/index.html', 'https://paragraf.app.invalid/index.html'],
  ['app://paragraf/a%20b.pdf?x=1#/del', 'https://paragraf.app.invalid/a%20b.pdf?x=1#/del'],
])('%s is shown as %s and back', (appUrl, pageUrl) => {
  expect(toPageUrl(appUrl)).toBe(pageUrl);
  expect(toAppUrl(pageUrl)).toBe(appUrl);
});

test('other addresses stay what they are', () => {
  for (const url of ['https://example.com/', 'about:blank', 'file:///a', 'not an address']) {
    expect(toAppUrl(url)).toBe(url);
  }
  expect(toAppUrl('blob:https://paragraf.app.invalid/1')).toBe('blob:app://paragraf/1');
});
