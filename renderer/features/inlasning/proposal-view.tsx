import type { ReactNode } from 'react';
import type { PaperProposal } from '../../../shared/domain/inlasning.ts';
import type { Block } from '../../../shared/document/block.ts';
import { toBlocks } from '../../../shared/document/blocks.ts';
import { formatDagParagraf } from '../../../shared/domain/kallhanvisning.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { Blocks } from '../dokument/read-blocks.tsx';

const NO_REFERENCES = { belopp: () => '', varde: () => '' };

/** The paper that the pieces make, in short. */
export function ProposalView({ proposal }: { readonly proposal: PaperProposal }) {
  const { rubrik, underrubrik, avsnitt, fotnoter } = proposal;
  const markOf = (id: string) => String(fotnoter.findIndex((one) => one.id === id) + 1);
  return (
    <div className="inlasning-proposal">
      <p className="inlasning-title">{rubrik}</p>
      {underrubrik !== '' && <p>{underrubrik}</p>}
      {avsnitt.map((section) => (
        <section key={section.id} aria-label={section.rubrik}>
          <h3>{section.rubrik}</h3>
          {composed(proposal, section.typ) ?? (
            <Words blocks={toBlocks(section.innehall, { ...NO_REFERENCES, fotnot: markOf })} />
          )}
        </section>
      ))}
      {fotnoter.length > 0 && (
        <section aria-label={textInlasning.footnotes}>
          <h3>{textInlasning.footnotes}</h3>
          <Items
            items={fotnoter.map(({ text, kalla }) => {
              const kind = kalla === null ? textInlasning.explanation : textInlasning.citation;
              return `${kind}: ${text}`;
            })}
          />
        </section>
      )}
    </div>
  );
}

/** The parts of a paper that a section is put together from; null for one that is written. */
function composed(proposal: PaperProposal, typ: string): ReactNode {
  if (typ === 'beslutsforslag') {
    return <Points punkter={proposal.punkter} />;
  }
  if (typ === 'beslutsniva') return <p>{proposal.beslutsniva}</p>;
  if (typ === 'handlingar') {
    return (
      <Items
        items={proposal.handlingsrader.map(({ rubrik, datum, kalla }) =>
          [rubrik, kalla === null ? (datum ?? '') : formatDagParagraf(kalla)].join(' ').trim(),
        )}
      />
    );
  }
  if (typ === 'sandlista') return <Items items={proposal.mottagare} />;
  if (typ !== 'underskrifter') return null;
  return <Items items={proposal.underskrifter.map(({ namn, titel }) => `${namn}, ${titel}`)} />;
}

function Points({ punkter }: Pick<PaperProposal, 'punkter'>) {
  return (
    <ol>
      {punkter.map(({ id, egenText, delpunkter }) => (
        <li key={id}>
          {egenText}
          {delpunkter.length > 0 && <Items items={delpunkter} />}
        </li>
      ))}
    </ol>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ol>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ol>
  );
}

/** More blocks than this of a section are told by how many they are. */
const SHOWN = 30;

function Words({ blocks }: { readonly blocks: readonly Block[] }) {
  if (blocks.length === 0) return <p className="inlasning-none">{textInlasning.nothing}</p>;
  const more = blocks.length - SHOWN;
  return (
    <div className="inlasning-blocks">
      <Blocks blocks={blocks.slice(0, SHOWN)} />
      {more > 0 && <p className="inlasning-none">{textInlasning.more(more)}</p>}
    </div>
  );
}
