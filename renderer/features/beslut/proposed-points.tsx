import { textBeslut } from '../../text/beslut.ts';
import { FormSection } from '../../ui/form-layout.tsx';
import { proposedPunkter } from './beslut-values.ts';
import type { BeslutUnderlag } from './beslut-values.ts';

/** The points word for word as they come to stand when the proposal is followed. */
export function ProposedPoints({ underlag }: { readonly underlag: BeslutUnderlag }) {
  const punkter = proposedPunkter(underlag);
  return (
    <FormSection title={textBeslut.sectionPoints} hint={textBeslut.asProposed}>
      {punkter.length === 0 && <p>{textBeslut.noProposal}</p>}
      <ol className="beslut-points">
        {punkter.map((punkt, index) => (
          <li key={punkt.id} className="beslut-read">
            <span className="beslut-number num" aria-hidden="true">
              {index + 1}
            </span>
            <p>{punkt.text}</p>
          </li>
        ))}
      </ol>
    </FormSection>
  );
}
