import { isLika, MALETS_SLAG, OVRIGA_SLAG } from './jamfor.ts';
import type { Slag } from './jamfor.ts';
import type { Spelat, SpeltPar } from './spela.ts';

/** The account of meetings that were played: figures by kind, then every sentence that differs. */
export function redovisa(moten: readonly Spelat[]): string[] {
  const par = moten.flatMap((mote) => mote.par);
  return [
    ...rubrik('Möten'),
    ...moten.map(({ namn, antal }) => `${namn}: ${antal} §§`),
    ...rubrik('Voteringar prövade mot lagens regler'),
    ...voteringar(moten),
    ...rubrik('Meningar ordagrant lika de tryckta'),
    ...MALETS_SLAG.map((slag) => rad(slag, andel(par, [slag]))),
    rad('SUMMA', andel(par, MALETS_SLAG)),
    ...rubrik('Annat som också skapas ur uppgifterna'),
    ...OVRIGA_SLAG.map((slag) => rad(slag, andel(par, [slag]))),
    rad('ALLT', andel(par, [...MALETS_SLAG, ...OVRIGA_SLAG])),
    ...rubrik('Det som skiljer (- tryckt, + skapat)'),
    ...par.filter((one) => !isLika(one)).flatMap(skillnad),
    ...lista('Meningar som inte kunde läsas in', moten, ({ okanda }) => okanda),
    ...lista('Andra anmärkningar före justering', moten, ({ anmarkningar }) => anmarkningar),
    '',
    `Undantag: ${moten.reduce((sum, { undantag }) => sum + undantag.length, 0)}`,
  ];
}

function rubrik(text: string): string[] {
  return ['', text, '-'.repeat(text.length)];
}

function rad(namn: string, text: string): string {
  return `${namn.padEnd(24)}${text}`;
}

function andel(par: readonly SpeltPar[], slag: readonly Slag[]): string {
  const of = par.filter((one) => slag.includes(one.slag));
  if (of.length === 0) return '–';
  const lika = of.filter(isLika).length;
  const procent = ((100 * lika) / of.length).toFixed(1).replace('.', ',');
  return `${String(lika).padStart(4)} av ${String(of.length).padStart(4)}  ${procent.padStart(5)} %`;
}

function voteringar(moten: readonly Spelat[]): string[] {
  const all = moten.flatMap(({ namn, domar }) => domar.map((dom) => ({ namn, ...dom })));
  const refused = all.filter(({ godtagen }) => !godtagen);
  return [
    `${all.length - refused.length} av ${all.length} godtagna`,
    `i ${all.filter(({ iBeslutet }) => iBeslutet === true).length} av dem nämner beslutet det som vann`,
    ...refused.map(({ namn, nr, fel }) => `${namn} § ${nr}: ${fel.join(', ')}`),
  ];
}

function skillnad({ var: at, slag, tryckt, skapad }: SpeltPar): string[] {
  return [`${at} (${slag})`, `  - ${tryckt ?? '(inget)'}`, `  + ${skapad ?? '(inget)'}`];
}

function lista(
  text: string,
  moten: readonly Spelat[],
  of: (mote: Spelat) => readonly string[],
): string[] {
  const rows = moten.flatMap(of);
  return rows.length === 0 ? [] : [...rubrik(text), ...rows];
}
