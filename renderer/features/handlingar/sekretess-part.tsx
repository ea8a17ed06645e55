import { useState } from 'react';
import type { Handlingsakt } from '../../../shared/domain/handlingsrad.ts';
import type { Sekretessmarkering } from '../../../shared/domain/sekretess.ts';
import { textSekretess } from '../../text/handling.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { LiftDialog } from './lift-dialog.tsx';

const columns = [
  { title: textSekretess.lagrum },
  { title: textSekretess.datum },
  { title: textSekretess.myndighet },
  { title: textSekretess.av },
  { title: textSekretess.stands },
  { title: textSekretess.lift, isTitleHidden: true },
];

/** The secrecy markings of a handling with those that have been lifted (OSL 5 kap. 5 §). */
export function SekretessPart({ akt }: { readonly akt: Handlingsakt }) {
  const { markeringar, handling } = akt;
  const [lifting, setLifting] = useState<Sekretessmarkering | null>(null);
  const standing = markeringar.filter(({ havdDatum }) => havdDatum === null);
  return (
    <section className="handling-part" aria-labelledby="sekretess-title">
      <h2 id="sekretess-title">{textSekretess.heading}</h2>
      {markeringar.length === 0 ? (
        <p className="muted">{textSekretess.none}</p>
      ) : (
        <Table caption={textSekretess.table} columns={columns}>
          {markeringar.map((markering) => (
            <MarkeringRow
              key={markering.id}
              markering={markering}
              onLift={handling.makulering === null ? setLifting : null}
            />
          ))}
        </Table>
      )}
      {lifting && (
        <LiftDialog
          markering={lifting}
          hasOthers={standing.length > 1}
          onClose={() => {
            setLifting(null);
          }}
        />
      )}
    </section>
  );
}

interface MarkeringRowProps {
  readonly markering: Sekretessmarkering;
  readonly onLift: ((markering: Sekretessmarkering) => void) | null;
}

function MarkeringRow({ markering, onLift }: MarkeringRowProps) {
  const { lagrum, datum, myndighet, anmarkning, skapadAv, havdDatum } = markering;
  return (
    <tr>
      <th scope="row">
        {lagrum}
        {anmarkning !== '' && <span className="handling-sub">{anmarkning}</span>}
      </th>
      <td>{datum}</td>
      <td>{myndighet}</td>
      <td>{skapadAv}</td>
      <td>
        <Badge tone={havdDatum === null ? 'warn' : 'neutral'}>
          {havdDatum === null ? textSekretess.stands : textSekretess.liftedOn(havdDatum)}
        </Badge>
      </td>
      <td>
        {havdDatum === null && onLift && (
          <Button
            aria-label={textSekretess.liftOf(lagrum)}
            onPress={() => {
              onLift(markering);
            }}
          >
            {textSekretess.lift}
          </Button>
        )}
      </td>
    </tr>
  );
}
