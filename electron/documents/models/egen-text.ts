import type { Block, Listpunkt } from '../../../shared/document/block.ts';
import type { Egentext } from '../../../shared/document/sammantrade/anslag-facts.ts';
import type { Textdel } from './mote-data.ts';

const PUNKT = /^[-–•]\s+/u;

/** Plain text as blocks: a paragraph a line, and lines that begin with a dash as a list. */
export function egenBlock(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce<Block[]>((blocks, line) => {
      if (!PUNKT.test(line)) return [...blocks, stycke(line)];
      const last = blocks.at(-1);
      const punkter: Listpunkt[] = last?.typ === 'punktlista' ? [...last.punkter] : [];
      const rest = punkter.length > 0 ? blocks.slice(0, -1) : blocks;
      const point = stycke(line.replace(PUNKT, ''));
      return [...rest, { typ: 'punktlista', punkter: [...punkter, [point]] }];
    }, []);
}

/** Text of the authority's own under its heading; nothing where it is empty. */
export function textdel({ rubrik, text }: Egentext): Textdel[] {
  const block = egenBlock(text);
  return block.length === 0 ? [] : [{ rubrik, block }];
}

function stycke(text: string): Block {
  return { typ: 'stycke', inline: [{ typ: 'text', text }] };
}
