import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pastedBlocks } from '../../../renderer/features/inlasning/pasted-blocks.ts';
import type { SourceBlock } from '../../../shared/domain/inlasning.ts';
import { recogniseParts } from '../../../shared/rules/inlasning/recognise.ts';
import { linesOf } from '../../../shared/rules/inlasning/runs.ts';

const clipboard = (name: string) => readFileSync(`test/renderer/editor/clipboard/${name}`, 'utf8');
const seen = (block: SourceBlock) =>
  `${block.kind}${String(block.level)} ${block.mark} ${linesOf(block).join('|')}`;

describe('text that is pasted with its markup', () => {
  it('keeps headings, points in points, tables and footnotes of LibreOffice', () => {
    expect(pastedBlocks(clipboard('libreoffice.clip'))?.map(seen)).toEqual([
      ...['rubrik1  Bakgrund', 'stycke0  Frågan väcktes i en motion.'],
      ...['numrerad0 1. Första steget', 'numrerad1 1. Delsteg', 'numrerad0 2. Andra steget'],
      ...['stycke0  Indraget stycke', 'tabell0 rubrikrad År\tKronor|2024\t'],
      'fotnot0 1 Motion 2024:7.',
    ]);
  });

  it('is a paper with its title, sections and sub-headings by their levels', () => {
    const html = `<h1>Belysning</h1><h2>Sammanfattning</h2><p>Kort.</p><h3>Om tider</h3><p>Text.</p>
      <h2>Egen rubrik</h2><ul><li><p>En punkt</p></li></ul><p><b>Fet rad</b></p><p>Slut.</p>`;
    const parts = recogniseParts(pastedBlocks(html) ?? []);
    expect(parts.map(({ role, avsnittstyp }) => `${role} ${avsnittstyp ?? ''}`.trim())).toEqual([
      ...['rubrik', 'avsnitt sammanfattning', 'stycke', 'mellanrubrik', 'stycke'],
      ...['avsnitt fri', 'punkt', 'mellanrubrik', 'stycke'],
    ]);
  });

  it('is read as the plain text that it is where the markup has nothing to tell', () => {
    expect(pastedBlocks('<p>Förslag till beslut</p><p>1. Punkt</p>')).not.toBeNull();
    expect(pastedBlocks('<div>Bakgrund<br>Text</div>')).toBeNull();
    expect(pastedBlocks('')).toBeNull();
  });
});
