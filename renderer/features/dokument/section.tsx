import { memo } from 'react';
import { RotateCcw } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { textSection } from '../../text/skrivelse.ts';
import { Button } from '../../ui/button.tsx';
import { useEditing } from './paper-context.ts';
import { partElementId } from './paper-part.ts';
import { SectionBody } from './section-body.tsx';
import { SectionHead } from './section-head.tsx';
import type { SectionProps } from './section-shape.ts';

/** A section that isn't printed: its heading, and the way back. The text is kept. */
function LeftOut({ id, index, actions }: SectionProps) {
  const { form } = useEditing();
  const rubrik = useWatch({ control: form.control, name: `avsnitt.${index}.rubrik` });
  return (
    <div className="section-head section-left-out">
      <h2 id={partElementId(id)} tabIndex={-1}>
        {rubrik}
      </h2>
      <span className="muted">{textSection.leftOut}</span>
      <Button kind="ghost" icon={RotateCcw} onPress={() => actions.bringBack(id)}>
        {textSection.bringBack}
      </Button>
    </div>
  );
}

/** One section of the paper where it stands in print. */
export const Section = memo(function Section(props: SectionProps) {
  const { id, typ, index, utelamnat, drag, actions } = props;
  return (
    <section
      className="paper-section"
      aria-labelledby={partElementId(id)}
      data-typ={typ}
      data-section={id}
      data-field={`avsnitt.${index}`}
      {...drag.target(id, index, actions)}
    >
      {utelamnat ? (
        <LeftOut {...props} />
      ) : (
        <>
          <SectionHead {...props} />
          <SectionBody {...props} />
        </>
      )}
    </section>
  );
});
