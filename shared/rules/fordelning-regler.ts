import type { Violation } from '../contract/errors.ts';
import type { Fordelningsledger, LedgerAnsokan, LedgerPost } from './fordelning.ts';
import {
  grantedForPost,
  isExcluded,
  sumAnsokan,
  sumFordelning,
  sumRequested,
} from './fordelning.ts';

/** The rules a ledger can break; each names the field where it is put right. */
export type Fordelningsregel =
  | 'invalid_amount'
  | 'request_missing'
  | 'request_differs_from_items'
  | 'grant_missing'
  | 'grant_differs_from_items'
  | 'granted_above_requested'
  | 'granted_below_requested'
  | 'excluded_with_grant'
  | 'granted_above_frame';

interface Broken extends Violation {
  rule: Fordelningsregel;
}

type Path = Violation['path'];

/**
 * What is wrong with a ledger (invariants: grants within the frame, sums equal to their items,
 * whole kronor). The path leads from the ledger to the field; `params` holds kronor. While an
 * amount is missing or malformed the sums that need it aren't judged.
 */
export function fordelningViolations(ledger: Fordelningsledger): Broken[] {
  const broken = [
    ...amountViolations(ledger.beloppKr, ['beloppKr']),
    ...ledger.ansokningar.flatMap((ansokan, index) =>
      ansokanViolations(ansokan, ['ansokningar', index]),
    ),
  ];
  const { ram, tilldelat } = sumFordelning(ledger);
  if (tilldelat > ram) broken.push(violation('granted_above_frame', [], { tilldelat, ram }));
  return broken;
}

function ansokanViolations(ansokan: LedgerAnsokan, path: Path): Broken[] {
  const own = [
    ...amountViolations(ansokan.begartKr, [...path, 'begartKr']),
    ...amountViolations(ansokan.beviljatKr, [...path, 'beviljatKr']),
  ];
  const items = ansokan.poster.flatMap((post, index) =>
    postViolations(post, ansokan, [...path, 'poster', index]),
  );
  return [...own, ...items, ...missingSums(ansokan, path), ...sumViolations(ansokan, path)];
}

function postViolations(post: LedgerPost, ansokan: LedgerAnsokan, path: Path): Broken[] {
  const amounts = [
    ...amountViolations(post.begartKr, [...path, 'begartKr']),
    ...amountViolations(post.beviljatKr, [...path, 'beviljatKr']),
  ];
  const rule = brokenByPost(post, ansokan);
  const params = { begart: post.begartKr ?? 0, beviljat: grantedForPost(post) };
  const field = rule === 'request_missing' ? 'begartKr' : 'beviljatKr';
  return rule === null ? amounts : [...amounts, violation(rule, [...path, field], params)];
}

/** The first rule an item breaks; a later one would only be its consequence. */
function brokenByPost(post: LedgerPost, ansokan: LedgerAnsokan): Fordelningsregel | null {
  const perPost = ansokan.beslutssatt === 'per_post';
  if (perPost && post.begartKr === null) return 'request_missing';
  if (isExcluded(post)) return grantedForPost(post) === 0 ? null : 'excluded_with_grant';
  if (perPost && post.beviljatKr === null && post.utfall === 'beviljas_delvis') {
    return 'grant_missing';
  }
  return brokenByAmounts(post);
}

function brokenByAmounts({ begartKr, beviljatKr, utfall }: LedgerPost): Fordelningsregel | null {
  if (begartKr === null || beviljatKr === null) return null;
  if (beviljatKr > begartKr) return 'granted_above_requested';
  return utfall === 'beviljas' && beviljatKr < begartKr ? 'granted_below_requested' : null;
}

/** A lump sum states what is asked and granted; decided by item, the items do. */
function missingSums(ansokan: LedgerAnsokan, path: Path): Broken[] {
  if (ansokan.beslutssatt === 'per_post') {
    return ansokan.poster.length > 0 ? [] : [violation('request_missing', [...path, 'poster'])];
  }
  const missing: Broken[] = [];
  if (ansokan.begartKr === null) missing.push(violation('request_missing', [...path, 'begartKr']));
  if (ansokan.beviljatKr === null)
    missing.push(violation('grant_missing', [...path, 'beviljatKr']));
  return missing;
}

function sumViolations(ansokan: LedgerAnsokan, path: Path): Broken[] {
  const { poster, begartKr, beviljatKr } = ansokan;
  const { begart, tilldelat } = sumAnsokan(ansokan);
  const requested = sumRequested(poster);
  const split = poster.length > 0 && poster.every((post) => post.begartKr !== null);
  const broken: Broken[] = [];
  if (split && begartKr !== null && begartKr !== requested) {
    const params = { begart: begartKr, poster: requested };
    broken.push(violation('request_differs_from_items', [...path, 'begartKr'], params));
  }
  if (ansokan.beslutssatt === 'per_post' && beviljatKr !== null && beviljatKr !== tilldelat) {
    const params = { beviljat: beviljatKr, poster: tilldelat };
    broken.push(violation('grant_differs_from_items', [...path, 'beviljatKr'], params));
  }
  // Decided by item, each item has said so already.
  if (ansokan.beslutssatt === 'klumpsumma' && begartKr !== null && tilldelat > begart) {
    const params = { begart, beviljat: tilldelat };
    broken.push(violation('granted_above_requested', [...path, 'beviljatKr'], params));
  }
  return broken;
}

function amountViolations(amount: number | null, path: Path): Broken[] {
  const valid = amount === null || (Number.isSafeInteger(amount) && amount >= 0);
  return valid ? [] : [violation('invalid_amount', path)];
}

function violation(rule: Fordelningsregel, path: Path, params?: Violation['params']): Broken {
  return { rule, path, ...(params ? { params } : {}) };
}
