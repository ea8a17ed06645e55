import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../shared/domain/inlasning.ts';
import { recogniseParts } from '../../../shared/rules/inlasning/recognise.ts';
import { blocksOfLines, textLines } from '../../../shared/rules/inlasning/text-blocks.ts';
import { signaturesIn } from '../../../shared/rules/inlasning/signatures.ts';

const table = (cells: string[][]): SourceBlock => ({
  ...{ kind: 'tabell', level: 0, mark: '', runs: [], cells },
});

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
});
