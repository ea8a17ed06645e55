import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../shared/domain/inlasning.ts';
import { assemblePaper } from '../../../shared/rules/inlasning/assemble.ts';
import { statedNumber } from '../../../shared/rules/inlasning/head-facts.ts';
import { abbreviationOf, namedBodies } from '../../../shared/rules/inlasning/names.ts';
import { recogniseParts } from '../../../shared/rules/inlasning/recognise.ts';
import { blocksOfLines, textLines } from '../../../shared/rules/inlasning/text-blocks.ts';
import { signaturesIn } from '../../../shared/rules/inlasning/signatures.ts';

const table = (cells: string[][]): SourceBlock => ({
  ...{ kind: 'tabell', level: 0, mark: '', runs: [], cells },
});

const read = (text: string) => assemblePaper(recogniseParts(blocksOfLines(textLines(text))), ulid);

describe('det som lästs in', () => {
  it('föreslår beslut en gång; det som sist kallas förslag är löpande text', () => {
    const text = `Belysning längs gångvägen

Förslag till beslut

Nämnden godkänner förslaget.

Sammanfattning

Gångvägen får belysning.

Förslag

Förvaltningen föreslår att nämnden godkänner förslaget.
`;
    const parts = recogniseParts(blocksOfLines(textLines(text)));
    expect(parts.flatMap(({ avsnittstyp }) => avsnittstyp ?? [])).toEqual([
      ...['beslutsforslag', 'sammanfattning', 'avslutande_forslag'],
    ]);
    expect(parts.map(({ role }) => role).filter((role) => role === 'beslutspunkt')).toHaveLength(1);
    expect(parts.at(-1)?.role).toBe('stycke');
  });

  it('känner igen en underskrift i en egen ruta, vilken titel det än är', () => {
    expect(signaturesIn(table([['Siri Alm\nFörtroendevald']]))).toEqual([
      { namn: 'Siri Alm', titel: 'Förtroendevald' },
    ]);
    expect(signaturesIn(table([['Siri Alm\nTelefon 08-123 45']]))).toEqual([]);
  });

  it('tar en förkortning för det organ som texten säger att den är', () => {
    const proposal = read(`Medel till nämnder

Sammanfattning

Barn- och skolnämnden (BSN) har sökt medel.¹ Kulturnämnden har också sökt.²

¹ BSN 2026-02-03 § 7

² KUN 2026-02-05 § 8

Sändlista

Kulturnämnden
`);
    expect(namedBodies(proposal)).toEqual(['Kulturnämnden', 'Barn- och skolnämnden']);
    expect(proposal.fotnoter.map(({ kalla }) => kalla?.organ)).toEqual([
      ...['Barn- och skolnämnden', 'Kulturnämnden'],
    ]);
    expect(abbreviationOf('Barn- och skolnämnden', proposal)).toBe('BSN');
  });

  it('låter en förkortning stå där flera organ kan vara den', () => {
    const proposal = read(`Medel

Sammanfattning

Medel söks.¹

¹ SN 2026-02-03 § 7

Sändlista

Socialnämnden

Skolnämnden
`);
    expect(namedBodies(proposal)).toEqual(['Socialnämnden', 'Skolnämnden', 'SN']);
  });

  it('läser ärendets nummer utan sidans', () => {
    for (const page of ['', ' 2 (3)', ' ()']) {
      const text = `Diarienummer KS 2026/3${page}\n\nRubriken\n\nSammanfattning\n\nText.`;
      expect(statedNumber(recogniseParts(blocksOfLines(textLines(text))))).toBe('KS 2026/3');
    }
  });
});
