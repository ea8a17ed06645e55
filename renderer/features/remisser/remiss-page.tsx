import { Link, useParams } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { textRemiss, textRemisser } from '../../text/remisser.ts';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { RemissParts } from './remiss-parts.tsx';

/** One remiss: what it is about, and what each body answers. */
export function RemissPage() {
  const { remissId } = useParams({ from: '/app/remisser/$remissId' });
  const remiss = useContractData('remiss.get', { remissId });
  return (
    <Page>
      <PageHeader
        title={remiss.rubrik}
        crumbs={
          <Breadcrumbs>
            <Link to="/remisser">{textRemisser.title}</Link>
            {textRemiss.from(remiss.avsandareNamn)}
          </Breadcrumbs>
        }
      />
      <PageBody>
        <div className="remiss-page">
          <div className="remiss-head">
            <h1>{remiss.rubrik}</h1>
          </div>
          <RemissParts remiss={remiss} headingLevel={2} />
        </div>
      </PageBody>
    </Page>
  );
}
