import { Link } from '@tanstack/react-router';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { formatDag } from '../../../shared/domain/datum.ts';
import { beslutsforhetVid } from '../../../shared/rules/rum.ts';
import type { PagaendeVotering } from '../../../shared/rules/rum-votering.ts';
import { rostsummor } from '../../../shared/rules/votering.ts';
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx';
import { textMotesrum as text } from '../../text/motesrum.ts';
import type { Kommandoid } from '../../text/motesrum.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { Breadcrumbs, Page, PageHeader } from '../../ui/page.tsx';
import { skedet } from './flode.ts';
import { foljDataIgen } from '../../../shared/rules/protokollstext/andringar.ts';
import { KommandoRad } from './kommando-rad.tsx';
import { KOMMANDOLISTA, kommandohinder } from './kommandon.ts';
import { personnamn } from './namn.ts';
import type { Namn } from './namn.ts';
import { NarvaroTavla } from './narvaro-tavla.tsx';
import { ParagrafLista } from './paragraf-lista.tsx';
import { ParagrafVy } from './paragraf-vy.tsx';
import { javsanmalningar } from './paragraftext.ts';
import type { RumStore } from './rum-store.ts';
import type { Rumsfakta } from './rumsfakta.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import { SparStatus } from './spar-status.tsx';
import { StegText } from './steg-text.tsx';
import { StegVal } from './steg-val.tsx';
import { TextVy } from './text-vy.tsx';
import { useRader } from './use-rader.ts';
import { useRum } from './use-rum.ts';
import { useTangenter } from './use-tangenter.ts';

interface RumProps {
  readonly rum: RumStore;
  readonly fakta: Rumsfakta;
}

type Handle = ReturnType<typeof useRum>;

/** The meeting in the room: §§ to the left, the one in hand in the middle, who is there to the right. */
export function Rum({ rum, fakta }: RumProps) {
  const handle = useRum(rum, fakta);
  const { bild, paragraf, fragar, tangent, angra } = handle;
  const room = useTangenter({ onTangent: tangent, onAngra: angra, isUpptagen: fragar !== null });
  const rader = useRader(bild.data.paragrafer);
  return (
    <Page>
      <Sidhuvud rum={rum} mote={fakta.mote} organ={fakta.organ} />
      <div ref={room} className="rum" role="group" aria-label={text.rummet} tabIndex={-1}>
        <h1 className="visually-hidden">{text.windowTitle(fakta.organ.namn)}</h1>
        <ParagrafLista
          rader={rader}
          punkter={bild.data.punkter}
          valdId={paragraf?.id ?? null}
          onValj={handle.valj}
        />
        <Mitten handle={handle} fakta={fakta} rum={rum} />
        <Narvaron handle={handle} fakta={fakta} />
      </div>
      <OsparatVakt rum={rum} />
    </Page>
  );
}

type SidhuvudProps = Pick<RumProps, 'rum'> & Pick<Rumsfakta, 'mote' | 'organ'>;

/** What no key of the room changes: drawn once. */
const Sidhuvud = memo(function Sidhuvud({ rum, mote, organ }: SidhuvudProps) {
  return (
    <PageHeader
      title={text.windowTitle(organ.namn)}
      crumbs={
        <Breadcrumbs>
          <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId: mote.id }}>
            {text.title(organ.namn, formatDag(mote.datum))}
          </Link>
          {text.rummet}
        </Breadcrumbs>
      }
      actions={<SparStatus rum={rum} />}
    />
  );
});

/** Nobody leaves before what was entered is on disk. */
const OsparatVakt = memo(function OsparatVakt({ rum }: Pick<RumProps, 'rum'>) {
  const save = () => rum.vila().then(() => !rum.hasOsparat());
  return <UnsavedGuard isDirty={rum.hasOsparat} onSave={save} />;
});

interface DelProps {
  readonly handle: Handle;
  readonly fakta: Rumsfakta;
}

function Narvaron({ handle, fakta }: DelProps) {
  const { data } = handle.bild;
  const { paragraf } = handle;
  const { nr } = skedet({ paragraf, data });
  const jav = paragraf?.jav ?? NO_JAV;
  const beslutsforhet = useMemo(
    () =>
      beslutsforhetVid(
        fakta.krets,
        data.narvaro,
        nr,
        jav.map(({ personId }) => personId),
      ),
    [fakta.krets, data.narvaro, nr, jav],
  );
  return (
    <NarvaroTavla
      krets={fakta.krets}
      narvaro={data.narvaro}
      namn={fakta.namn}
      ordforandeId={paragraf?.ordforandeId ?? fakta.mote.ordforandeId}
      {...{ nr, jav, beslutsforhet }}
    />
  );
}

const NO_JAV: readonly never[] = [];

