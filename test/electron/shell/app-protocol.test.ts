import type { Protocol } from 'electron';
import { expect, test } from 'vitest';
import { appSchemePrivileges, serveApp } from '../../../electron/shell/app-protocol.ts';
import { contentSecurityPolicy } from '../../../electron/shell/security.ts';

type Handler = (request: Request) => Promise<Response>;

function handlerOf(answer: Handler): Handler {
  let handler: Handler | null = null;
  const protocol = {
    handle: (scheme: string, given: Handler) => {
      expect(scheme).toBe('app');
      handler = given;
    },
  };
  serveApp(protocol as unknown as Protocol, answer);
  return handler!;
}

test('every answer carries the policy, errors too', async () => {
  for (const status of [200, 404, 500]) {
    const handler = handlerOf(() => Promise.resolve(new Response('x', { status })));
    const response = await handler(new Request('app://paragraf/index.html'));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('x');
  }
});

test('the policy cannot be weakened by what answers', async () => {
  const headers = { 'content-security-policy': 'default-src *', 'content-type': 'text/html' };
  const handler = handlerOf(() => Promise.resolve(new Response('x', { headers })));
  const response = await handler(new Request('app://paragraf/index.html'));
  expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  expect(response.headers.get('content-type')).toBe('text/html');
});

test('the scheme is secure and does not bypass the policy', () => {
  expect(appSchemePrivileges.privileges).toMatchObject({ standard: true, secure: true });
  expect(appSchemePrivileges.privileges?.bypassCSP ?? false).toBe(false);
  expect(appSchemePrivileges.privileges?.allowServiceWorkers ?? false).toBe(false);
});
