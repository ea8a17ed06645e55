import { ListChecks, Lock, Send } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { formatDag, formatManad } from '../../../shared/domain/datum.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { textBeslut } from '../../text/beslut.ts';
import { effectsOf } from './effects.ts';
import type { Effects } from './effects.ts';
import type { BeslutUnderlag } from './beslut-values.ts';
import type { BeslutFormHandle } from './use-beslut-form.ts';

interface EffectSummaryProps {
  readonly form: BeslutFormHandle['form'];
  readonly underlag: BeslutUnderlag;
}

type NameOf = (organId: string) => string;

/** What comes to stand on the case when the decision is recorded as the form has it. */
export function EffectSummary({ form, underlag }: EffectSummaryProps) {
  const effects = useWatch({
    control: form.control,
    compute: (values) => effectsOf(values, underlag),
  });
  const nameOf: NameOf = (id) => underlag.organ.find((organ) => organ.id === id)?.namn ?? '';
  return (
    <div className="beslut-effects">
      <h2>{textBeslut.effects}</h2>
      <p className="beslut-effect">
        <ListChecks size={16} aria-hidden="true" />
        <span>
          {textBeslut.effectPoints(effects.punkter)}
          <span className="beslut-effect-detail">{textBeslut.effectChanges(effects)}</span>
        </span>
      </p>
      <GrantEffects effects={effects} nameOf={nameOf} />
      <ReportBackEffects effects={effects} nameOf={nameOf} />
      <p className="beslut-effect">
        <Lock size={16} aria-hidden="true" />
        <span>{textBeslut.effectLocked(underlag.fordelning !== null)}</span>
      </p>
      <p className="beslut-effect">
        <Send size={16} aria-hidden="true" />
        <span>{textBeslut.effectNext}</span>
      </p>
    </div>
  );
}

interface PartProps {
  readonly effects: Effects;
  readonly nameOf: NameOf;
}

function GrantEffects({ effects: { tilldelade, utan }, nameOf }: PartProps) {
  const total = tilldelade.reduce((sum, { beloppKr }) => sum + beloppKr, 0);
  return (
    <>
      {tilldelade.length > 0 && (
        <section>
          <h3>{textBeslut.effectGrants}</h3>
          <ul className="beslut-effect-list">
            {tilldelade.map(({ organId, beloppKr }) => (
              <li key={organId}>
                <span>{nameOf(organId)}</span>
                <span className="num">{formatKronor(beloppKr)}</span>
              </li>
            ))}
          </ul>
          <p className="beslut-total num">{textBeslut.effectTotal(formatKronor(total))}</p>
        </section>
      )}
      {utan.length > 0 && (
        <section>
          <h3>{textBeslut.effectRefused}</h3>
          <ul className="beslut-effect-list">
            {utan.map((organId) => (
              <li key={organId}>{nameOf(organId)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ReportBackEffects({ effects: { aterrapporteringar }, nameOf }: PartProps) {
  if (aterrapporteringar.length === 0) return null;
  return (
    <section>
      <h3>{textBeslut.effectReportBacks}</h3>
      <ul className="beslut-effect-list beslut-effect-stacked">
        {aterrapporteringar.map(({ ansvarigOrganId, tillOrganId, senast, precision }, index) => (
          <li key={`${ansvarigOrganId} ${String(index)}`}>
            <span>{nameOf(ansvarigOrganId)}</span>
            <span className="muted">
              {textBeslut.effectReportBack(
                nameOf(tillOrganId),
                precision === 'dag' ? formatDag(senast) : textBeslut.inMonth(formatManad(senast)),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
