/** Placeholder until the ledger's parts are in. */
export function FordelningPage() {
  return null;
}
