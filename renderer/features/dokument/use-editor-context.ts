import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { MISSING_AMOUNT, beloppText } from '../../../shared/rules/belopp.ts';
import type { Fotnot } from '../../../shared/domain/tjansteskrivelse.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { textEditor, textFotnot } from '../../text/dokument.ts';
import { figureSource } from './ledger-figures.ts';
import { useEditing } from './paper-context.ts';
import { kallaText, useSources } from './paper-sources.ts';
import type { PaperSources } from './paper-sources.ts';

/** What a footnote says. */
export function fotnotText(fotnot: Fotnot | undefined, sources: PaperSources): string {
  if (fotnot?.typ === 'forklaring') return fotnot.text;
  if (fotnot?.typ !== 'kalla') return textFotnot.lost;
  return kallaText(sources, fotnot.kallhanvisningId) ?? textFotnot.lost;
}

/** What the text of a section needs to know of ledger and footnotes to be shown. */
export function useEditorContext(fotnotOffset: number): EditorContext {
  const { form } = useEditing();
  const sources = useSources();
  const fotnoter = useWatch({ control: form.control, name: 'fotnoter' });
  return useMemo(() => {
    const { fordelning, organ } = sources;
    const find = (id: string) => fotnoter.find((fotnot) => fotnot.id === id);
    return {
      beloppText: ({ kalla, ref }) => {
        const text = beloppText(fordelning, kalla, ref);
        return text === MISSING_AMOUNT ? null : text;
      },
      beloppSource: (attrs) => figureSource(attrs, fordelning, organ) ?? textEditor.lostSource,
      hasFotnot: (id) => find(id) !== undefined,
      fotnotText: (id) => fotnotText(find(id), sources),
      fotnotOffset,
    };
  }, [sources, fotnoter, fotnotOffset]);
}
