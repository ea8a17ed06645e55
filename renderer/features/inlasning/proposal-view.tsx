import type { ReactNode } from 'react';
import type { PaperProposal } from '../../../shared/domain/inlasning.ts';
import { toPlainText } from '../../../shared/document/plain-text.ts';
import { formatDagParagraf } from '../../../shared/domain/kallhanvisning.ts';
import { textInlasning } from '../../text/inlasning.ts';

const NO_REFERENCES = { belopp: () => '', varde: () => '' };

/** The paper that the pieces make, in short. */
export function ProposalView({ proposal }: { readonly proposal: PaperProposal }) {
  const { rubrik, underrubrik, avsnitt, fotnoter } = proposal;
  return (
    <div className="inlasning-proposal">
      <p className="inlasning-title">{rubrik}</p>
      {underrubrik !== '' && <p>{underrubrik}</p>}
      {avsnitt.map((section) => (
        <section key={section.id} aria-label={section.rubrik}>
          <h3>{section.rubrik}</h3>
          {composed(proposal, section.typ) ?? (
            <Words text={toPlainText(section.innehall, NO_REFERENCES)} />
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
    return <Items items={proposal.punkter.map(({ egenText }) => egenText ?? '')} />;
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

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ol>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ol>
  );
}

/** More than this of a section is told by its length. */
const SHOWN = 2000;

function Words({ text }: { readonly text: string }) {
  if (text.trim() === '') return <p className="inlasning-none">{textInlasning.nothing}</p>;
  return (
    <p className="inlasning-words">{text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text}</p>
  );
}
