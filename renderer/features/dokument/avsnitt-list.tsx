import { useWatch } from 'react-hook-form';
import { isSammanstallt } from '../../../shared/domain/avsnitt.ts';
import { fotnotOffsets } from '../../editor/footnotes.ts';
import { AvsnittPart } from './avsnitt-part.tsx';
import { useEditing } from './paper-context.ts';
import { textOf } from './paper-values.ts';

/** The written sections in their order; drawn again when footnotes come or go, not at each key. */
export function AvsnittList() {
  const { form } = useEditing();
  const shape = useWatch({
    control: form.control,
    name: 'avsnitt',
    compute: (avsnitt) => {
      const offsets = fotnotOffsets(
        avsnitt.map(({ innehall }) => ({ innehall: textOf(innehall) })),
      );
      return avsnitt.map(({ id, typ }, index) => ({ id, typ, offset: offsets[index] ?? 0 }));
    },
  });
  return shape.map(({ id, typ, offset }, index) =>
    isSammanstallt(typ) ? null : (
      <AvsnittPart key={id} avsnitt={{ id, typ }} index={index} fotnotOffset={offset} />
    ),
  );
}