function Mitten({ handle, fakta, rum }: DelProps & Pick<RumProps, 'rum'>) {
  const { paragraf, pagar, bild } = handle;
  const { data } = bild;
  const isOmedelbar =
    data.delar.find(({ id }) => id === paragraf?.protokollsdelId)?.typ === 'omedelbar';
  const declared = useJavsanmalningar(data.paragrafer);
  const textParagraf = useTextparagraf(paragraf, pagar !== null);
  const foljIgen = useLatest((nyckel: string) => {
    if (paragraf === null) return;
    const own = foljDataIgen(paragrafData(paragraf), nyckel);
    rum.skriv([{ typ: 'paragraf', id: paragraf.id, data: own }]);
  });
  return (
    <div className="rum-mitt">
      <div className="rum-mitt-innehall" data-pane="paragraf">
        <Notiser handle={handle} fakta={fakta} />
        {paragraf !== null && (
          <>
            <ParagrafVy {...{ paragraf, isOmedelbar, pagar }} namn={fakta.namn} />
            <TextVy
              {...{ narvaro: data.narvaro, krets: fakta.krets, organ: fakta.organ }}
              paragraf={textParagraf ?? paragraf}
              {...{ stil: fakta.stil, namn: fakta.namn, omedelbar: isOmedelbar }}
              javsanmalningar={declared}
              onFoljIgen={foljIgen}
            />
          </>
        )}
      </div>
      <Fot handle={handle} />
    </div>
  );
}

/**
 * The § as its text is written from: the key is answered first, and while a roll is called the text
 * waits for the last vote.
 */
function useTextparagraf(paragraf: Handle['paragraf'], isUpprop: boolean) {
  const [before, setBefore] = useState(paragraf);
  const isWaiting = isUpprop && before?.id === paragraf?.id;
  if (!isWaiting && before !== paragraf) setBefore(paragraf);
  return useDeferredValue(isWaiting ? before : paragraf);
}

/** Jäv at the whole meeting; the same list as long as none is declared or withdrawn. */
function useJavsanmalningar(paragrafer: Handle['bild']['data']['paragrafer']) {
  const now = javsanmalningar(paragrafer);
  const key = JSON.stringify(now);
  // oxlint-disable-next-line react/exhaustive-deps -- the key is the list.
  return useMemo(() => now, [key]);
}

function Notiser({ handle, fakta }: DelProps) {
  const { bild, paragraf } = handle;
  const { status, ordforandeId, sekreterareId } = fakta.mote;
  const isStaffed = ordforandeId !== null && sekreterareId !== null;
  return (
    <>
      {bild.nekad !== null && (
        <MessageBox tone="danger" title={text.nekad}>
          <p>{bild.nekad.detail}</p>
        </MessageBox>
      )}
      {paragraf !== null && bild.andrade.includes(paragraf.id) && (
        <MessageBox tone="info" title={text.andradAnnanstans(paragraf.nr)}>
          <p>{text.andradAnnanstansText}</p>
        </MessageBox>
      )}
      {status === 'hallet' && (
        <MessageBox tone="info" title={text.avslutat}>
          <p>{text.avslutatText}</p>
        </MessageBox>
      )}
      {status !== 'hallet' && status !== 'pagaende' && (
        <MessageBox tone="warn" title={text.ejOppnat}>
          <p>{isStaffed ? text.ejOppnatText : text.ordforandeSaknas}</p>
        </MessageBox>
      )}
      {status === 'pagaende' && paragraf === null && (
        <MessageBox tone="info" title={text.ingenParagraf}>
          <p>{text.ingenParagrafHjalp}</p>
        </MessageBox>
      )}
    </>
  );
}

function Fot({ handle }: Pick<DelProps, 'handle'>) {
  const { fragar, pagar, sagt, lage } = handle;
  const starta = useLatest(handle.starta);
  const slut = {
    onSvar: handle.svara,
    onTillbaka: handle.tillbaka,
    onAvbryt: handle.avbryt,
    onSagt: handle.setSagt,
  };
  const key = fragar === null ? '' : `${fragar.id} ${fragar.svar.length} ${fragar.fraga.rubrik}`;
  return (
    <footer className="rum-fot">
      <p className="rum-sagt" role="status">
        {sagt}
      </p>
      {fragar?.fraga.slag === 'val' && <StegVal key={key} fraga={fragar.fraga} {...slut} />}
      {fragar?.fraga.slag === 'text' && <StegText key={key} fraga={fragar.fraga} {...slut} />}
      {fragar === null && pagar !== null && <Rostrad pagar={pagar} namn={lage().namn} />}
      {fragar === null && pagar === null && (
        <KommandoRad hinder={allaHinder(lage())} onTryck={starta} />
      )}
    </footer>
  );
}

/** Who is called, in sight wherever the list of votes is scrolled to. */
function Rostrad({ pagar, namn }: { readonly pagar: PagaendeVotering; readonly namn: Namn }) {
  const [next] = pagar.kvar;
  const { ja, nej, avstar } = rostsummor(pagar.votering);
  return (
    <div className="rum-rosttangenter">
      <p>
        <b>{next === undefined ? text.lottfraga : text.ropas(personnamn(namn, next))}</b>
        <span className="num">{text.summor(ja, nej, avstar)}</span>
      </p>
      <p>{next === undefined ? text.lottangenter : text.rosttangenter}</p>
    </div>
  );
}

function allaHinder(lage: Parameters<typeof kommandohinder>[1]) {
  const hinder: Partial<Record<Kommandoid, string>> = {};
  for (const id of KOMMANDOLISTA) {
    const why = kommandohinder(id, lage);
    if (why !== null) hinder[id] = why;
  }
  return hinder;
}

/** The same function for good, which does what the latest does. */
function useLatest<Value>(run: (value: Value) => void): (value: Value) => void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback((value) => latest.current(value), []);
}
