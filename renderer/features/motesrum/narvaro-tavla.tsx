import { CircleCheck, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { PersonId } from '../../../shared/domain/id.ts';
import type { Narvaroperiod } from '../../../shared/domain/narvaro.ts';
import type { Beslutsforhet } from '../../../shared/rules/beslutsforhet.ts';
import { partiordning, sittplatser, utanPlats } from '../../../shared/rules/rum.ts';
import type { Moteskrets, Sittplats } from '../../../shared/rules/rum.ts';
import { textMotesrum as text, textRoll } from '../../text/motesrum.ts';
import { scrollable } from '../../ui/scrollable.ts';
import { personnamn } from './namn.ts';
import type { Namn } from './namn.ts';
import './narvaro-tavla.css';

interface NarvaroTavlaProps {
  readonly krets: Moteskrets;
  readonly narvaro: readonly Narvaroperiod[];
  readonly nr: number;
  readonly jav: readonly { readonly personId: PersonId }[];
  readonly ordforandeId: PersonId | null;
  readonly beslutsforhet: Beslutsforhet;
  readonly namn: Namn;
}

/** Who sits where at the §, by party; who serves for whom, and whether they are enough. */
export const NarvaroTavla = memo(function NarvaroTavla(props: NarvaroTavlaProps) {
  const { krets, narvaro, nr, jav, ordforandeId, namn } = props;
  const javiga = jav.map(({ personId }) => personId);
  const seats = sittplatser(krets, narvaro, nr, javiga);
  const others = utanPlats(narvaro, nr, javiga);
  const groups = partiordning(krets)
    .map((partiId) => ({
      partiId,
      own: seats.filter(({ innehavare }) => innehavare.partiId === partiId),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <aside className="rum-narvaro" aria-label={text.narvaro} data-pane="narvaro" {...scrollable}>
      <h2 className="visually-hidden">{text.narvaro}</h2>
      <Kvorum {...props.beslutsforhet} platser={krets.regler.antalLedamoter} />
      {groups.map(({ partiId, own }) => (
        <section key={partiId} className="rum-parti">
          <h3>
            {partiId === null ? text.utanParti : namn.partier.get(partiId)?.namn}
            <span className="num"> {text.partiplatser(filled(own), own.length)}</span>
          </h3>
          <ul>
            {own.map((seat) => (
              <Stol key={seat.nr} seat={seat} namn={namn} ordforandeId={ordforandeId} />
            ))}
          </ul>
        </section>
      ))}
      <Andra title={text.ersattare} namn={namn} rows={others.filter(isErsattare)} />
      <Andra title={text.ovriga} namn={namn} rows={others.filter((one) => !isErsattare(one))} />
    </aside>
  );
});

function filled(seats: readonly Sittplats[]): number {
  return seats.filter(({ tjanstgor }) => tjanstgor !== null).length;
}

function isErsattare({ roll }: Narvaroperiod): boolean {
  return roll === 'ersattare';
}

function Kvorum({ beslutsfor, narvarande, kravs, platser }: Beslutsforhet & { platser: number }) {
  const Icon = beslutsfor ? CircleCheck : TriangleAlert;
  return (
    <div className="rum-kvorum" data-ok={beslutsfor || undefined} role="status">
      <Icon size={18} aria-hidden="true" />
      <b>{beslutsfor ? text.beslutsfor : text.ejBeslutsfor}</b>
      <span className="num">{text.beslutsforhet(narvarande, platser, kravs)}</span>
    </div>
  );
}

interface StolProps {
  readonly seat: Sittplats;
  readonly namn: Namn;
  readonly ordforandeId: PersonId | null;
}

function Stol({ seat, namn, ordforandeId }: StolProps) {
  const { innehavare, tjanstgor } = seat;
  const owner = innehavare.personId;
  const notes = noter(seat, namn, ordforandeId).join(', ');
  const lage = tjanstgor === null ? 'tom' : tjanstgor === owner ? 'egen' : 'ersatt';
  return (
    <li className="rum-stol" data-lage={lage}>
      <span className="rum-stol-nr num" aria-hidden="true">
        {seat.nr}
      </span>
      <span className="rum-stol-namn">{personnamn(namn, tjanstgor ?? owner)}</span>
      {notes !== '' && <span className="rum-stol-not">{notes}</span>}
    </li>
  );
}

function noter(seat: Sittplats, namn: Namn, ordforandeId: PersonId | null): string[] {
  const { innehavare, tjanstgor, javig, distans } = seat;
  if (tjanstgor === null) return [javig ? text.javig : text.tom];
  const owner = innehavare.personId;
  const forVem = text.tjanstgorFor(personnamn(namn, owner));
  return [
    ...(tjanstgor === owner ? [] : [javig ? `${forVem}: ${text.javig}` : forVem]),
    ...(tjanstgor === ordforandeId ? [text.ordforande] : []),
    ...(distans ? [text.distans] : []),
  ];
}

interface AndraProps {
  readonly title: string;
  readonly namn: Namn;
  readonly rows: readonly Narvaroperiod[];
}

function Andra({ title, namn, rows }: AndraProps) {
  if (rows.length === 0) return null;
  return (
    <section className="rum-parti">
      <h3>{title}</h3>
      <ul>
        {rows.map(({ id, personId, roll }) => (
          <li key={id} className="rum-stol">
            <span className="rum-stol-namn">{personnamn(namn, personId)}</span>
            {roll !== 'ersattare' && <span className="rum-stol-not">{textRoll[roll]}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
