import { textOm } from '../../text/om.ts';
import { shellState } from '../../shell/shell-state.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
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
        <FormSection title={textOm.title} hint={textOm.offline}>
          <div>
            <Button onPress={() => shellState.open('about')}>{textOm.open}</Button>
          </div>
        </FormSection>
      </PageBody>
    </Page>
  );
}
