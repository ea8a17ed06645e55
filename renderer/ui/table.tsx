import type { ReactNode } from 'react';
import './table.css';

export interface TableColumn {
  readonly title: string;
  readonly isNumeric?: boolean;
  /** The head is there for screen readers only, over a column of buttons. */
  readonly isTitleHidden?: boolean;
}

interface TableProps {
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  readonly columns: readonly TableColumn[];
  /** Rows, the first cell of text in each a `<th scope="row">`. */
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** A short table of facts; long lists are a `DataGrid`. */
export function Table({ caption, isCaptionShown = false, columns, children, foot }: TableProps) {
  return (
    <table className="table">
      <caption className={isCaptionShown ? 'table-caption' : 'visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, isNumeric = false, isTitleHidden = false }) => (
            <th key={title} scope="col" className={isNumeric ? 'numeric' : undefined}>
              {isTitleHidden ? <span className="visually-hidden">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
      {foot !== undefined && <tfoot>{foot}</tfoot>}
    </table>
  );
}
