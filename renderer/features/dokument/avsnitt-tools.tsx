import { CircleSlash, ListPlus } from 'lucide-react';
import { Node } from 'prosemirror-model';
import { richTextSchema } from '../../../shared/document/schema.ts';
import { FotnotId } from '../../../shared/domain/id.ts';
import type { Avsnitt, Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import { renderFras } from '../../../shared/phrases/fraser.ts';
import { arendebeskrivning } from '../../../shared/rules/arendebeskrivning.ts';
import { appendBlocks } from '../../editor/commands.ts';
import { newId } from '../../lib/new-id.ts';
import { textAvsnitt } from '../../text/dokument.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { useEditing } from './paper-context.ts';
import { useSources } from './paper-sources.ts';

interface AvsnittToolsProps {
  readonly avsnitt: Pick<Avsnitt, 'id' | 'typ'>;
}

const { areas } = textAvsnitt;

function areaOf(typ: Avsnittstyp): string | null {
  return typ in areas ? areas[typ as keyof typeof areas] : null;
}

/** "Inga konsekvenser": the standard sentence, which the writer may go on from. */
function NoConsequences({ id, area }: { readonly id: string; readonly area: string }) {
  const { hub } = useEditing();
  const fill = () => {
    const sentence = renderFras('K1', 'standard', { omrade: area });
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: sentence }] };
    hub.run(appendBlocks([Node.fromJSON(richTextSchema, paragraph)]), id);
  };
  return (
    <Button icon={CircleSlash} onPress={fill}>
      {textAvsnitt.noConsequences}
    </Button>
  );
}

/** Puts in what each applicant asks for, told from the ledger, with sources as footnotes. */
function InsertFromLedger({ id }: { readonly id: string }) {
  const { form, hub } = useEditing();
  const { fordelning, organ } = useSources();
  const insert = () => {
    if (!fordelning) return;
    const draft = arendebeskrivning(fordelning, organ, () => newId(FotnotId));
    form.setValue('fotnoter', [...form.getValues('fotnoter'), ...draft.fotnoter]);
    hub.run(appendBlocks(draft.blocks.map((block) => Node.fromJSON(richTextSchema, block))), id);
    showToast({ title: textAvsnitt.inserted });
  };
  const isEmpty = (fordelning?.ansokningar.length ?? 0) === 0;
  return (
    <Button icon={ListPlus} onPress={insert} isDisabled={isEmpty}>
      {textAvsnitt.insertFromLedger}
    </Button>
  );
}

/** What a section of this kind can be filled with. */
export function AvsnittTools({ avsnitt: { id, typ } }: AvsnittToolsProps) {
  const area = areaOf(typ);
  if (area !== null) return <NoConsequences id={id} area={area} />;
  if (typ === 'arendebeskrivning') return <InsertFromLedger id={id} />;
  return null;
}
