import { createHash } from 'node:crypto';

/** A row of the log as it is sealed: every column but the hash itself. */
export interface SealedRow {
  nr: number;
  tid: string;
  anvandare: string;
  dator: string;
  handelse: string;
  objektId: string;
  arendeId: string | null;
  /** Canonical JSON texts. */
  fore: string | null;
  efter: string | null;
  orsak: string | null;
  /** Hash of the row before; empty for the first. */
  foregaende: string;
}

/** JSON with the keys of every object in order, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isPlainObject(part) ? sorted(part) : part,
  );
}

/** SHA-256 over the canonical form of the row, which holds the hash of the one before. */
export function sealOf(row: SealedRow): string {
  return createHash('sha256').update(canonicalJson(row)).digest('hex');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
