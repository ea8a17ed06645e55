import { useWatch } from 'react-hook-form';
import { useEditing } from './paper-context.ts';
import type { PaperValues } from './paper-values.ts';

/**
 * The section that the rows of samråd stand in: that of samverkan, else that of the beredning, when
 * it is printed; null when there is none, and they stand in the head of the paper.
 */
export function samradPlace(avsnitt: PaperValues['avsnitt']): string | null {
  const telling = avsnitt.filter(({ utelamnat }) => !utelamnat);
  const place =
    telling.find(({ typ }) => typ === 'samverkan') ??
    telling.find(({ typ }) => typ === 'beredning');
  return place?.id ?? null;
}

/** Where the rows of samråd stand in the paper that is being written. */
export function useSamradPlace(): string | null {
  const { form } = useEditing();
  return useWatch({ control: form.control, compute: ({ avsnitt }) => samradPlace(avsnitt) });
}
