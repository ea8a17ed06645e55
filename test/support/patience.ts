/**
 * Milliseconds until what is waited for counts as never coming. Only a failure costs the time, and
 * a busy computer may be ten times slower than one at rest.
 */
export const PATIENCE = 60_000;
