import { changeMall } from '../../../shared/rules/mallbyte.ts';
import type { Mallval } from '../../../shared/rules/mallval.ts';
import { newId } from '../../lib/new-id.ts';
import { AvsnittId } from '../../../shared/domain/id.ts';
import { useEditing } from './paper-context.ts';
import { storedOf, writtenOf } from './paper-values.ts';
import { useTemplate } from './use-template.ts';

/** Lets the paper go over to another kind or template; what is written in it stays. */
export function useChangeMall(): (to: Mallval) => void {
  const { form, trail } = useEditing();
  const from = useTemplate();
  return ({ dokumenttyp, mallId, mall }) => {
    const before = form.getValues('avsnitt');
    const texts = new Map(before.map(({ id, innehall }) => [id, innehall]));
    const after = changeMall(before.map(storedOf), from, mall, () => newId(AvsnittId));
    const avsnitt = after.map((one) => ({
      ...writtenOf(one),
      // The same text is the same value, so that its editor stays as it is.
      ...(texts.has(one.id) && { innehall: texts.get(one.id) ?? writtenOf(one).innehall }),
    }));
    // One step to undo.
    trail.joinNext(false);
    form.setValue('mallId', mallId);
    trail.joinNext(true);
    form.setValue('dokumenttyp', dokumenttyp);
    trail.joinNext(true);
    form.setValue('avsnitt', avsnitt);
  };
}
