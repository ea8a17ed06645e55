import { useNavigate } from '@tanstack/react-router';
import { textBackups, textCheck } from '../../text/sakerhetskopior.ts';
import { textKryptering } from '../../text/kryptering.ts';
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
  const navigate = useNavigate();
  return (
    <Page>
      <PageHeader title={textInstallningar.title} />
      <PageBody width="form">
        <AppearanceSettings />
        <KeySettings />
        <FormSection title={textBackups.title} hint={textBackups.settingsHint}>
          <div>
            <Button onPress={() => void navigate({ to: '/installningar/sakerhetskopior' })}>
              {textBackups.open}
            </Button>
          </div>
        </FormSection>
        <FormSection title={textKryptering.title} hint={textKryptering.settingsHint}>
          <div>
            <Button onPress={() => void navigate({ to: '/installningar/kryptering' })}>
              {textKryptering.open}
            </Button>
          </div>
        </FormSection>
        <FormSection title={textCheck.title} hint={textCheck.hint}>
          <div>
            <Button onPress={() => void navigate({ to: '/installningar/kontroll' })}>
              {textCheck.open}
            </Button>
          </div>
        </FormSection>
        <FormSection title={textOm.title} hint={textOm.offline}>
          <div>
            <Button onPress={() => shellState.open('about')}>{textOm.open}</Button>
          </div>
        </FormSection>
      </PageBody>
    </Page>
  );
}
