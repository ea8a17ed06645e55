import { toBlocks } from '../../../shared/document/blocks.ts';
import type { Block, Inline, References, Tabellrad } from '../../../shared/document/block.ts';
import type { Avsnitt, Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import type { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { sectionText } from '../../../shared/rules/avsnittstext.ts';
import { beloppText } from '../../../shared/rules/belopp.ts';
import { vardeText } from '../../../shared/rules/varde.ts';
import { punkterOf } from '../../../shared/rules/punkttexter.ts';
import { textPunkter } from '../../text/dokument.ts';
import { organNamn, useSources } from './paper-sources.ts';
import type { PaperSources } from './paper-sources.ts';
import { fotnotText } from './use-editor-context.ts';
import { useTemplateOf } from './use-template.ts';

function InlineText({ inline }: { readonly inline: readonly Inline[] }) {
  return inline.map((piece, index) =>
    piece.typ === 'fotnot' ? (
      <span key={index} className="muted">
        {' '}
        [{piece.text}]
      </span>
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

/** How the references of a paper's texts read in the window. */
export function readReferences(sources: PaperSources, paper: TjansteskrivelseData): References {
  return {
    belopp: (kalla, ref) => beloppText(sources.fordelning, kalla, ref),
    varde: (kalla, ref, form) => vardeText({ ...sources, paper }, kalla, ref, form),
    fotnot: (id) =>
      fotnotText(
        paper.fotnoter.find((fotnot) => fotnot.id === id),
        sources,
      ),
  };
}

interface ReadProps {
  readonly avsnitt: Avsnitt;
  readonly paper: TjansteskrivelseData;
}

function ReadPoints({ avsnitt, paper }: ReadProps) {
  const { fordelning, organ } = useSources();
  const mall = useTemplateOf(paper.dokumenttyp, paper.mallId);
  const body = organ.find(({ id }) => id === paper.beslutsnivaOrganId);
  const points = punkterOf({ fordelning, organ, paper }).filter(({ utgar }) => !utgar);
  return (
    <>
      <h2 tabIndex={-1}>{avsnitt.rubrik}</h2>
      {(mall.beslutsstil ?? body?.beslutsstil) === 'att_satser' && (
        <p>{textPunkter.intro(organNamn(organ, paper.beslutsnivaOrganId))}</p>
      )}
      <ol>
        {points.map(({ id, text, delpunkter }) => (
          <li key={id}>
            {text}
            {delpunkter.length > 0 && (
              <ol className="delpunkter-read">
                {delpunkter.map((delpunkt, index) => (
                  <li key={index}>{delpunkt}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function ReadAvsnitt({ avsnitt, paper }: ReadProps) {
  const sources = useSources();
  if (avsnitt.typ === 'beslutsforslag') return <ReadPoints avsnitt={avsnitt} paper={paper} />;
  const text = sectionText({ ...sources, paper }, avsnitt);
  const blocks = toBlocks(text, readReferences(sources, paper));
  if (blocks.length === 0) return null;
  return (
    <>
      <h2 tabIndex={-1}>{avsnitt.rubrik}</h2>
      <Blocks blocks={blocks} />
    </>
  );
}

/** The part of the form that a section is put together from, for findings that lead there. */
const FIELDS: Partial<Record<Avsnittstyp, string>> = { beslutsforslag: 'punkter' };

/** The words of a paper that is not changed any more, for reading, searching and listening. */
export function ReadPaper({ paper }: { readonly paper: TjansteskrivelseData }) {
  return (
    <article className="paper-read" aria-label={paper.rubrik}>
      <h1>{paper.rubrik}</h1>
      {paper.avsnitt.map(
        (avsnitt, index) =>
          !avsnitt.utelamnat && (
            <div
              key={avsnitt.id}
              className="paper-read"
              data-section={avsnitt.id}
              data-field={FIELDS[avsnitt.typ] ?? `avsnitt.${index}`}
            >
              <ReadAvsnitt avsnitt={avsnitt} paper={paper} />
            </div>
          ),
      )}
    </article>
  );
}
