import { Link } from '@tanstack/react-router';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import type { Kontrollobjekt } from '../../../shared/domain/kontrollista.ts';
import { textInkorg } from '../../text/inkorg.ts';
import { textKontroll } from '../../text/kontroller.ts';
import { textKontrollista } from '../../text/kontrollista.ts';

/** Leads to where the object is worked with. */
export function ObjektLink({ objekt }: { readonly objekt: Kontrollobjekt }) {
  if (objekt.typ === 'inkorg') return <Link to="/inkorg">{textInkorg.title}</Link>;
  if (objekt.typ === 'diarium') return <Link to="/grunddata">{objekt.namn}</Link>;
  if (objekt.typ === 'protokollsdel') {
    const { sammantradeId, organ, datum, del } = objekt;
    return (
      <Link to="/sammantraden/$sammantradeId/protokoll" params={{ sammantradeId }}>
        {textKontrollista.part(organ, datum, del)}
      </Link>
    );
  }
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

interface FyndPlaceProps {
  readonly objekt: Kontrollobjekt;
  readonly fynd: Kontrollfynd;
}

/** How grave it is and when it stops; for a § the way to where it is written. */
export function FyndPlace({ objekt, fynd: { paragraf, severity, gate } }: FyndPlaceProps) {
  const when = textKontrollista.when(textKontroll.groups[severity], gate);
  if (objekt.typ !== 'protokollsdel' || paragraf === null) return when;
  const { sammantradeId } = objekt;
  return (
    <>
      <Link
        to="/sammantraden/$sammantradeId/protokoll/$paragrafId"
        params={{ sammantradeId, paragrafId: paragraf.id }}
      >
        {textKontrollista.paragraf(paragraf.nr)}
      </Link>{' '}
      {when}
    </>
  );
}
