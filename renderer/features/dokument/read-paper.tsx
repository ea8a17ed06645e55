import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { References } from '../../../shared/document/block.ts';
import type { Avsnitt, Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import type { TjansteskrivelseId } from '../../../shared/domain/id.ts';
import type { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { beloppText } from '../../../shared/rules/belopp.ts';
import { vardeText } from '../../../shared/rules/varde.ts';
import { organNamn, useSources } from './paper-sources.ts';
import type { PaperSources } from './paper-sources.ts';
import { Blocks } from './read-blocks.tsx';
import { ReadHandlingar, ReadPoints, ReadRecipients, ReadSignatures } from './read-parts.tsx';
import { readSections } from './read-sections.ts';
import type { ReadNote, ReadSection } from './read-sections.ts';
import { fotnotText } from './use-editor-context.ts';

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

function Notes({ notes }: { readonly notes: readonly ReadNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ol className="fotnoter-read" start={notes[0]?.number}>
      {notes.map(({ number, text }) => (
        <li key={number}>{text}</li>
      ))}
    </ol>
  );
}

interface ReadPaperProps {
  readonly tjansteskrivelseId: TjansteskrivelseId;
  readonly paper: TjansteskrivelseData;
}

interface ReadAvsnittProps extends ReadPaperProps {
  readonly avsnitt: Avsnitt;
  readonly text: ReadSection | undefined;
}

/** What stands under a section's heading; null for one that isn't printed as it is empty. */
function contentOf(props: ReadAvsnittProps, body: string): ReactNode {
  const { tjansteskrivelseId, avsnitt, paper, text } = props;
  switch (avsnitt.typ) {
    case 'beslutsforslag':
      return <ReadPoints paper={paper} />;
    case 'beslutsniva':
      return <p>{body}</p>;
    case 'handlingar':
      return paper.handlingsrader.length > 0 && <ReadHandlingar paper={paper} />;
    case 'sandlista':
      return <ReadRecipients id={tjansteskrivelseId} />;
    default:
      return (
        text !== undefined &&
        text.blocks.length > 0 && (
          <>
            <Blocks blocks={text.blocks} />
            <Notes notes={text.notes} />
          </>
        )
      );
  }
}

function ReadAvsnitt(props: ReadAvsnittProps) {
  const { avsnitt, paper } = props;
  const { organ } = useSources();
  // Names stand under their lines without a heading.
  if (avsnitt.typ === 'underskrifter') return <ReadSignatures paper={paper} />;
  const content = contentOf(props, organNamn(organ, paper.beslutsnivaOrganId));
  if (!content) return null;
  return (
    <>
      <h2 tabIndex={-1}>{avsnitt.rubrik}</h2>
      {content}
    </>
  );
}

/** The part of the form that a section is put together from, for findings that lead there. */
const FIELDS: Partial<Record<Avsnittstyp, string>> = {
  beslutsforslag: 'punkter',
  handlingar: 'handlingsrader',
  underskrifter: 'underskrifter',
};

/** The words of a paper that is not changed any more, for reading, searching and listening. */
export function ReadPaper({ tjansteskrivelseId, paper }: ReadPaperProps) {
  const sources = useSources();
  const texts = useMemo(
    () => readSections({ ...sources, paper }, readReferences(sources, paper)),
    [sources, paper],
  );
  return (
    <article className="paper-read" aria-label={paper.rubrik}>
      <p className="paper-subtitle">{organNamn(sources.organ, paper.adressatOrganId)}</p>
      <h1>{paper.rubrik}</h1>
      {paper.underrubrik !== '' && <p className="paper-subtitle">{paper.underrubrik}</p>}
      {paper.avsnitt.map(
        (avsnitt, index) =>
          !avsnitt.utelamnat && (
            <div
              key={avsnitt.id}
              className="paper-read"
              data-section={avsnitt.id}
              data-field={FIELDS[avsnitt.typ] ?? `avsnitt.${index}`}
            >
              <ReadAvsnitt
                {...{ tjansteskrivelseId, avsnitt, paper }}
                text={texts.get(avsnitt.id)}
              />
            </div>
          ),
      )}
    </article>
  );
}
