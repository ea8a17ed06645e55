import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { textInstallningar } from '../../text/installningar.ts';
import { KeySettings } from './key-settings.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import './installningar.css';

/** Settings apply at once; there is nothing to save. */
export function InstallningarPage() {
  return (
    <Page>
      <PageHeader title={textInstallningar.title} />
      <PageBody width="form">
        <AppearanceSettings />
        <KeySettings />
      </PageBody>
    </Page>
  );
}
