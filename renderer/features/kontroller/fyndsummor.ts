import type { Kontrollerat } from './use-kontroller.ts';

/** How many findings of each grade count; what somebody answers for doesn't. */
export function fyndsummor(rows: readonly Pick<Kontrollerat, 'fynd'>[]) {
  const found = rows.flatMap(({ fynd }) => fynd ?? []).filter(({ avsteg }) => avsteg === null);
  const of = (grade: string) => found.filter(({ severity }) => severity === grade).length;
  return { S: of('S'), V: of('V'), T: of('T'), alla: found.length };
}
