import { Link } from '@tanstack/react-router';
import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Expedieringsbeslut } from '../../../shared/domain/expediering.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { Button } from '../../ui/button.tsx';
import { Breadcrumbs, PageHeader } from '../../ui/page.tsx';
import type { SheetOutput } from './use-sheet-output.ts';

interface SandlistaHeaderProps {
  readonly beslut: Expedieringsbeslut;
  readonly output: SheetOutput;
  /** Printing is what comes next. */
  readonly isPrintPrimary?: boolean;
  /** Stands before the buttons that print. */
  readonly state?: ReactNode;
  /** Stands after them. */
  readonly children?: ReactNode;
}

/** Where the list belongs, and what can be done with its sheet. */
export function SandlistaHeader(props: SandlistaHeaderProps) {
  const { beslut, output, isPrintPrimary = false, state, children } = props;
  return (
    <PageHeader
      title={`${textSandlista.title} ${placeOf(beslut)}`}
      crumbs={
        <Breadcrumbs>
          {beslut.arendeId === null ? (
            <MeetingCrumb beslut={beslut} />
          ) : (
            <>
              <Link to="/arenden">{textSandlista.cases}</Link>
              <Link to="/arenden/$arendeId" params={{ arendeId: beslut.arendeId }}>
                {beslut.diarienummer}
              </Link>
            </>
          )}
          {textSandlista.title}
        </Breadcrumbs>
      }
      actions={
        <>
          {state}
          <Button icon={FileDown} isPending={output.isExporting} onPress={output.exportPdf}>
            {textSandlista.export}
          </Button>
          <Button
            kind={isPrintPrimary ? 'primary' : 'default'}
            icon={Printer}
            shortcut="Ctrl+P"
            isPending={output.isPrinting}
            onPress={output.print}
          >
            {textSandlista.print}
          </Button>
          {children}
        </>
      }
    />
  );
}

function MeetingCrumb({ beslut: { sammantradeId, nr } }: Pick<SandlistaHeaderProps, 'beslut'>) {
  if (sammantradeId === null) return null;
  return (
    <Link to="/sammantraden/$sammantradeId/protokoll" params={{ sammantradeId }}>
      {textSandlista.paragraf(nr)}
    </Link>
  );
}

function placeOf({ diarienummer, nr }: Expedieringsbeslut): string {
  return diarienummer === '' ? textSandlista.paragraf(nr) : diarienummer;
}
