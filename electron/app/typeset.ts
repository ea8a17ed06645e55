import { CallError } from '../../shared/contract/errors.ts';
import type { TypesetFailure } from '../documents/errors.ts';
import type { TypesetDocument, TypesetOutcome } from '../documents/protocol.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import type { PrintedDocument } from './printed-document.ts';

/** The pages as SVG. A newer request for the same slot supersedes a waiting one (Cancelled). */
export async function typesetPages(
  typesetter: Typesetter,
  printed: PrintedDocument,
  slot: string,
): Promise<readonly string[]> {
  return (await typesetPaper(typesetter, printed, slot)).pages;
}

/** As `typesetPages`, with where the sections of a paper begin. */
export async function typesetPaper(
  typesetter: Typesetter,
  printed: PrintedDocument,
  slot: string,
): Promise<Pick<TypesetDocument, 'pages' | 'places'>> {
  const wanted = { pdf: false, pages: 'svg', slot } as const;
  return succeeded(await typesetter.typeset(printed.request, wanted), printed);
}

/** The document as PDF/A-2a and PDF/UA-1. */
export async function typesetPdf(
  typesetter: Typesetter,
  printed: PrintedDocument,
): Promise<Uint8Array> {
  const outcome = await typesetter.typeset(printed.request, { pdf: true, pages: 'none' });
  const { pdf } = succeeded(outcome, printed);
  if (!pdf) throw new Error('the typesetter answered without a PDF');
  return pdf;
}

function succeeded(outcome: TypesetOutcome, printed: PrintedDocument): TypesetDocument {
  if (outcome.ok) return outcome;
  throw asCallError(outcome.error, printed);
}

/** A failure of the typesetter as callers are told of it. */
export function asCallError(failure: TypesetFailure, printed: PrintedDocument): Error {
  if (failure.code === 'Cancelled') return new CallError('Cancelled');
  if (failure.code === 'TypesetFailed')
    return new Error('the document could not be typeset', { cause: failure.details });
  const path = [...printed.fieldOf(failure.field)];
  const params = { char: failure.char, codePoint: failure.codePoint };
  return new CallError('RuleViolated', [{ path, rule: 'unknown_glyph', params }]);
}
