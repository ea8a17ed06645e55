import { FileText, Files, Inbox } from 'lucide-react';
import type { Sokslag, Soktext, Soktraff } from '../../../shared/domain/sok.ts';
import { textMotesfil } from '../../text/motesfil.ts';
import { placeOfHit, textSok } from '../../text/sok.ts';
import { Badge } from '../../ui/badge.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';

const icons = { arende: Inbox, handling: Files, sida: FileText } satisfies Record<Sokslag, unknown>;

function Marked({ shown }: { readonly shown: Soktext }) {
  return <MarkedText text={shown.text} marks={shown.markerat} />;
}

/** One hit: what it is, where the words stand, and whether it may be shown to the public. */
export function SokHit({ traff }: { readonly traff: Soktraff }) {
  const Icon = icons[traff.slag];
  const { nummer, rubrik, under, fil, hinder, mote } = traff;
  const place = placeOfHit(traff);
  const unnumbered = mote === null ? textSok.unregistered : textMotesfil[mote.slag];
  return (
    <div className="sok-hit">
      <Icon size={16} aria-hidden="true" />
      <div className="sok-hit-title">
        <span className="num sok-hit-number">
          {nummer.text === '' ? unnumbered : <Marked shown={nummer} />}
        </span>
        <b>
          <Marked shown={rubrik} />
        </b>
      </div>
      <div className="sok-hit-facts">
        {traff.makulerad && <Badge>{textSok.makulerad}</Badge>}
        {hinder !== null && (
          <span title={textSok.hinderExplained}>
            <Badge tone={hinder === 'ej_bedomd' || hinder === 'arbetsmaterial' ? 'warn' : 'danger'}>
              {textSok.hinder[hinder]}
            </Badge>
          </span>
        )}
        {traff.datum !== null && <span>{traff.datum}</span>}
      </div>
      <div className="sok-hit-under">
        {place !== null && (
          <span className="sok-hit-file">
            {place}
            {fil?.ersatt && ` (${textSok.replaced})`}
          </span>
        )}
        <Marked shown={under} />
      </div>
    </div>
  );
}

/** The hit in one line of words. */
export function hitInWords(traff: Soktraff): string {
  const { nummer, rubrik, under, hinder } = traff;
  const place = placeOfHit(traff) ?? '';
  const secret = hinder === null ? [] : [textSok.hinder[hinder], textSok.hinderExplained];
  return [nummer.text, rubrik.text, place, ...secret, under.text]
    .filter((part) => part !== '')
    .join(', ');
}
