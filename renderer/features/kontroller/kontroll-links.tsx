import { Link } from '@tanstack/react-router';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import type { Kontrollobjekt } from '../../../shared/domain/kontrollista.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { textInkorg } from '../../text/inkorg.ts';
import { textKontroll } from '../../text/kontroller.ts';
import { textKontrollista } from '../../text/kontrollista.ts';

/** Leads to where the object is worked with. */
export function ObjektLink({ objekt }: { readonly objekt: Kontrollobjekt }) {
  switch (objekt.typ) {
    case 'inkorg':
      return <Link to="/inkorg">{textInkorg.title}</Link>;
    case 'diarium':
      return <Link to="/grunddata">{objekt.namn}</Link>;
    case 'protokollsdel': {
      const { sammantradeId, organ, datum, del } = objekt;
      return (
        <Link to="/sammantraden/$sammantradeId/protokoll" params={{ sammantradeId }}>
          {textKontrollista.part(organ, datum, del)}
        </Link>
      );
    }
    case 'sammantrade':
      return (
        <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId: objekt.id }}>
          {textKontrollista.meeting(objekt.organ, formatDag(objekt.datum))}
        </Link>
      );
    case 'arende':
      return (
        <Link to="/arenden/$arendeId" params={{ arendeId: objekt.id }}>
          {textKontrollista.arende(objekt.diarienummer, objekt.arendemening)}
        </Link>
      );
    case 'tjansteskrivelse': {
      const { arendeId, id: tjansteskrivelseId, diarienummer, rubrik } = objekt;
      return (
        <Link
          to="/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId"
          params={{ arendeId, tjansteskrivelseId }}
        >
          {diarienummer} {rubrik}
        </Link>
      );
    }
  }
}

interface FyndPlaceProps {
  readonly objekt: Kontrollobjekt;
  readonly fynd: Kontrollfynd;
}

/** How grave it is and when it stops; for a § or a handling the way to where it is written. */
export function FyndPlace({ objekt, fynd }: FyndPlaceProps) {
  const when = textKontrollista.when(textKontroll.groups[fynd.severity], fynd.gate);
  return (
    <>
      <PlaceLink objekt={objekt} fynd={fynd} /> {when}
    </>
  );
}

function PlaceLink({ objekt, fynd: { paragraf, handling } }: FyndPlaceProps) {
  if (objekt.typ === 'protokollsdel' && paragraf !== null) {
    const { sammantradeId } = objekt;
    return (
      <Link
        to="/sammantraden/$sammantradeId/protokoll/$paragrafId"
        params={{ sammantradeId, paragrafId: paragraf.id }}
      >
        {textKontrollista.paragraf(paragraf.nr)}
      </Link>
    );
  }
  if (objekt.typ !== 'arende' || handling === null) return null;
  return (
    <Link
      to="/arenden/$arendeId/handlingar/$handlingId"
      params={{ arendeId: objekt.id, handlingId: handling.id }}
    >
      {textKontrollista.handling(handling.beteckning)}
    </Link>
  );
}
