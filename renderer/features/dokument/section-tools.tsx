import { Link2, ListPlus } from 'lucide-react';
import { Node } from 'prosemirror-model';
import { richTextSchema } from '../../../shared/document/schema.ts';
import { FotnotId } from '../../../shared/domain/id.ts';
import { arendebeskrivning } from '../../../shared/rules/arendebeskrivning.ts';
import { appendBlocks } from '../../editor/commands.ts';
import { newId } from '../../lib/new-id.ts';
import { textAvsnitt } from '../../text/dokument.ts';
import { textFollowed } from '../../text/skrivelse.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { useEditing } from './paper-context.ts';
import { useSources } from './paper-sources.ts';
import { following } from './section-edits.ts';
import type { SectionActions } from './use-sections.ts';

/** Puts in what each applicant asks for, told from the ledger, with sources as footnotes. */
export function InsertFromLedger({ id }: { readonly id: string }) {
  const { form, hub } = useEditing();
  const { fordelning, organ } = useSources();
  if ((fordelning?.ansokningar.length ?? 0) === 0) return null;
  const insert = () => {
    if (!fordelning) return;
    const draft = arendebeskrivning(fordelning, organ, () => newId(FotnotId));
    form.setValue('fotnoter', [...form.getValues('fotnoter'), ...draft.fotnoter]);
    hub.run(appendBlocks(draft.blocks.map((block) => Node.fromJSON(richTextSchema, block))), id);
    showToast({ title: textAvsnitt.inserted });
  };
  return (
    <div className="row-actions section-tools">
      <Button kind="ghost" icon={ListPlus} onPress={insert}>
        {textAvsnitt.insertFromLedger}
      </Button>
    </div>
  );
}

interface FollowAgainProps {
  readonly id: string;
  readonly actions: SectionActions;
}

/** The way back for a text that was made from the case before somebody wrote it. */
export function FollowAgain({ id, actions }: FollowAgainProps) {
  const { trail } = useEditing();
  const follow = () => {
    actions.replace(id, following);
    showToast({ title: textFollowed.followsAgain, onUndo: trail.undo });
  };
  return (
    <div className="row-actions section-tools">
      <Button kind="ghost" icon={Link2} onPress={follow}>
        {textFollowed.followAgain}
      </Button>
    </div>
  );
}
