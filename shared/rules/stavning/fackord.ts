/** Words of the trade that the Swedish dictionary lacks, with their forms. */
const BOJDA: Readonly<Record<string, readonly string[]>> = {
  attsats: ['en', 'er', 'erna'],
  solfjädersremiss: ['en', 'er', 'erna'],
  kedjeremiss: ['en', 'er', 'erna'],
  mottagarkod: ['en', 'er', 'erna'],
  tjänstgörandelist: ['a', 'an', 'or', 'orna'],
  tillgänglighetsråd: ['et', 'en'],
  funktionsrättsråd: ['et', 'en'],
  laglighetspröva: ['s', 'de', 'des', 't', 'ts', 'nde'],
  ombudgetera: ['s', 'de', 'des', 't', 'ts', 'nde'],
  ombudgetering: ['en', 'ar', 'arna'],
  kontera: ['s', 'de', 'des', 't', 'ts', 'nde'],
  justeringsperson: ['en', 'er', 'erna'],
  tjänsteutlåtande: ['t', 'n', 'na'],
};

const FORKORTNINGAR = [
  ...['bet', 'bil', 'bl', 'ca', 'dir', 'dnr', 'ds', 'dvs', 'etc', 'ev', 'exkl', 'ff', 'forts'],
  ...['förv', 'inkl', 'jfr', 'kap', 'kl', 'kr', 'kvm', 'max', 'min', 'mkr', 'mnkr', 'moms', 'nr'],
  ...['obs', 'ordf', 'osv', 'prop', 'resp', 'rskr', 'sid', 'skr', 'st', 'tf', 'tfn', 'tjf', 'tkr'],
  ...['tom', 'vs', 'ang', 'avd', 'enl', 'exv', 'fd', 'mfl', 'mm', 'dyl', 'fom', 'sk'],
];

/** What is taken for right in every register, in lower case. */
export const fackord: readonly string[] = [
  ...Object.entries(BOJDA).flatMap(([stam, andelser]) => [
    stam,
    ...andelser.map((andelse) => `${stam}${andelse}`),
  ]),
  ...FORKORTNINGAR,
];
