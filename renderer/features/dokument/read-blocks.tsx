import type { Block, Inline, Tabellrad } from '../../../shared/document/block.ts';
import './locked-paper.css';

function InlineText({ inline }: { readonly inline: readonly Inline[] }) {
  return inline.map((piece, index) =>
    piece.typ === 'fotnot' ? (
      <sup key={index} className="fotnot-mark">
        {piece.text}
      </sup>
    ) : (
      <TextPiece key={index} piece={piece} />
    ),
  );
}

function TextPiece({ piece }: { readonly piece: Exclude<Inline, { typ: 'fotnot' }> }) {
  if (piece.typ === 'radbrytning') return <br />;
  const italic = piece.kursiv === true ? <em>{piece.text}</em> : piece.text;
  return piece.fet === true ? <strong>{italic}</strong> : italic;
}

function BlockText({ block }: { readonly block: Block }) {
  switch (block.typ) {
    case 'underrubrik':
      return <h3>{block.text}</h3>;
    case 'stycke':
      return (
        <p>
          <InlineText inline={block.inline} />
        </p>
      );
    case 'citat':
      return (
        <blockquote>
          <Blocks blocks={block.block} />
        </blockquote>
      );
    case 'tabell':
      return <ReadTable rader={block.rader} />;
    default: {
      const List = block.typ === 'numrerad' ? 'ol' : 'ul';
      return (
        <List>
          {block.punkter.map((punkt, index) => (
            <li key={index}>
              <Blocks blocks={punkt} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function ReadTable({ rader }: { readonly rader: readonly Tabellrad[] }) {
  return (
    <table>
      <tbody>
        {rader.map(({ rubrik, celler }, row) => (
          <tr key={row}>
            {celler.map((blocks, column) => {
              const Cell = rubrik ? 'th' : 'td';
              return (
                <Cell key={column}>
                  <Blocks blocks={blocks} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Blocks of a text as they are read. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockText key={index} block={block} />);
}
