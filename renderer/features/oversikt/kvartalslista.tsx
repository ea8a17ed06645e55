import type { Oversikt } from '../../../shared/domain/oversikt.ts';
import { atgardsforemal, atgardstext, fristtext } from '../../../shared/phrases/atgarder.ts';
import { sistaDag } from '../../../shared/rules/oversikt.ts';
import { textKvartal } from '../../text/oversikt.ts';
import { Table } from '../../ui/table.tsx';
import type { Axis } from '../planering/axis.ts';
import { isShown } from './kvartal-marks.ts';

/** A mark or a bar of the picture, in words. */
export interface Kvartalsrad {
  readonly nyckel: string;
  /** The day it is sorted by. */
  readonly dag: string;
  readonly nar: string;
  readonly vad: string;
}

/** Everything the picture shows, by its days. */
export function kvartalsrader({ moten, spann, atgarder }: Oversikt, axis: Axis): Kvartalsrad[] {
  return [
    ...moten
      .filter(({ datum }) => isShown(axis, datum))
      .map(({ id, datum, organ }) => ({
        ...{ nyckel: `m${id}`, dag: datum, nar: datum, vad: textKvartal.meetingOf(organ) },
      })),
    ...spann
      .filter(({ till }) => till >= axis.from)
      .map(({ nyckel, slag, organ, fran, till }) => ({
        ...{ nyckel: `s${nyckel}`, dag: till, nar: textKvartal.days(fran, till) },
        vad: `${textKvartal.span[slag]} ${organ}`,
      })),
    ...atgarder
      .filter(({ slag }) => slag !== 'sammantrade')
      .map((one) => ({
        ...{ nyckel: `a${one.nyckel}`, dag: sistaDag(one.senast), nar: fristtext(one.senast) },
        vad: `${atgardstext(one)}: ${atgardsforemal(one)}`,
      })),
  ].sort((a, b) => (a.dag === b.dag ? (a.nyckel < b.nyckel ? -1 : 1) : a.dag < b.dag ? -1 : 1));
}

/** The same facts as in the picture, to read. */
export function Kvartalslista({ rader }: { readonly rader: readonly Kvartalsrad[] }) {
  return (
    <Table
      caption={textKvartal.title}
      columns={[{ title: textKvartal.when }, { title: textKvartal.what }]}
    >
      {rader.map(({ nyckel, nar, vad }) => (
        <tr key={nyckel}>
          <th scope="row">{nar}</th>
          <td>{vad}</td>
        </tr>
      ))}
    </Table>
  );
}
