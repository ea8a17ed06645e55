import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { textKontroll } from '../../../text/kontroller.ts';
import { KontrollGrupp } from './kontroll-rad.tsx';
import { NEW_GROUP, useSteadyRows } from './use-steady-rows.ts';
import type { Grouped } from './use-steady-rows.ts';
import './kontroller.css';

interface KontrollListaProps<Row> {
  /** In the order they are shown. */
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly Grouped<Row>[];
  /** What is said when nothing counts. */
  readonly none: string;
  readonly hasNone: boolean;
  readonly children: (row: Row, isGone: boolean) => ReactNode;
  readonly after?: ReactNode;
}

/** Findings in groups, which stay in their places while somebody points at or steps among them. */
export function KontrollLista<Row>(props: KontrollListaProps<Row>) {
  const { groups, none, hasNone, children, after } = props;
  const { rows, place, holders } = useSteadyRows(props.rows);
  const shown = [...groups, { id: NEW_GROUP, title: textKontroll.arrived }];
  return (
    <div ref={place} className="kontroller" tabIndex={-1} {...holders}>
      {hasNone && rows.every(({ isGone }) => !isGone) && (
        <p className="kontroll-none">
          <CircleCheck size={16} aria-hidden="true" />
          {none}
        </p>
      )}
      {shown.map(({ id, title }) => {
        const own = rows.filter(({ group }) => group === id);
        if (own.length === 0) return null;
        return (
          <KontrollGrupp key={id} title={title} count={own.filter(({ isGone }) => !isGone).length}>
            {own.map(({ key, row, isGone }) => (
              <Keyed key={key}>{children(row, isGone)}</Keyed>
            ))}
          </KontrollGrupp>
        );
      })}
      {after}
    </div>
  );
}

function Keyed({ children }: { readonly children: ReactNode }) {
  return children;
}

/** Rows with their keys, which tell alike ones apart by their order. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  groupOf: (row: Row) => string,
): Grouped<Row>[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const name = keyOf(row);
    const nr = times.get(name) ?? 0;
    times.set(name, nr + 1);
    return { key: `${name} ${String(nr)}`, group: groupOf(row), row };
  });
}
