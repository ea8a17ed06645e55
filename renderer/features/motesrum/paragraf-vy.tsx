import { memo } from 'react';
import type { ReactNode } from 'react';
import { useContractQuery } from '../../api/queries.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import { nastaVotering } from '../../../shared/rules/rum-votering.ts';
import type { PagaendeVotering } from '../../../shared/rules/rum-votering.ts';
import { textJavsgrund, textMotesrum as text, textUttalande } from '../../text/motesrum.ts';
import { Badge } from '../../ui/badge.tsx';
import { fragetext, utfallstext } from './floden-beslut.ts';
import { yrkandetext } from './floden-yrkande.ts';
import { forslaget, forslagsnamn, personlista, personnamn } from './namn.ts';
import type { Namn } from './namn.ts';
import { OmrostningVy } from './omrostning-vy.tsx';
import { Paragraflage } from './paragraflage.tsx';

interface ParagrafVyProps {
  readonly paragraf: Paragraf;
  readonly isOmedelbar: boolean;
  readonly pagar: PagaendeVotering | null;
  readonly namn: Namn;
}

/** The § as it stands: what lies before the body, what has been demanded, asked and decided. */
export const ParagrafVy = memo(function ParagrafVy(props: ParagrafVyProps) {
  const { paragraf, namn } = props;
  const isEmpty = paragraf.forslag.length + paragraf.yrkanden.length + paragraf.beslut.length === 0;
  return (
    <article className="rum-paragraf">
      <Huvud {...props} />
      {paragraf.jav.length > 0 && (
        <Del title={text.jav}>
          <ul>
            {paragraf.jav.map(({ personId, grund }) => (
              <li key={personId}>
                {personnamn(namn, personId)}, {textJavsgrund[grund].detalj}
              </li>
            ))}
          </ul>
        </Del>
      )}
      <Forslagen paragraf={paragraf} namn={namn} />
      <Yrkanden paragraf={paragraf} namn={namn} />
      <Ordning {...props} />
      <Beslutet paragraf={paragraf} />
      <Avvikande paragraf={paragraf} namn={namn} />
      {isEmpty && <p className="muted">{text.inget}</p>}
    </article>
  );
});

function Huvud({ paragraf, isOmedelbar, namn }: ParagrafVyProps) {
  const { nr, rubrik, status, arendeId, ordforandeId } = paragraf;
  return (
    <header className="rum-paragraf-huvud">
      <h2>
        <span className="num">{text.nr(nr)}</span> {rubrik}
      </h2>
      <p className="rum-paragraf-fakta">
        <Paragraflage status={status} />
        {arendeId !== null && <Diarienummer arendeId={arendeId} />}
        <span>{text.leds(personnamn(namn, ordforandeId))}</span>
        {paragraf.myndighetsutovning && <Badge>{text.myndighetsutovning}</Badge>}
        {paragraf.stangdaDorrar && <Badge>{text.stangdaDorrar}</Badge>}
        {isOmedelbar && <Badge>{text.omedelbar}</Badge>}
      </p>
    </header>
  );
}

function Diarienummer({ arendeId }: { readonly arendeId: ArendeId }) {
  const arende = useContractQuery('arende.get', { arendeId });
  return <span className="num">{arende.data?.diarienummer}</span>;
}

function Del({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="rum-del">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface DelProps {
  readonly paragraf: Paragraf;
  readonly namn: Namn;
}

function Forslagen({ paragraf, namn }: DelProps) {
  if (paragraf.forslag.length === 0) return null;
  return (
    <Del title={text.forslag}>
      {paragraf.forslag.map(({ id, punkter, sats }) => (
        <div key={id} className="rum-forslag">
          <h4>{forslagsnamn(namn, paragraf, id)}</h4>
          {sats !== '' && <p>{sats}</p>}
          <ol>
            {punkter.map((punkt, index) => (
              <li key={index}>{punkt.text}</li>
            ))}
          </ol>
        </div>
      ))}
    </Del>
  );
}

function Yrkanden({ paragraf, namn }: DelProps) {
  if (paragraf.yrkanden.length === 0) return null;
  return (
    <Del title={text.yrkanden}>
      <ul>
        {paragraf.yrkanden.map((one) => (
          <li key={one.id} data-aterkallat={one.aterkallat || undefined}>
            {yrkandetext({ namn }, paragraf, one)}
            {one.aterkallat && ` (${text.aterkallat})`}
          </li>
        ))}
      </ul>
    </Del>
  );
}

function Ordning({ paragraf, namn, pagar }: ParagrafVyProps) {
  if (paragraf.propositioner.length === 0) return null;
  return (
    <Del title={text.propositionsordning}>
      {paragraf.propositioner.map((fraga) => {
        const forslag = fraga.forslag.map(({ forslagId }) => forslagId);
        const isLeft =
          fraga.voteringar.length > 0 &&
          pagar === null &&
          nastaVotering(fraga, paragraf.ordforandeId) !== null;
        return (
          <div key={fraga.id} className="rum-fraga">
            <p>{fragetext({ namn }, paragraf, { slag: fraga.slag, forslag })}</p>
            {fraga.slag !== 'forfallet' && (
              <p className="rum-finner">
                {utfallstext({ namn }, paragraf, fraga.slag, fraga.bifallet)}
              </p>
            )}
            {fraga.voteringar.map((votering) => (
              <OmrostningVy
                key={votering.id}
                {...{ votering, namn, data: paragraf }}
                pagar={pagar?.votering.id === votering.id ? pagar : null}
              />
            ))}
            {isLeft && <p className="rum-vidare">{text.nastaOmrostning}</p>}
          </div>
        );
      })}
    </Del>
  );
}

function Beslutet({ paragraf }: Pick<DelProps, 'paragraf'>) {
  const punkter = paragraf.beslut.flatMap((beslut) => beslut.punkter);
  if (paragraf.status === 'oppen' || punkter.length === 0) return null;
  return (
    <Del title={text.beslut}>
      <ol>
        {punkter.map((punkt) => (
          <li key={punkt.id}>{punkt.text}</li>
        ))}
      </ol>
    </Del>
  );
}

function Avvikande({ paragraf, namn }: DelProps) {
  const { reservationer, uttalanden } = paragraf;
  return (
    <>
      {reservationer.length > 0 && (
        <Del title={text.reservationer}>
          <ul>
            {reservationer.map(({ id, personer, tillForman, anmald, motivering }) => (
              <li key={id}>
                {personlista(namn, personer)}
                {tillForman !== null &&
                  ` ${text.tillForman(forslaget(namn, paragraf, tillForman))}`}
                {anmald !== null && `, ${text.anmald(anmald)}`}
                {motivering !== '' && <p>{motivering}</p>}
              </li>
            ))}
          </ul>
        </Del>
      )}
      {uttalanden.length > 0 && (
        <Del title={text.uttalanden}>
          <ul>
            {uttalanden.map(({ id, slag, personer, text: words }) => (
              <li key={id}>
                {textUttalande[slag]}: {personlista(namn, personer)}
                {words !== '' && <p>{words}</p>}
              </li>
            ))}
          </ul>
        </Del>
      )}
    </>
  );
}
