import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import type { Paragraffynd } from '../../../../shared/contract/paragraftext.ts';
import { applyParagrafRepair } from '../../../../shared/checks/paragraf-repairs.ts';
import type { SammantradeId } from '../../../../shared/domain/id.ts';
import { findingText, textKontroll } from '../../../text/kontroller.ts';
import { paragrafRepairName, textSkriv } from '../../../text/paragrafskrivning.ts';
import { Button } from '../../../ui/button.tsx';
import { KontrollGrupp, KontrollRad } from '../../dokument/kontroller/kontroll-rad.tsx';
import { gaTill, platsOf, platsord } from './fyndplats.ts';
import { useSkrivning } from './skrivning.ts';
import '../../dokument/kontroller/kontroller.css';

interface FyndPanelProps {
  readonly found: readonly Paragraffynd[] | undefined;
  readonly isError: boolean;
  readonly sammantradeId: SammantradeId;
}

/** What the checks find in the § as it is written, and in the part it is approved in. */
export function FyndPanel({ found, isError, sammantradeId }: FyndPanelProps) {
  if (isError) return <p className="preview-note">{textSkriv.fyndFel}</p>;
  if (!found) return <p className="preview-note">{textSkriv.fyndLaser}</p>;
  const own = found.filter((one) => platsOf(one) !== 'del');
  const groups = [
    ...(['S', 'V', 'T'] as const).map((severity) => ({
      title: textKontroll.groups[severity],
      rows: own.filter((one) => one.severity === severity),
    })),
    { title: textSkriv.delen, rows: found.filter((one) => platsOf(one) === 'del') },
  ];
  return (
    <div className="kontroller">
      {own.length === 0 && (
        <p className="kontroll-none">
          <CircleCheck size={16} aria-hidden="true" />
          {textSkriv.ingaFynd}
        </p>
      )}
      {groups.map(({ title, rows }) => (
        <KontrollGrupp key={title} title={title} count={rows.length}>
          {rows.map((one, index) => (
            <Fyndrad key={`${one.id} ${one.field} ${index}`} {...{ one, sammantradeId }} />
          ))}
        </KontrollGrupp>
      ))}
    </div>
  );
}

interface FyndradProps {
  readonly one: Paragraffynd;
  readonly sammantradeId: SammantradeId;
}

function Fyndrad({ one, sammantradeId }: FyndradProps) {
  const { change, namn } = useSkrivning();
  const { repair, details } = one;
  // Findings know people by id.
  const personer: ReadonlyMap<string, { readonly namn: string }> = namn.personer;
  const person = personer.get(String(details['person']))?.namn;
  const text = findingText(one.id, person === undefined ? details : { ...details, person });
  return (
    <KontrollRad finding={one} text={text} place={<Plats {...{ one, sammantradeId }} />}>
      {repair && (
        <div className="kontroll-actions">
          <Button onPress={() => change((data) => applyParagrafRepair(data, repair))}>
            {paragrafRepairName(repair)}
          </Button>
        </div>
      )}
    </KontrollRad>
  );
}

function Plats({ one, sammantradeId }: FyndradProps) {
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
