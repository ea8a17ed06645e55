import { Link } from '@tanstack/react-router';
import type { ArendeId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { ansokningarWithoutPoint } from '../../../shared/rules/beslut.ts';
import { textBeslut } from '../../text/beslut.ts';
import { FormTextArea } from '../../ui/form-fields.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import type { BeslutUnderlag } from './beslut-values.ts';
import type { BeslutFormHandle } from './use-beslut-form.ts';

interface AvstegPartProps {
  readonly form: BeslutFormHandle['form'];
  readonly underlag: BeslutUnderlag;
  readonly arendeId: ArendeId;
  readonly tjansteskrivelseId: TjansteskrivelseId;
}

/** Applicants that no point decides on (K22): each needs a reason that is kept. */
export function AvstegPart({ form, underlag, arendeId, tjansteskrivelseId }: AvstegPartProps) {
  const ansokningar = ansokningarWithoutPoint(underlag);
  if (ansokningar.length === 0) return null;
  const nameOf = (id: string) => underlag.organ.find((organ) => organ.id === id)?.namn ?? '';
  return (
    <section className="beslut-avsteg">
      <MessageBox
        tone="warn"
        title={textBeslut.avstegTitle(ansokningar.length)}
        actions={
          <Link
            to="/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId"
            params={{ arendeId, tjansteskrivelseId }}
            className="button"
          >
            {textBeslut.toPaper}
          </Link>
        }
      >
        <p>{textBeslut.avstegText}</p>
      </MessageBox>
      {ansokningar.map((ansokan, index) => (
        <FormTextArea
          key={ansokan.id}
          control={form.control}
          name={`avsteg.${index}.skal`}
          label={textBeslut.avstegReason(nameOf(ansokan.sokandeOrganId))}
        />
      ))}
    </section>
  );
}
