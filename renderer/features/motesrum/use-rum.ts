import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ParagrafId } from '../../../shared/domain/id.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import { pagaendeVotering } from '../../../shared/rules/rum-votering.ts';
import { textSkal } from '../../text/motesfragor.ts';
import { textMotesrum as text } from '../../text/motesrum.ts';
import type { Kommandoid } from '../../text/motesrum.ts';
import type { Flodeslage, Fraga, Svar } from './flode.ts';
import { KOMMANDOLISTA, KOMMANDON, kommandohinder } from './kommandon.ts';
import { rosta } from './rosta.ts';
import type { RumStore } from './rum-store.ts';
import type { Rumsfakta } from './rumsfakta.ts';
import { useFlodeslage } from './use-flodeslage.ts';

interface Pagaende {
  readonly id: Kommandoid;
  readonly svar: readonly Svar[];
  readonly fraga: Fraga;
}

const ROSTTANGENTER = ['j', 'n', 'a', 'p'];
const EFTERROST_MS = 1_000;

/** The room: what is shown, the question that is asked, and what each key does. */
export function useRum(rum: RumStore, fakta: Rumsfakta) {
  const bild = useSyncExternalStore(rum.subscribe, rum.bild);
  const { paragraf, valj, flytta } = useValdParagraf(bild.data.paragrafer, fakta.forst);
  const [sagt, setSagt] = useState('');
  const lage = useFlodeslage(fakta, bild.data, paragraf);
  const fragor = useFragor(rum, lage, { onSagt: setSagt, onOppnar: () => valj(null) });
  const starta = useStartaSen(
    bild.isOppnande,
    (id) => {
      const hinder = kommandohinder(id, lage());
      if (hinder === null) fragor.fortsatt(id, []);
      else setSagt(textSkal.nekadTangent(hinder));
    },
    () => setSagt(text.oppnas),
  );
  const { narvaro } = bild.data;
  const { krets } = fakta;
  // The same object until something of it changes: what shows the vote is shown again only then.
  const here = useMemo(() => paragraf && { paragraf, narvaro, krets }, [paragraf, narvaro, krets]);
  const pagar = useMemo(() => here && pagaendeVotering(here), [here]);
  const rostad = useRef(-EFTERROST_MS);
  /** What a key does when no question is asked; false for a key that means nothing here. */
  const tangent = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') return flytta(key === 'ArrowDown' ? 1 : -1);
    const rost = here && pagar && rosta(here, pagar, fakta.namn, key);
    if (rost !== null) {
      rostad.current = performance.now();
      setSagt(rost.sagt);
      rum.skriv(rost.skrivningar);
      return true;
    }
    // The last vote is over, and the hand goes on: its keys mean something else by now.
    if (ROSTTANGENTER.includes(key) && performance.now() - rostad.current < EFTERROST_MS) {
      setSagt(text.allaHarRostat);
      return true;
    }
    rostad.current = -EFTERROST_MS;
    const id = pagar === null ? KOMMANDOLISTA.find((one) => KOMMANDON[one].tangent === key) : null;
    if (id) starta(id);
    return Boolean(id);
  };
  const angra = () => {
    const isDone = paragraf !== null && rum.angra(paragraf.id);
    setSagt(isDone ? text.angrat : text.ingetAttAngra);
  };
  return { bild, paragraf, pagar, sagt, setSagt, lage, starta, tangent, angra, valj, ...fragor };
}

/** The § in hand: the latest, until another is chosen. */
function useValdParagraf(paragrafer: readonly Paragraf[], forst: ParagrafId | null) {
  const [valdId, setVald] = useState(forst);
  const paragraf = paragrafer.find(({ id }) => id === valdId) ?? paragrafer.at(-1) ?? null;
  const flytta = (step: 1 | -1): boolean => {
    const at = paragrafer.findIndex(({ id }) => id === paragraf?.id);
    const next = paragrafer[at + step];
    if (next !== undefined) setVald(next.id);
    return true;
  };
  return { paragraf, flytta, valj: useCallback((id: ParagrafId | null) => setVald(id), []) };
}

interface Besked {
  readonly onSagt: (text: string) => void;
  readonly onOppnar: () => void;
}

/** The questions of a command, one after another. */
function useFragor(rum: RumStore, lage: () => Flodeslage, { onSagt, onOppnar }: Besked) {
  const [fragar, setFragar] = useState<Pagaende | null>(null);
  const fortsatt = (id: Kommandoid, svar: readonly Svar[]) => {
    const next = KOMMANDON[id].flode(lage(), svar);
    if (next.slag !== 'klar') {
      setFragar({ id, svar, fraga: next });
      return;
    }
    setFragar(null);
    onSagt(next.sagt);
    if (next.skrivningar.some(({ typ }) => typ === 'oppna')) onOppnar();
    rum.skriv(next.skrivningar);
  };
  return {
    ...{ fragar, fortsatt },
    svara: (svar: Svar) => {
      if (fragar !== null) fortsatt(fragar.id, [...fragar.svar, svar]);
    },
    tillbaka: () => {
      if (fragar === null || fragar.svar.length === 0) setFragar(null);
      else fortsatt(fragar.id, fragar.svar.slice(0, -1));
    },
    avbryt: () => {
      setFragar(null);
      onSagt(text.avbrutet);
    },
  };
}

/**
 * Runs a command; the first that is asked for while a § is being opened is about that, and waits
 * for it. What comes after it meanwhile answers a question nobody has seen: it is told of, not run.
 */
function useStartaSen(isOppnande: boolean, starta: (id: Kommandoid) => void, onVantan: () => void) {
  const waiting = useRef<Kommandoid | null>(null);
  useEffect(() => {
    const id = waiting.current;
    if (isOppnande || id === null) return;
    waiting.current = null;
    starta(id);
  });
  return (id: Kommandoid) => {
    if (isOppnande) {
      waiting.current ??= id;
      onVantan();
    } else starta(id);
  };
}
