import type { CustomScheme, Protocol } from 'electron';
import { appScheme } from './app-url.ts';
import { policyOf } from './security.ts';

/** Must be registered before Electron is ready, or the scheme has no origin and no fetch. */
export const appSchemePrivileges: CustomScheme = {
  scheme: appScheme,
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    codeCache: true,
  },
};

/** Lets `answer` serve every request to the app scheme, and adds the headers of every page. */
export function serveApp(
  protocol: Protocol,
  answer: (request: Request) => Promise<Response>,
): void {
  protocol.handle(appScheme, async (request) =>
    withSecurityHeaders(await answer(request), policyOf(request.url)),
  );
}

function withSecurityHeaders(response: Response, policy: string): Response {
  const headers = new Headers(response.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  return new Response(response.body, { status: response.status, headers });
}
