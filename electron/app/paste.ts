import { CallError } from '../../shared/contract/errors.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { IncomingFiles } from './incoming.ts';

/** Where the page sends bytes that were pasted: too much for a call, which is JSON. */
const ADDRESS = '/intag';

export interface PasteParts {
  readonly incoming: IncomingFiles;
  /** Whether there is a register that it may go into: it lies unencrypted until then. */
  readonly isOpen: () => boolean;
  readonly report: (error: unknown) => string;
}

/**
 * Answers `POST app://paragraf/intag?namn=…`, whose body is a pasted file, with an envelope that
 * holds its handle; undefined for other addresses.
 */
export async function answerPaste(
  { incoming, isOpen, report }: PasteParts,
  request: Request,
): Promise<Response | undefined> {
  const url = new URL(request.url);
  if (url.pathname !== ADDRESS) return undefined;
  if (request.method !== 'POST') return new Response(null, { status: 405 });
  if (!isOpen()) return new Response(null, { status: 404 });
  const name = url.searchParams.get('namn') ?? '';
  return Response.json(await envelopeOf(incoming.keep(name, request.body), report));
}

async function envelopeOf(
  work: Promise<unknown>,
  report: (error: unknown) => string,
): Promise<Envelope> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    const known =
      error instanceof CallError ? error : new CallError('Unexpected', [], report(error));
    return { ok: false, error: known.failure };
  }
}
