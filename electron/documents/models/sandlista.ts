import type { SandlistaFacts } from '../../../shared/document/sandlista-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Kanal, Kopietyp, Sandlistepost, Sandskal } from '../../../shared/domain/sandlista.ts';
import { joinSwedish } from '../../../shared/rules/sprak.ts';
import type { SandlistaBeslut, SandlistaData, SandlistaMottagare } from './sandlista-data.ts';

/** Words of the reasons, as they are printed. */
export const skalText: Readonly<Record<Sandskal, string>> = {
  part: 'Part',
  tilldelad: 'Tilldelas medel',
  avslag: 'Ansökan avslås',
  uppdrag: 'Får uppdrag',
  remittent: 'Har begärt yttrandet',
  verkstallare: 'Verkställer',
  nasta_instans: 'Beslutar härnäst',
  kannedom: 'För kännedom',
};

/** Words of the ways of sending. */
export const kanalText: Readonly<Record<Kanal, string>> = {
  internpost: 'Internpost',
  epost: 'E-post',
  post: 'Post',
  fysiskt: 'Lämnas personligen',
  system: 'Verksamhetssystem',
};

/** Words of what is sent. */
export const kopieText: Readonly<Record<Kopietyp, string>> = {
  hela: 'Hela protokollet',
  utdrag: 'Utdrag',
  maskerad: 'Utdrag, maskerat',
};

/** The sheet of a sändlista as the template takes it. */
export function sandlistaData(facts: SandlistaFacts): SandlistaData {
  const { beslut } = facts;
  return {
    organisation: facts.kommun,
    dokumenttyp: 'Sändlista',
    beslut: [
      {
        organ: facts.organ.namn,
        paragraf: beslut ? `§\u00a0${String(beslut.paragraf)}` : '',
        sammantradesdatum: beslut ? formatDag(beslut.datum) : '',
        diarienummer: facts.diarienummer,
        rubrik: facts.rubrik,
        utfall: utfallText(facts),
        mottagare: facts.poster.map(mottagare),
        ...maskering(facts.poster.filter(({ version }) => version === 'maskerad')),
      },
    ],
  };
}

/** That some copies aren't whole, for the one who certifies what is sent; nothing where all are. */
export function maskering(
  masked: readonly { readonly mottagare: string }[],
): Pick<SandlistaBeslut, 'maskering'> {
  if (masked.length === 0) return {};
  const names = joinSwedish(masked.map(({ mottagare: namn }) => namn));
  return { maskering: `Maskerad kopia till ${names}. Uppgifter är borttagna ur den.` };
}

function utfallText({ beslut }: SandlistaFacts): string {
  if (!beslut) return 'Beslut ännu inte fattat';
  if (beslut.utfall === null) return '';
  return beslut.utfall === 'andrat' ? 'Beslut med ändring av förslaget' : 'Beslut enligt förslaget';
}

function mottagare(post: Sandlistepost): SandlistaMottagare {
  return {
    namn: post.mottagare,
    ...(post.adress === '' ? {} : { adress: post.adress }),
    skal: skalText[post.skal],
    kanal: kanalText[post.kanal],
    version: kopieText[post.version],
    antal: post.antal,
  };
}
