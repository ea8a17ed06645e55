import { Link2, Pencil } from 'lucide-react';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { toBlocks } from '../../../shared/document/blocks.ts';
import { sectionText } from '../../../shared/rules/avsnittstext.ts';
import { textFollowed } from '../../text/skrivelse.ts';
import { Button } from '../../ui/button.tsx';
import { useEditing } from './paper-context.ts';
import { useSources } from './paper-sources.ts';
import { paperOf, storedOf } from './paper-values.ts';
import { Blocks } from './read-blocks.tsx';
import { readReferences } from './read-paper.tsx';
import { freed } from './section-edits.ts';
import type { SectionActions } from './use-sections.ts';
import { WrittenText } from './written-text.ts';

interface FollowedTextProps {
  readonly id: string;
  readonly index: number;
  readonly actions: SectionActions;
}

/** The text that the case gives a section now, and the same as blocks to read. */
function useMadeText(index: number) {
  const { form } = useEditing();
  const sources = useSources();
  // What the texts are made from; not the written texts, which change at each key.
  const watched = useWatch({
    control: form.control,
    name: [
      ...(['enhet', 'samrad', 'dokumentdatum', 'punkter', 'beslutsnivaOrganId'] as const),
      `avsnitt.${index}`,
    ],
  });
  return useMemo(() => {
    const avsnitt = watched[5];
    const paper = paperOf(form.getValues());
    const text = sectionText({ ...sources, paper }, storedOf(avsnitt));
    return { text, blocks: toBlocks(text, readReferences(sources, paper)) };
  }, [watched, form, sources]);
}

/** A text that is made from the case, the remiss and the talks, and follows them. */
export function FollowedText({ id, index, actions }: FollowedTextProps) {
  const { hub } = useEditing();
  const { text, blocks } = useMadeText(index);
  const free = () => {
    actions.replace(id, (section) => freed(section, new WrittenText(text)));
    requestAnimationFrame(() => hub.select(id, 0, 0));
  };
  return (
    <div className="followed-text">
      {blocks.length === 0 ? (
        <p className="muted">{textFollowed.empty}</p>
      ) : (
        <div className="paper-read">
          <Blocks blocks={blocks} />
        </div>
      )}
      <div className="row-actions section-tools">
        <span className="punkt-source">
          <Link2 size={13} aria-hidden="true" />
          {textFollowed.follows}
        </span>
        <Button kind="ghost" icon={Pencil} onPress={free}>
          {textFollowed.writeOwn}
        </Button>
      </div>
    </div>
  );
}
