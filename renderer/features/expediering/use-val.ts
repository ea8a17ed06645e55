import { useState } from 'react';
import type { Expedieringshandelse } from '../../../shared/domain/expediering.ts';
import type { SandlistepostId } from '../../../shared/domain/id.ts';
import { isWaiting } from '../../../shared/rules/expediering.ts';
import type { Utskick } from './utskick.ts';

/** Which copies are chosen, and what can be noted of all of them. */
export function useVal(utskick: readonly Utskick[]) {
  const [chosen, setChosen] = useState<ReadonlySet<SandlistepostId>>(new Set());
  const own = utskick.filter(({ post }) => chosen.has(post.id));
  return {
    chosen,
    ids: own.map(({ post }) => post.id),
    possible: possibleFor(own),
    isAnyWaiting: utskick.some(({ tillstand }) => isWaiting(tillstand)),
    choose: (ids: readonly SandlistepostId[], isChosen: boolean) => {
      setChosen((before) => {
        const others = [...before].filter((id) => !ids.includes(id));
        return new Set(isChosen ? [...others, ...ids] : others);
      });
    },
    chooseWaiting: () => {
      const waiting = utskick.filter(({ tillstand }) => isWaiting(tillstand));
      setChosen(new Set(waiting.map(({ post }) => post.id)));
    },
    chooseNone: () => {
      setChosen(new Set());
    },
  };
}

export type Val = ReturnType<typeof useVal>;

/** What can happen to all of them from where they are. */
export function possibleFor(utskick: readonly Utskick[]): Expedieringshandelse[] {
  if (utskick.length === 0) return [];
  const are = (test: (one: Utskick) => boolean) => utskick.every(test);
  if (are(({ tillstand }) => isWaiting(tillstand))) return ['expedierad'];
  if (are(({ tillstand }) => tillstand === 'expedierad')) return ['kvitterad', 'retur'];
  return are(({ tillstand }) => !isWaiting(tillstand)) ? ['retur'] : [];
}
