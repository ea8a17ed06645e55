import { memo, useLayoutEffect, useRef } from 'react';
import type { PersonId } from '../../../shared/domain/id.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Rostalternativ, Rostvarde, Votering } from '../../../shared/domain/votering.ts';
import type { PagaendeVotering } from '../../../shared/rules/rum-votering.ts';
import { voteringsutfall } from '../../../shared/rules/votering.ts';
import { textMotesrum as text, textProposition } from '../../text/motesrum.ts';
import { forslaget, personnamn } from './namn.ts';
import type { Namn } from './namn.ts';
import './omrostning.css';

export const ROSTORD: Record<Rostvarde, string> = {
  ja: text.ja,
  nej: text.nej,
  avstar: text.avstar,
};

interface OmrostningVyProps {
  readonly votering: Votering;
  readonly data: Pick<ParagrafData, 'forslag' | 'ordforandeId'>;
  readonly namn: Namn;
  /** The one that goes on: with those who are still to be called. */
  readonly pagar: PagaendeVotering | null;
}

/** A vote: what Ja and Nej stand for, the sums as they are, and each vote by name. */
export function OmrostningVy({ votering, data, namn, pagar }: OmrostningVyProps) {
  const { summor, vinner, genom } = voteringsutfall(votering, data.ordforandeId);
  const isOver = pagar === null && vinner !== null;
  const rows = pagar?.langd ?? votering.roster.map(({ personId }) => personId);
  const cast = new Map(votering.roster.map(({ personId, varde }) => [personId, varde]));
  return (
    <section className="rum-omrostning" data-pagar={pagar !== null || undefined}>
      <h4>
        {text.omrostning}: {textProposition.vecklar[votering.typ]}
      </h4>
      <dl className="rum-alternativen">
        <dt>{text.ja}</dt>
        <dd>{alternativtext(namn, data, votering.ja)}</dd>
        <dt>{text.nej}</dt>
        <dd>{alternativtext(namn, data, votering.nej)}</dd>
      </dl>
      <p className="rum-summor num">{text.summor(summor.ja, summor.nej, summor.avstar)}</p>
      {pagar !== null && <Upprop pagar={pagar} namn={namn} />}
      {isOver && (
        <p className="rum-utfall">
          {text.vinner(alternativtext(namn, data, votering[vinner]))}
          {genom === 'utslagsrost' && `, ${text.utslagsrost}`}
          {genom === 'lottning' && `, ${text.lottning}`}
        </p>
      )}
      {rows.length > 0 && (
        <ul className="rum-roster" aria-label={text.rostlista}>
          {rows.map((id) => (
            <Rostrad
              key={id}
              vem={personnamn(namn, id)}
              varde={cast.get(id) ?? null}
              isNasta={id === pagar?.kvar[0]}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Upprop({ pagar, namn }: { readonly pagar: PagaendeVotering; readonly namn: Namn }) {
  const [next] = pagar.kvar;
  return (
    <div className="rum-upprop">
      <p className="rum-upprop-vem">
        {next === undefined ? text.lottfraga : text.ropas(personnamn(namn, next))}
      </p>
      <p className="rum-upprop-kvar num">{text.rostkvar(pagar.kvar.length)}</p>
    </div>
  );
}

interface RostradProps {
  readonly vem: string;
  readonly varde: Rostvarde | null;
  readonly isNasta: boolean;
}

const Rostrad = memo(function Rostrad({ vem, varde, isNasta }: RostradProps) {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isNasta) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isNasta]);
  return (
    <li ref={row} className="rum-rost" data-nasta={isNasta || undefined} data-varde={varde}>
      <span>{vem}</span>
      <b>{varde === null ? '' : ROSTORD[varde]}</b>
    </li>
  );
});

/** "bifall till Förvaltningens förslag". */
export function alternativtext(
  namn: Namn,
  data: Pick<ParagrafData, 'forslag'>,
  { hallning, forslagId }: Rostalternativ,
): string {
  const name = forslagId === null ? '' : forslaget(namn, data, forslagId);
  return textProposition.alternativ[hallning](name);
}

/** The party of a voter, for those who are entered alike. */
export function partiOf({ personer }: Namn, id: PersonId): string | null {
  return personer.get(id)?.partiId ?? null;
}
