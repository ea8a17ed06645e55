import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { FordelningData } from '../../../shared/domain/fordelning.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { generatedPunkter } from '../../../shared/rules/punkttexter.ts';
import { textPunktforslag } from '../../text/fordelning.ts';
import { FormCheckbox } from '../../ui/form-fields.tsx';
import { useSources } from '../dokument/paper-sources.ts';
import { useCountable, useLedger } from './ledger-context.ts';

/** The points that the ledger gives now; null while something they name is missing. */
function pointsOf(
  ledger: FordelningData,
  organ: readonly Organ[],
  beslutsnivaOrganId: OrganId,
): readonly string[] | null {
  const parsed = FordelningData.safeParse(ledger);
  const bodies = parsed.data?.ansokningar.map(({ sokandeOrganId }) => sokandeOrganId) ?? [];
  const isKnown = [beslutsnivaOrganId, ...bodies].every((id) => organ.some((one) => one.id === id));
  if (!parsed.success || !isKnown) return null;
  const paper = { beslutsnivaOrganId };
  return generatedPunkter({ fordelning: parsed.data, organ, paper }).map(({ text }) => text);
}

interface PointsPreviewProps {
  /** The body that decides; its wordings are used. */
  readonly beslutsnivaOrganId: OrganId;
}

/** The decision points as they follow from the ledger, with the choice of which are made. */
export function PointsPreview({ beslutsnivaOrganId }: PointsPreviewProps) {
  const { control } = useLedger();
  const { organ } = useSources();
  const points = pointsOf(useCountable(), organ, beslutsnivaOrganId);
  const isEmpty = useWatch({ control, name: 'ansokningar', compute: (all) => all.length === 0 });
  // While a name is being written the last points stay, so that the page does not jump.
  const [last, setLast] = useState(points);
  if (points !== null && points.join('\n') !== last?.join('\n')) setLast(points);
  const shown = points ?? last;
  return (
    <section className="points-preview" aria-labelledby="punktforslag">
      <h2 id="punktforslag">{textPunktforslag.title}</h2>
      <div className="points-options" role="group" aria-label={textPunktforslag.options}>
        <span className="muted">{textPunktforslag.options}</span>
        <FormCheckbox control={control} name="punktval.avslag" label={textPunktforslag.avslag} />
        <FormCheckbox control={control} name="punktval.rest" label={textPunktforslag.rest} />
        <FormCheckbox
          control={control}
          name="punktval.finansiering"
          label={textPunktforslag.finansiering}
        />
      </div>
      {shown === null || isEmpty ? (
        <p className="muted">{textPunktforslag.waiting}</p>
      ) : (
        <ol className={points === null ? 'points points-old' : 'points'}>
          {shown.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      {shown?.length === 0 && !isEmpty && <p className="muted">{textPunktforslag.none}</p>}
    </section>
  );
}
