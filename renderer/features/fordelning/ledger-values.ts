import type { z } from 'zod';
import type { Violation } from '../../../shared/contract/errors.ts';
import { FordelningData } from '../../../shared/domain/fordelning.ts';
import type { Ansokan, Ansokanspost, Fordelning } from '../../../shared/domain/fordelning.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { fordelningViolations } from '../../../shared/rules/fordelning-regler.ts';

/** What the form holds: a ledger whose frame may not be written yet. */
export type LedgerValues = Omit<FordelningData, 'beloppKr'> & { beloppKr: number | null };

/** More granted than the frame holds is put right at the frame or at a grant; said at the frame. */
function fieldOf({ path }: Violation): Violation['path'] {
  return path.length === 0 ? ['beloppKr'] : path;
}

const strict = FordelningData.superRefine((data, context) => {
  for (const violation of fordelningViolations(data)) {
    context.addIssue({
      code: 'custom',
      path: fieldOf(violation),
      message: violation.rule,
    });
  }
});

/** The ledger's schema together with its rules, over the values of the form. */
export const ledgerSchema = strict as unknown as z.ZodType<FordelningData, LedgerValues>;

/** What the form holds of a stored ledger. */
export function valuesOf(fordelning: Fordelning): LedgerValues {
  const { agareOrganId, ar, beloppKr, visningsenhet, andamal } = fordelning;
  const { kallhanvisningId, punktval, ansokningar } = fordelning;
  return {
    ...{ agareOrganId, ar, beloppKr, visningsenhet, andamal },
    ...{ kallhanvisningId, punktval, ansokningar },
  };
}

/** A ledger as it starts: a frame of this year, owned by the register's own body. */
export function emptyLedger(agareOrganId: OrganId, today: string): LedgerValues {
  return {
    agareOrganId,
    ar: Number(today.slice(0, 4)),
    beloppKr: null,
    visningsenhet: null,
    andamal: '',
    kallhanvisningId: null,
    punktval: { avslag: true, rest: true, finansiering: false },
    ansokningar: [],
  };
}

function amountOf(kronor: number | null): number | null {
  return kronor !== null && Number.isSafeInteger(kronor) && kronor >= 0 ? kronor : null;
}

function countablePost(post: Ansokanspost): Ansokanspost {
  return { ...post, begartKr: amountOf(post.begartKr), beviljatKr: amountOf(post.beviljatKr) };
}

/** An application with what cannot be read as an amount left out of account. */
export function countableAnsokan(ansokan: Ansokan): Ansokan {
  return {
    ...ansokan,
    begartKr: amountOf(ansokan.begartKr),
    beviljatKr: amountOf(ansokan.beviljatKr),
    poster: ansokan.poster.map(countablePost),
  };
}

/** The ledger as it can be summed while it is being written. */
export function countable(values: LedgerValues): FordelningData {
  return {
    ...values,
    beloppKr: amountOf(values.beloppKr) ?? 0,
    ansokningar: values.ansokningar.map(countableAnsokan),
  };
}
