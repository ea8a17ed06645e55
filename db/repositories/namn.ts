import { sql } from 'kysely';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

const ID = /(?<![0-9A-Za-z])[0-7][0-9A-HJKMNP-TV-Z]{25}(?![0-9A-Za-z])/gu;

/** Every id that a row of the log mentions, once. */
export function idsIn(row: {
  objektId: string;
  arendeId: string | null;
  fore: string | null;
  efter: string | null;
}): string[] {
  const { objektId, arendeId, fore, efter } = row;
  const text = [objektId, arendeId, fore, efter].filter((part) => part !== null).join(' ');
  return [...new Set(text.match(ID) ?? [])];
}

/** What ids are called today: a person's name, a case's number; those that have none are left out. */
export async function namesOf(
  tx: ReadTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = sql`json_each(${JSON.stringify([...new Set(ids)])}) j`;
  const { rows } = await sql<{ id: string; namn: string }>`
    SELECT t.id, t.fornamn || ' ' || t.efternamn AS namn FROM ${wanted} JOIN person t ON t.id = j.value
    UNION ALL SELECT t.id, t.namn FROM ${wanted} JOIN organ t ON t.id = j.value
    UNION ALL SELECT t.id, t.namn FROM ${wanted} JOIN kontakt t ON t.id = j.value
    UNION ALL SELECT t.id, t.namn FROM ${wanted} JOIN parti t ON t.id = j.value
    UNION ALL SELECT t.id, t.namn FROM ${wanted} JOIN diarium t ON t.id = j.value
    UNION ALL SELECT t.id, t.namn FROM ${wanted} JOIN mall t ON t.id = j.value
    UNION ALL SELECT t.id, t.kod || ' ' || t.rubrik FROM ${wanted} JOIN klass t ON t.id = j.value
    UNION ALL SELECT t.id, t.diarienummer FROM ${wanted} JOIN arende t ON t.id = j.value
    UNION ALL SELECT t.id, t.beteckning || ' ' || t.rubrik
      FROM ${wanted} JOIN handling t ON t.id = j.value
    UNION ALL SELECT t.id, t.text FROM ${wanted} JOIN bevakning t ON t.id = j.value
    UNION ALL SELECT t.id, t.rubrik FROM ${wanted} JOIN tjansteskrivelse t ON t.id = j.value
    UNION ALL SELECT t.id, t.kod || ' ' || t.rubrik FROM ${wanted} JOIN egen_fras t ON t.id = j.value
    UNION ALL SELECT t.id, t.ord FROM ${wanted} JOIN ord t ON t.id = j.value
    UNION ALL SELECT t.id, t.rubrik FROM ${wanted} JOIN remiss t ON t.id = j.value
    UNION ALL SELECT t.id, o.namn
      FROM ${wanted} JOIN remissvar t ON t.id = j.value JOIN organ o ON o.id = t.organ_id
    UNION ALL SELECT t.id, o.forkortning || ' ' || t.datum || ' § ' || t.paragraf
      FROM ${wanted} JOIN kallhanvisning t ON t.id = j.value JOIN organ o ON o.id = t.organ_id
    UNION ALL SELECT t.id, o.forkortning || ' ' || t.datum
      FROM ${wanted} JOIN sammantrade t ON t.id = j.value JOIN organ o ON o.id = t.organ_id
    UNION ALL SELECT t.id, t.rubrik FROM ${wanted} JOIN dagordningspunkt t ON t.id = j.value
    UNION ALL SELECT t.id, t.nummer || ' ' || t.arendegrupp
      FROM ${wanted} JOIN delegationspunkt t ON t.id = j.value
    UNION ALL SELECT t.id, o.forkortning || ' ' || s.datum || ' del ' || t.nr
      FROM ${wanted} JOIN protokollsdel t ON t.id = j.value
        JOIN sammantrade s ON s.id = t.sammantrade_id JOIN organ o ON o.id = s.organ_id
    UNION ALL SELECT t.id, o.forkortning || ' § ' || t.nr || '/' || t.ar
      FROM ${wanted} JOIN paragraf t ON t.id = j.value JOIN organ o ON o.id = t.organ_id
    UNION ALL SELECT t.id, t.andamal || ' ' || t.ar
      FROM ${wanted} JOIN fordelningsram t ON t.id = j.value
    UNION ALL SELECT t.id, o.namn
      FROM ${wanted} JOIN ansokan t ON t.id = j.value JOIN organ o ON o.id = t.sokande_organ_id`.execute(
    tx[db],
  );
  return new Map(rows.map(({ id, namn }) => [id, namn]));
}
