import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { FotnotId } from '../../../shared/domain/id.ts';
import type { Fotnot } from '../../../shared/domain/tjansteskrivelse.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { newId } from '../../lib/new-id.ts';
import { textFotnot } from '../../text/dokument.ts';
import { useEditing } from './paper-context.ts';
import { kallaText, useSources } from './paper-sources.ts';
import type { PaperSources } from './paper-sources.ts';
import { referenceGroups, referenceSource, referenceText } from './reference-groups.ts';
import type { ReferenceFacts } from './reference-groups.ts';

/** What a footnote says. */
export function fotnotText(fotnot: Fotnot | undefined, sources: PaperSources): string {
  if (fotnot?.typ === 'forklaring') return fotnot.text;
  if (fotnot?.typ !== 'kalla') return textFotnot.lost;
  return kallaText(sources, fotnot.kallhanvisningId) ?? textFotnot.lost;
}

/** What the text of a section needs to know of paper and register to be shown. */
export function useEditorContext(fotnotOffset: number, places: string): EditorContext {
  const { form } = useEditing();
  const sources = useSources();
  const [fotnoter, dokumentdatum] = useWatch({
    control: form.control,
    name: ['fotnoter', 'dokumentdatum'],
  });
  return useMemo(() => {
    // Read when asked, so that a footnote that was pasted just now is known.
    const find = (id: string) => form.getValues('fotnoter').find((fotnot) => fotnot.id === id);
    const facts = (): ReferenceFacts => ({ ...sources, paper: form.getValues() });
    return {
      referenceText: (source) => referenceText(facts(), source),
      referenceSource: (source) => referenceSource(facts(), source),
      referenceGroups: () => referenceGroups(facts()),
      hasFotnot: (id) => find(id) !== undefined,
      fotnotText: (id) => fotnotText(find(id), sources),
      fotnotOffset,
      newFotnot: (text) => {
        const id = newId(FotnotId);
        form.setValue('fotnoter', [...form.getValues('fotnoter'), { id, typ: 'forklaring', text }]);
        return id;
      },
    };
    // What is read of the form changes with these.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [sources, fotnoter, dokumentdatum, places, fotnotOffset, form]);
}

/** Changes when a place of the paper that a text may point at is called something else. */
export function usePlaces(): string {
  const { form } = useEditing();
  return useWatch({
    control: form.control,
    compute: ({ avsnitt, punkter, handlingsrader }) =>
      JSON.stringify([
        avsnitt.map(({ id, rubrik }) => [id, rubrik]),
        punkter.map(({ id, utgar }) => [id, utgar]),
        handlingsrader.map(({ id }) => id),
      ]),
  });
}
