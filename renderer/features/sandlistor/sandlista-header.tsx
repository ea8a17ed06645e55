import { Link } from '@tanstack/react-router';
import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Arende } from '../../../shared/domain/arende.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { Button } from '../../ui/button.tsx';
import { Breadcrumbs, PageHeader } from '../../ui/page.tsx';
import type { SheetOutput } from './use-sheet-output.ts';

interface SandlistaHeaderProps {
  readonly arende: Arende;
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
  const { arende, output, isPrintPrimary = false, state, children } = props;
  return (
    <PageHeader
      title={`${textSandlista.title} ${arende.diarienummer}`}
      crumbs={
        <Breadcrumbs>
          <Link to="/arenden">{textSandlista.cases}</Link>
          <Link to="/arenden/$arendeId" params={{ arendeId: arende.id }}>
            {arende.diarienummer}
          </Link>
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
