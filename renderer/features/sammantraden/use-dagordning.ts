import { useEffect, useRef, useState } from 'react';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type { DagordningspunktId } from '../../../shared/domain/id.ts';
import { stepped } from '../../../shared/rules/dagordning.ts';
import type { Plats } from '../../../shared/rules/dagordning.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDagordning, textDagordningsgrupp } from '../../text/sammantraden.ts';

type FindPlace = (items: readonly Dagordningspunkt[]) => Plats | null;

/** Moves of the items of an agenda: keys pressed in a row are taken one after another. */
export function useDagordning(dagordning: readonly Dagordningspunkt[]) {
  const latest = useRef(dagordning);
  const queue = useRef(Promise.resolve());
  const focused = useRef<DagordningspunktId | null>(null);
  const [said, say] = useState('');
  const move = useCommand('dagordning.move');
  useEffect(() => {
    latest.current = dagordning;
    // An item that has changed group stands in another list, and takes the focus with it.
    if (focused.current !== null && document.activeElement === document.body) {
      document.getElementById(rowId(focused.current))?.focus();
    }
  }, [dagordning]);
  const place = async (id: DagordningspunktId, find: FindPlace) => {
    const one = latest.current.find((item) => item.id === id);
    const to = find(latest.current);
    if (!one || !to) return;
    latest.current = await move.runAsync({ id, version: one.version, ...to });
    const members = latest.current.filter(({ grupp }) => grupp === to.grupp);
    const nr = members.findIndex((item) => item.id === id) + 1;
    say(textDagordning.moved(one.rubrik, textDagordningsgrupp[to.grupp], nr));
  };
  const run = (id: DagordningspunktId, find: FindPlace) => {
    focused.current = id;
    queue.current = queue.current.then(() => place(id, find)).catch(() => undefined);
  };
  return {
    said,
    step: (id: DagordningspunktId, step: 1 | -1) => run(id, (items) => stepped(items, id, step)),
    put: (id: DagordningspunktId, to: Plats) => run(id, () => to),
  };
}

export type DagordningMoves = ReturnType<typeof useDagordning>;

/** The id of what opens an item, which the focus goes to. */
export function rowId(id: DagordningspunktId): string {
  return `punkt-${id}`;
}
