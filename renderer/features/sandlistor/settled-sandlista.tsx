import { Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import type { Expedieringsrad } from '../../../shared/domain/expediering.ts';
import type { Sandlista } from '../../../shared/domain/sandlista.ts';
import { textExpediering } from '../../text/expediering.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { Button } from '../../ui/button.tsx';
import { LockedLine } from '../../ui/locked-line.tsx';
import { Page, PageBody } from '../../ui/page.tsx';
import { Ojusterad } from '../expediering/ojusterad.tsx';
import { useVal } from '../expediering/use-val.ts';
import { summaryOf, utskickOf } from '../expediering/utskick.ts';
import { Utskickstabell } from '../expediering/utskickstabell.tsx';
import { ValRad } from '../expediering/val-rad.tsx';
import { UtskickButtons } from '../utskick/utskick-buttons.tsx';
import { SandlistaHeader } from './sandlista-header.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { useSheetOutput } from './use-sheet-output.ts';
import '../expediering/expediering.css';

interface SettledSandlistaProps {
  readonly rad: Expedieringsrad;
  readonly list: Sandlista;
  /** Somebody is to be added, or what came back gets another address. */
  readonly onEdit: () => void;
}

/** A settled list: it is sent, and each recipient says whether it has been. */
export function SettledSandlista({ rad, list, onEdit }: SettledSandlistaProps) {
  const { beslut } = rad;
  const output = useSheetOutput(list.id, () => Promise.resolve(true));
  return (
    <Page>
      <SandlistaHeader beslut={beslut} output={output} isPrintPrimary>
        <UtskickButtons urval={{ typ: 'sandlista', id: list.id }} />
      </SandlistaHeader>
      <PageBody>
        <div className="sandlista-columns">
          <section className="sandlista-part">
            <h1>{textSandlista.title}</h1>
            <LockedLine>
              <p>
                <b>{textSandlista.locked}.</b> {textSandlista.lockedText}
              </p>
              <Button icon={Pencil} onPress={onEdit}>
                {textSandlista.edit}
              </Button>
            </LockedLine>
            <Ojusterad rad={rad} name={textSandlista.theDecision} />
            <Sending rad={rad} />
            <LeftOut list={list} />
            {beslut.arendeId !== null && (
              <Link
                to="/arenden/$arendeId"
                params={{ arendeId: beslut.arendeId }}
                search={{ flik: 'beslut' }}
              >
                {textSandlista.toDecision}
              </Link>
            )}
          </section>
          <SheetPreview id={list.id} isEdited={false} />
        </div>
      </PageBody>
    </Page>
  );
}

function Sending({ rad }: Pick<SettledSandlistaProps, 'rad'>) {
  const utskick = utskickOf([rad]);
  const val = useVal(utskick);
  const { skickade } = summaryOf(utskick);
  const grupp = { nyckel: 'alla', namn: textSandlista.everybody, utskick };
  return (
    <>
      <p>{textExpediering.progress(skickade, utskick.length)}</p>
      <ValRad val={val} />
      <Utskickstabell
        grupp={grupp}
        nameTitle={textExpediering.columns.mottagare}
        nameOf={({ post }) => post.mottagare}
        chosen={val.chosen}
        onChoose={val.choose}
      />
    </>
  );
}

function LeftOut({ list: { avsteg, forslag } }: Pick<SettledSandlistaProps, 'list'>) {
  const nameOf = (id: string) => forslag.find(({ organId }) => organId === id)?.mottagare ?? '';
  return avsteg.map(({ organId, skal }) => (
    <p key={organId} className="muted">
      {textSandlista.leftOut(nameOf(organId), skal)}
    </p>
  ));
}
