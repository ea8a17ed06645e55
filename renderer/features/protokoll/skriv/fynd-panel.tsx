import { Link } from '@tanstack/react-router';
import type { Paragraffynd } from '../../../../shared/contract/paragraftext.ts';
import { applyParagrafRepair } from '../../../../shared/checks/paragraf-repairs.ts';
import type { SammantradeId } from '../../../../shared/domain/id.ts';
import { findingText, textKontroll } from '../../../text/kontroller.ts';
import { paragrafRepairName, textSkriv } from '../../../text/paragrafskrivning.ts';
import { Button } from '../../../ui/button.tsx';
import { grouped, KontrollLista } from '../../dokument/kontroller/kontroll-lista.tsx';
import { KontrollRad } from '../../dokument/kontroller/kontroll-rad.tsx';
import { Deviation } from '../../kontroller/deviation.tsx';
import { gaTill, platsOf, platsord } from './fyndplats.ts';
import { useSkrivning } from './skrivning.ts';

interface FyndPanelProps {
  readonly found: readonly Paragraffynd[] | undefined;
  readonly isError: boolean;
  readonly sammantradeId: SammantradeId;
}

/** What the checks find in the § as it is written, and in the part it is approved in. */
export function FyndPanel({ found, isError, sammantradeId }: FyndPanelProps) {
  if (isError) return <p className="preview-note">{textSkriv.fyndFel}</p>;
  if (!found) return <p className="preview-note">{textSkriv.fyndLaser}</p>;
  return (
    <KontrollLista
      groups={groups}
      rows={grouped(found, keyOf, groupOf)}
      none={textSkriv.ingaFynd}
      hasNone={found.every((one) => one.avsteg !== null || platsOf(one) === 'del')}
    >
      {(one, isGone) => <Fyndrad {...{ one, isGone, sammantradeId }} />}
    </KontrollLista>
  );
}

const groups = [
  ...(['S', 'V', 'T'] as const).map((id) => ({ id, title: textKontroll.groups[id] })),
  { id: 'del', title: textSkriv.delen },
  { id: 'avsteg', title: textKontroll.letStand },
];

function groupOf(one: Paragraffynd): string {
  if (one.avsteg) return 'avsteg';
  return platsOf(one) === 'del' ? 'del' : one.severity;
}

function keyOf({ id, field, details }: Paragraffynd): string {
  return JSON.stringify([id, field, details]);
}

interface FyndradProps {
  readonly one: Paragraffynd;
  readonly isGone: boolean;
  readonly sammantradeId: SammantradeId;
}

function Fyndrad({ one, isGone, sammantradeId }: FyndradProps) {
  const { change, paragraf } = useSkrivning();
  const { repair } = one;
  const deviation = (
    <Deviation objekt={{ typ: 'protokollsdel', id: paragraf.protokollsdelId }} fynd={one} />
  );
  return (
    <KontrollRad
      finding={one}
      isGone={isGone}
      text={findingText(one.id, one.details)}
      place={<Plats {...{ one, sammantradeId }} />}
    >
      {one.avsteg ? (
        deviation
      ) : (
        <div className="kontroll-actions">
          {repair && (
            <Button onPress={() => change((data) => applyParagrafRepair(data, repair))}>
              {paragrafRepairName(repair)}
            </Button>
          )}
          {deviation}
        </div>
      )}
    </KontrollRad>
  );
}

function Plats({ one, sammantradeId }: Omit<FyndradProps, 'isGone'>) {
  const { data, paragraf } = useSkrivning();
  const place = platsord(one, data);
  const label = `${textKontroll.goTo}: ${place}`;
  switch (platsOf(one)) {
    case 'rum':
      return (
        <Link
          to="/sammantraden/$sammantradeId/rum"
          params={{ sammantradeId }}
          search={{ paragraf: paragraf.id }}
          aria-label={label}
        >
          {place}
        </Link>
      );
    case 'del':
      return (
        <Link
          to="/sammantraden/$sammantradeId/protokoll"
          params={{ sammantradeId }}
          aria-label={label}
        >
          {place}
        </Link>
      );
    default:
      return (
        <button
          type="button"
          className="link-button"
          aria-label={label}
          onClick={() => gaTill(one)}
        >
          {place}
        </button>
      );
  }
}
