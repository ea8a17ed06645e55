import { memo, useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { AddSection } from './add-section.tsx';
import { useEditing } from './paper-context.ts';
import type { PaperValues } from './paper-values.ts';
import { Section } from './section.tsx';
import { createSectionDrag } from './section-drag.ts';
import type { SectionShape } from './section-shape.ts';
import { usePlaces } from './use-editor-context.ts';
import { useSections } from './use-sections.ts';
import { fotnotIdsOf } from './written-text.ts';

function shapesOf(avsnitt: PaperValues['avsnitt']): SectionShape[] {
  let offset = 0;
  return avsnitt.map(({ id, typ, utelamnat, foljer, innehall }) => {
    const shape = { id, typ, utelamnat, foljer, offset };
    if (!utelamnat && !foljer) offset += fotnotIdsOf(innehall).length;
    return shape;
  });
}

/**
 * Every section of the paper in printed order. Drawn again when sections or footnotes come, go or
 * change places, not at each key.
 */
export const SectionList = memo(function SectionList() {
  const { form } = useEditing();
  const actions = useSections();
  const [drag] = useState(createSectionDrag);
  const shapes = useWatch({ control: form.control, name: 'avsnitt', compute: shapesOf });
  const places = usePlaces();
  const kinds = useMemo(() => shapes.map(({ typ }) => typ), [shapes]);
  return (
    <>
      {shapes.map(({ id, typ, utelamnat, foljer, offset }, index) => (
        <Section
          key={id}
          {...{ id, typ, utelamnat, foljer, offset, index, actions, drag, kinds, places }}
          isLast={index === shapes.length - 1}
        />
      ))}
      <AddSection after={shapes.length - 1} there={kinds} onAdd={actions.add} />
    </>
  );
});
