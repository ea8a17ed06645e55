import { describe, expect, test } from 'vitest';
import {
  delegationslistaRequest,
  kallelseRequest,
  protokollRequest,
  rostlistaRequest,
} from '../../../../electron/documents/motesdokument.ts';
import { lines, textOf } from './print.ts';
import { requests } from './requests.ts';
import { delegation, kallelse, protokoll, roster } from './samples.ts';

const made = { date: '2026-04-16' };

describe('a call', () => {
  test('tells when and where, how one says one can not come, and what is to be dealt with', async () => {
    const text = lines(await textOf(kallelseRequest(kallelse(8), made)));
    expect(text).toEqual([
      'P Granbergs kommun',
      'P Torgnämnden',
      'P Kallelse',
      'H1 Kallelse till torgnämnden 8 april 2026',
      'P Dag och tid',
      'P Onsdag 8 april 2026, kl. 13.00',
      'P Plats',
      'P Stadshuset, sammanträdesrum Torget',
      'P Ordförande',
      'P Eva Alm (A)',
      'P Sekreterare',
      'P Ansgar Ljung, telefon 0123-456 78',
      'P Sammanträdet är stängt för allmänheten. Den som vill delta på distans:',
      'LI • anmäler det i förväg',
      'LI • har kamera och mikrofon',
      'H2 Förhinder',
      'P Den som inte kan komma meddelar sekreteraren senast den 6 april, så att en ersättare kan ' +
        'kallas.',
      'H2 Föredragningslista',
      'H3 Mötets öppnande och formalia',
      'TR Nr\tÄrende\tFöredragande',
      'TR 1\tAnsökan nummer 1 om torgplats Dnr TN 2026/1\tRuna Hedkvist',
      'TR 2\tAnsökan nummer 2 om torgplats\t',
      'TR 2 A\tFråga om torghandel på söndagar Dnr TN 2026/99 Tillkommande ärende\t' +
        'Saga Lindmark, enhetschef',
      'H3 Information',
      'TR Nr\tÄrende\tFöredragande',
      'TR 3\tAnsökan nummer 3 om torgplats Dnr TN 2026/3\t',
      'TR 4\tAnsökan nummer 4 om torgplats\tRuna Hedkvist',
      'H3 Beslutsärenden',
      'TR Nr\tÄrende\tFöredragande',
      'TR 5\tAnsökan nummer 5 om torgplats Dnr TN 2026/5\t',
      'TR 6\tAnsökan nummer 6 om torgplats Omedelbar justering\t',
      'H3 Anmälningsärenden',
      'TR Nr\tÄrende\tFöredragande',
      'TR 7\tAnsökan nummer 7 om torgplats Dnr TN 2026/7\tRuna Hedkvist',
      'TR 8\tAnsökan nummer 8 om torgplats Utgår\t',
    ]);
  });

  test('says on which page of the whole file each appended paper begins', async () => {
    const facts = kallelse(8, { bilagesidor: [3, 2] });
    const [first] = facts.punkter;
    const handlingar = [
      { rubrik: 'Tjänsteskrivelse', bilaga: 1 },
      { rubrik: 'Karta', bilaga: 2 },
      { rubrik: 'Film', bilaga: null },
    ];
    const punkter = first === undefined ? [] : [{ ...first, handlingar }];
    const text = await textOf(kallelseRequest({ ...facts, punkter }, made));
    expect(text.pages).toBe(1);
    expect(lines(text).at(-1)).toContain(
      '• Tjänsteskrivelse (handling 1, sida 2)• Karta (handling 2, sida 5)• Film',
    );
    expect(text.furniture[0]).toContain('1 (6)');
  });
});

test('a notice says when it went up, where the minutes are and until when one may appeal', async () => {
  expect(lines(await textOf(requests['anslag']!))).toEqual([
    'P Granbergs kommun',
    'P Torgnämnden',
    'P Anslag',
    'H1 Protokollet är justerat',
    'P Protokollet från torgnämnden 8 april 2026 har justerats. Justeringen tillkännages genom det ' +
      'här anslaget.',
    ...['P Organ', 'P Torgnämnden', 'P Sammanträdesdag', 'P 8 april 2026'],
    ...['P Paragrafer', 'P §§ 5–7, 9', 'P Justerat', 'P 15 april 2026'],
    ...['P Anslaget sätts upp', 'P 16 april 2026', 'P Sista dag att överklaga', 'P 7 maj 2026'],
    ...['P Anslaget tas ned tidigast', 'P 8 maj 2026'],
    ...['P Protokollet förvaras hos', 'P Torgförvaltningens kansli'],
    ...['P Ansgar Ljung', 'P Underskrift', 'H2 Hur man överklagar'],
    'P Den som är medlem i kommunen kan begära att förvaltningsrätten prövar om beslutet är ' +
      'lagligt.',
    'P Skriv i överklagandet:',
    ...['LI • vilket beslut det gäller', 'LI • varför beslutet inte är lagligt'],
    'P Överklagandet ska ha kommit in inom tre veckor från den dag då justeringen tillkännagavs.',
  ]);
});

