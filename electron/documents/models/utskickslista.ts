import type {
  UtskickBeslut,
  UtskickFacts,
  Utskickspost,
} from '../../../shared/document/utskick-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { paragrafer } from '../../../shared/rules/paragrafintervall.ts';
import { countByKanal, countOf, forsandelser, inOrder } from '../../../shared/rules/utskick.ts';
import type { Forsandelse, Utskicksantal } from '../../../shared/rules/utskick.ts';
import type { ListaData, Listdel, Listkolumn } from './lista-data.ts';
import { kanalText, kopieText, maskering, skalText } from './sandlista.ts';
import type { SandlistaBeslut, SandlistaData } from './sandlista-data.ts';

/** A sheet for each decision that somebody gets, with room to note and certify what is sent. */
export function utskicksbladData(facts: UtskickFacts): SandlistaData {
  const byBeslut = Map.groupBy(facts.poster, ({ beslutNyckel }) => beslutNyckel);
  return {
    organisation: facts.kommun,
    dokumenttyp: 'Sändlista',
    beslut: inOrder(facts.beslut).flatMap((beslut) => {
      const poster = byBeslut.get(beslut.nyckel) ?? [];
      return poster.length === 0 ? [] : [blad(beslut, poster)];
    }),
  };
}

function blad(beslut: UtskickBeslut, poster: readonly Utskickspost[]): SandlistaBeslut {
  const { organ, datum, diarienummer, rubrik, utfall, justerad } = beslut;
  return {
    ...{ organ, diarienummer, rubrik, utfall },
    paragraf: paragrafText(beslut),
    sammantradesdatum: formatDag(datum),
    ...maskering(poster.filter(({ kopietyp }) => kopietyp === 'maskerad')),
    justering:
      justerad === null ? 'Paragrafen är inte justerad.' : `Justerad ${formatDag(justerad)}.`,
    mottagare: poster.map((post) => ({
      namn: post.mottagare,
      ...(adressOf(post) === '' ? {} : { adress: adressOf(post) }),
      skal: skalText[post.skal],
      kanal: kanalText[post.kanal],
      version: kopieText[post.kopietyp],
      antal: post.antal,
      ...(post.expedierad === null ? {} : { expedierad: post.expedierad }),
      ...(post.expedieradAv === '' ? {} : { signatur: post.expedieradAv }),
    })),
  };
}

/** Everything that is sent of a meeting, by recipient, to pack and tick off by. */
export function utskickslistaData(facts: UtskickFacts, rubrik: string): ListaData {
  const all = forsandelser(facts.beslut, facts.poster);
  return {
    organisation: facts.kommun,
    dokumenttyp: 'Utskickslista',
    uppgifter: [
      { namn: 'Organ', varde: facts.avsandare.organ },
      { namn: 'Datum', varde: formatDag(facts.dag) },
      { namn: 'Mottagare', varde: String(all.length) },
      { namn: 'Handlingar', varde: String(countOf(all).handlingar) },
    ],
    rubrik,
    inledning: '',
    lopande: ['Utskickslista', facts.avsandare.organ, formatDag(facts.dag)].join(' \u00b7 '),
    liggande: true,
    delar: [sammanstallning(all), lista(facts, all)],
  };
}

function sammanstallning(all: readonly Forsandelse[]): Listdel {
  const rows = [...countByKanal(all)].map(([kanal, antal]) => row(kanalText[kanal], antal));
  const total = rows.length > 1 ? [row('Summa', countOf(all))] : [];
  return {
    ...{ niva: 2, rubrik: 'Antal per sätt', text: '' },
    tabell: {
      kolumner: [column('Sätt', 60), column('Mottagare', 34, true), column('Handlingar', 34, true)],
      rader: [...rows, ...total],
    },
  };
}

function row(name: string, { mottagare, handlingar }: Utskicksantal): string[] {
  return [name, String(mottagare), String(handlingar)];
}

function lista({ beslut }: UtskickFacts, all: readonly Forsandelse[]): Listdel {
  const known = new Map(beslut.map((one) => [one.nyckel, one]));
  return {
    ...{ niva: 2, rubrik: 'Mottagare', text: '' },
    tabell: {
      kolumner: [
        ...[column('Mottagare', 62), column('Sätt', 32), column('Paragraf', 20)],
        ...[column('Ärende', null), column('Diarienummer', 30), column('Version', 30)],
        ...[column('Antal', 14, true), column('Expedierad', 26)],
      ],
      rader: all.flatMap((one) => one.poster.map((post) => cells(one, post, known))),
    },
  };
}

function cells(
  { mottagare, kanal }: Forsandelse,
  post: Utskickspost,
  known: ReadonlyMap<string, UtskickBeslut>,
): string[] {
  const beslut = known.get(post.beslutNyckel);
  return [
    [mottagare, adressOf(post)].filter(Boolean).join('\n'),
    kanalText[kanal],
    ...(beslut ? [paragrafText(beslut), beslut.rubrik, beslut.diarienummer] : ['', '', '']),
    kopieText[post.kopietyp],
    String(post.antal),
    post.expedierad ?? '',
  ];
}

function column(rubrik: string, mm: number | null, hoger = false): Listkolumn {
  return { rubrik, mm, hoger };
}

function adressOf({ kanal, epost, adressrader }: Utskickspost): string {
  return kanal === 'epost' ? epost : adressrader.join(', ');
}

function paragrafText({ paragraf }: UtskickBeslut): string {
  return paragraf === null ? '' : paragrafer([paragraf]);
}
