import { toBlocks } from '../../../shared/document/blocks.ts';
import type { Block, Inline } from '../../../shared/document/blocks.ts';
import type { Avsnitt, Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { beloppText } from '../../../shared/rules/belopp.ts';
import { punkterOf } from '../../../shared/rules/punkttexter.ts';
import { textPaper, textPunkter } from '../../text/dokument.ts';
import { organNamn, useSources } from './paper-sources.ts';
import { fotnotText } from './use-editor-context.ts';

function InlineText({ inline }: { readonly inline: readonly Inline[] }) {
  return inline.map((piece, index) =>
    piece.typ === 'fotnot' ? (
      <span key={index} className="muted">
        {' '}
        [{piece.text}]
      </span>
    ) : (
      piece.text
    ),
  );
}

function BlockText({ block }: { readonly block: Block }) {
  if (block.typ === 'underrubrik') return <h3>{block.text}</h3>;
  if (block.typ === 'stycke') {
    return (
      <p>
        <InlineText inline={block.inline} />
      </p>
    );
  }
  return (
    <ul>
      {block.punkter.map((punkt, index) => (
        <li key={index}>
          <InlineText inline={punkt} />
        </li>
      ))}
    </ul>
  );
}

function ReadAvsnitt({ avsnitt, paper }: { avsnitt: Avsnitt; paper: Tjansteskrivelse }) {
  const sources = useSources();
  const blocks = toBlocks(avsnitt.innehall, {
    belopp: (kalla, ref) => beloppText(sources.fordelning, kalla, ref),
    fotnot: (id) =>
      fotnotText(
        paper.fotnoter.find((fotnot) => fotnot.id === id),
        sources,
      ),
  });
  if (blocks.length === 0) return null;
  return (
    <>
      <h2>{avsnitt.rubrik}</h2>
      {blocks.map((block, index) => (
        <BlockText key={index} block={block} />
      ))}
    </>
  );
}

/** The words of a paper that is not changed any more, for reading, searching and listening. */
export function ReadPaper({ paper }: { readonly paper: Tjansteskrivelse }) {
  const { fordelning, organ } = useSources();
  const points = punkterOf({ fordelning, organ, paper }).filter(({ utgar }) => !utgar);
  return (
    <article className="paper-read" aria-label={paper.rubrik}>
      <h1>{paper.rubrik}</h1>
      <h2>{textPaper.parts.punkter}</h2>
      <p>{textPunkter.intro(organNamn(organ, paper.beslutsnivaOrganId))}</p>
      <ol>
        {points.map((punkt) => (
          <li key={punkt.id}>{punkt.text}</li>
        ))}
      </ol>
      {paper.avsnitt.map((avsnitt) => (
        <ReadAvsnitt key={avsnitt.id} avsnitt={avsnitt} paper={paper} />
      ))}
    </article>
  );
}
