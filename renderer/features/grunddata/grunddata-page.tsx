import { textGrunddata } from '../../text/grunddata.ts';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { LogSection } from './log-section.tsx';
import { OrganSection } from './organ-section.tsx';
import { PersonSection } from './person-section.tsx';
import './grunddata.css';

/** What the rest of the register points at: bodies and persons; and the health of its log. */
export function GrunddataPage() {
  return (
    <Page>
      <PageHeader title={textGrunddata.title} />
      <PageBody>
        <div className="grunddata">
          <OrganSection />
          <PersonSection />
          <LogSection />
        </div>
      </PageBody>
    </Page>
  );
}