test('how one appeals is told in the words of the authority, for the §§ it is about', async () => {
  const text = lines(await textOf(requests['overklagande']!));
  expect(text.slice(3, 12)).toEqual([
    'H1 Hur man överklagar',
    'P Laglighetsprövning enligt 13 kap. kommunallagen',
    ...['P Beslutande organ', 'P Torgnämnden', 'P Sammanträdesdag', 'P 8 april 2026'],
    ...['P Paragrafer', 'P § 7', 'H2 Så här överklagar du'],
  ]);
});

test('a correction shows what stood, what is to stand, why, and who decided it', async () => {
  const text = lines(await textOf(requests['rattelse']!));
  expect(text.slice(3)).toEqual([
    'H1 Rättelse av protokoll från torgnämnden 8 april 2026',
    'P Protokollet har rättats sedan det justerades. Det justerade protokollet finns kvar ' +
      'oförändrat, och den här sidan hör till det.',
    ...['P Protokollet justerat', 'P 15 april 2026', 'P Rättelsen beslutad', 'P 4 maj 2026'],
    ...['P Beslutad av', 'P Eva Alm, Ordförande', 'H2 § 7 Nya cykelställ vid torget'],
    'H3 Det står i protokollet',
    'P Torgnämnden köper 40 cykelställ för högst 210 000 kr.',
    'H3 Det ska stå',
    'P Torgnämnden köper 40 cykelställ för högst 120 000 kr.',
    'H3 Skäl till rättelsen',
    'P Siffrorna hade kastats om vid utskriften. Förslaget som bifölls hade rätt belopp.',
    ...['P Eva Alm', 'P Ordförande'],
  ]);
});

describe('lists', () => {
  test('votes by name, and a closed one by its sums alone', async () => {
    const [named] = roster.roster;
    if (named === undefined) throw new Error('nobody voted');
    const summor = { ja: 6, nej: 1, avstar: 1 };
    const closed = { ...named, paragraf: 9, listor: [{ fraga: '', roster: [], summor }] };
    const facts = { ...roster, roster: [named, closed] };
    const text = lines(await textOf(rostlistaRequest(facts, made)));
    expect(text).toContain('H2 § 7 Nya cykelställ vid torget');
    expect(text).toContain('TR Ulla Holm\tB\t\t\tX');
    expect(text.slice(-3)).toEqual([
      'P Omröstningen var sluten.',
      'TR Ledamot\tParti\tJa\tNej\tAvstår',
      'TR Summa\t\t6\t1\t1',
    ]);
  });

  test('of presence has a table for each kind', async () => {
    const text = lines(await textOf(requests['narvarolista']!));
    expect(text.filter((line) => line.startsWith('H'))).toEqual([
      'H1 Närvaro i torgnämnden 8 april 2026',
      ...['H2 Beslutande', 'H2 Ersättare som inte tjänstgör', 'H2 Övriga närvarande'],
    ]);
  });

  test('of delegation says which numbers are missing, and what was urgent', async () => {
    const text = lines(await textOf(requests['delegationslista']!));
    expect(text.slice(6)).toEqual([
      'H1 Delegationsbeslut 1–31 mars 2026',
      'P Listan har 4 beslut. Nummer D 14 saknas i serien.',
      'H2 3.1 Upplåta torgplats i högst sju dagar',
      'TR Nr\tDag\tBeslut\tDnr\tBeslutat av',
      ...[12, 13, 15].map(
        (nr) =>
          `TR D ${nr}\t2026-03-${nr}\tTorgplats 4 upplåts till en korgmakare.\t` +
          `TN 2026/${nr}\tSaga Lindmark, enhetschef`,
      ),
      'H2 Ordförandens beslut',
      'P Brådskande beslut enligt 6 kap. 39 § kommunallagen',
      'TR Nr\tDag\tBeslut\tDnr\tBeslutat av',
      'TR D 16\t2026-03-20\tTorget stängs under stormen.\t\tEva Alm, ordförande',
    ]);
    const whole = { ...delegation, saknade: [] };
    expect(lines(await textOf(delegationslistaRequest(whole, made)))[7]).toBe(
      'P Listan har 4 beslut. Inga nummer saknas i serien.',
    );
  });
});

test('facts that are not whole are refused', () => {
  const facts = protokoll(1);
  const nobody = { ...facts, justering: { ...facts.justering, justerare: [''] } };
  expect(() => protokollRequest(nobody, made)).toThrow('justerare');
});
