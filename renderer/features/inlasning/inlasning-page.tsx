import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SourceBlock, SourcePart } from '../../../shared/domain/inlasning.ts';
import { recogniseParts } from '../../../shared/rules/inlasning/recognise.ts';
import { useContractData } from '../../api/queries.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { ApprovalStep } from './approval-step.tsx';
import { SourceStep } from './source-step.tsx';
import './inlasning.css';

const route = getRouteApi('/app/arenden/$arendeId/inlasning');

/** A paper that exists already is read, looked through, and only then stored. */
export function InlasningPage() {
  const { arendeId } = route.useParams();
  const arende = useContractData('arende.get', { arendeId });
  const [parts, setParts] = useState<readonly SourcePart[] | null>(null);
  const read = (blocks: readonly SourceBlock[]) => setParts(recogniseParts(blocks));
  const crumbs = (
    <Breadcrumbs>
      <Link to="/arenden">{textInlasning.cases}</Link>
      <Link to="/arenden/$arendeId" params={{ arendeId }}>
        {arende.diarienummer}
      </Link>
      {textInlasning.title}
    </Breadcrumbs>
  );
  if (parts !== null) {
    return (
      <ApprovalStep
        {...{ arende, crumbs, parts }}
        onChange={setParts}
        onAgain={() => setParts(null)}
      />
    );
  }
  return (
    <Page>
      <PageHeader title={textInlasning.title} crumbs={crumbs} />
      <PageBody width="form">
        <h1>{textInlasning.title}</h1>
        <SourceStep onRead={read} />
      </PageBody>
    </Page>
  );
}
