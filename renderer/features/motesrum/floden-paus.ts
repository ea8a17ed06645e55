import { Ajournering } from '../../../shared/domain/sammantradets-gang.ts';
import type { Klockslag } from '../../../shared/domain/klockslag.ts';
import { textRumsfraga as ask, textSagt as said, textSkal } from '../../text/motesfragor.ts';
import { klar, svarslasare, textfraga, val } from './flode.ts';
import type { Flode, Flodeslage } from './flode.ts';

const NY = 'ny';

/** A break: noted when it begins with when it should end, and put right when the meeting goes on. */
export const ajournera: Flode = (lage, svar) => {
  const { ajourneringar } = lage.mote;
  const next = svarslasare(svar);
  const last = ajourneringar.at(-1);
  const [what] = last === undefined ? [NY] : (next() ?? []);
  if (what === undefined) return val(ask.paus, pausval(lage));
  if (what === NY) {
    const [text] = next() ?? [];
    const paus = text === undefined ? null : pausFran(text, lage.klockan);
    if (paus !== null) return sparad(said.paus(paus), [...ajourneringar, paus]);
    return textfraga(ask.nyPaus, { hjalp: ask.paushjalp(lage.klockan) });
  }
  const before = ajourneringar.slice(0, -1);
  const isEnd = what === 'fortsatter' && last !== undefined;
  if (!isEnd) return sparad(said.borttaget, before);
  const paus = { fran: last.fran, till: lage.klockan };
  return sparad(said.paus(paus), [...before, paus]);
};

function pausval({ mote, klockan }: Flodeslage) {
  const last = mote.ajourneringar.at(-1);
  if (last === undefined) return [];
  const hinder = klockan > last.fran ? undefined : textSkal.pausBorjarNu;
  return [
    { id: 'fortsatter', text: ask.fortsatter(klockan), detalj: ask.pausen(last), hinder },
    { id: NY, text: ask.nyPaus },
    { id: 'ta_bort', text: ask.taBortPaus(last) },
  ];
}

/** "14:30–14:45", or only when it ends, for one that begins now; null for what goes backwards. */
function pausFran(text: string, nu: Klockslag): Ajournering | null {
  const times = [...text.matchAll(/(\d{1,2})[:.]?(\d{2})/gu)];
  const [fran, till] = times.map(
    ([, hour = '', minute = '']) => `${hour.padStart(2, '0')}:${minute}`,
  );
  const read = Ajournering.safeParse(
    till === undefined ? { fran: nu, till: fran } : { fran, till },
  );
  return times.length <= 2 && read.success ? read.data : null;
}

function sparad(sagt: string, ajourneringar: readonly Ajournering[]) {
  return klar(sagt, { typ: 'ajourneringar', ajourneringar });
}
