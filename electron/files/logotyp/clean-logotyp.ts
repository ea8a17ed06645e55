import { ruleViolated } from '../../../shared/contract/errors.ts';
import { cleanPng, isPng } from './clean-png.ts';
import { cleanSvg } from './clean-svg.ts';

/** Largest picture that is taken as a logotype: 1 MiB. */
export const MAX_LOGOTYPE_BYTES = 1024 ** 2;

/** A picture that draws and does nothing else. */
export interface CleanLogotyp {
  readonly format: 'svg' | 'png';
  readonly mime: 'image/svg+xml' | 'image/png';
  readonly bytes: Uint8Array;
}

/** What of a file may be printed as a logotype. Throws RuleViolated `logotype_…`. */
export function cleanLogotyp(bytes: Uint8Array): CleanLogotyp {
  if (bytes.length > MAX_LOGOTYPE_BYTES) {
    throw ruleViolated('logotype_too_large', [], { limit: MAX_LOGOTYPE_BYTES });
  }
  if (isPng(bytes)) return { format: 'png', mime: 'image/png', bytes: cleanPng(bytes) };
  const svg = cleanSvg(decoded(bytes));
  return { format: 'svg', mime: 'image/svg+xml', bytes: new TextEncoder().encode(svg) };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw ruleViolated('logotype_kind');
  }
}
