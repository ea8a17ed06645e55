import { formatKronor, parsePengar } from '../../shared/domain/pengar.ts';
import type { PengarFel } from '../../shared/domain/pengar.ts';

/** What a typed amount comes to: nothing, whole kronor, or the reason it is no amount. */
export type MoneyEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'kronor'; readonly kronor: number }
  | { readonly kind: 'unreadable'; readonly reason: PengarFel };

/** Reads an amount as it is typed: `1 250 000 kr`, `500 tkr`, `2,5 mnkr`, `40000`. */
export function moneyEntry(text: string): MoneyEntry {
  const parsed = parsePengar(text);
  if (parsed.ok) return { kind: 'kronor', kronor: parsed.kronor };
  return parsed.reason === 'tom'
    ? { kind: 'empty' }
    : { kind: 'unreadable', reason: parsed.reason };
}

/** The figures of an amount, grouped, without its unit. */
export function groupedKronor(kronor: number): string {
  return formatKronor(kronor).replace(/\skr$/u, '');
}

/** The amount in kronor, for text where the unit is not kronor: `2,5 mnkr` → `2 500 000 kr`. */
export function explainedAmount(text: string): string | null {
  const entry = moneyEntry(text);
  if (entry.kind !== 'kronor' || !/[a-zåäö]/iu.test(text.replace(/kr(onor)?\.?$/iu, ''))) {
    return null;
  }
  return formatKronor(entry.kronor);
}
