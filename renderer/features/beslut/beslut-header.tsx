import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Arende } from '../../../shared/domain/arende.ts';
import { textBeslut } from '../../text/beslut.ts';
import { Breadcrumbs, PageHeader } from '../../ui/page.tsx';

interface BeslutHeaderProps {
  readonly arende: Arende;
  readonly actions?: ReactNode;
}

/** Where the decision belongs. */
export function BeslutHeader({ arende, actions }: BeslutHeaderProps) {
  return (
    <PageHeader
      title={`${textBeslut.title} ${arende.diarienummer}`}
      crumbs={
        <Breadcrumbs>
          <Link to="/arenden">{textBeslut.cases}</Link>
          <Link to="/arenden/$arendeId" params={{ arendeId: arende.id }}>
            {arende.diarienummer}
          </Link>
          {textBeslut.crumb}
        </Breadcrumbs>
      }
      actions={actions}
    />
  );
}
