import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Krypteringslage } from '../../../shared/contract/kryptering.ts';
import { useContractData } from '../../api/queries.ts';
import { textKopia, textKryptering } from '../../text/kryptering.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { CopySection } from './copy-section.tsx';
import { LockSection } from './lock-section.tsx';
import { PassphraseDialog, RenewDialog } from './passphrase-dialogs.tsx';
import './kryptering.css';

/** How the open register is protected, and how to change it. */
export function KrypteringPage() {
  const state = useContractData('kryptering.getState', {});
  const { isEncrypted } = state;
  return (
    <Page>
      <PageHeader title={textKryptering.title} />
      <PageBody width="form">
        <MessageBox
          tone={isEncrypted ? 'ok' : 'info'}
          title={isEncrypted ? textKryptering.isOn : textKryptering.isOff}
        >
          <p>{isEncrypted ? textKryptering.isOnText : textKryptering.isOffText}</p>
        </MessageBox>
        {isEncrypted && (
          <>
            <PassphraseSection />
            <RecoverySection recovery={state.recovery} />
            <LockSection state={state} />
          </>
        )}
        <CopySection
          kind="encrypted"
          hint={isEncrypted ? textKopia.encrypted.hintAgain : textKopia.encrypted.hint}
        />
        {isEncrypted && <CopySection kind="plain" hint={textKopia.plain.hint} />}
      </PageBody>
    </Page>
  );
}

function PassphraseSection() {
  const [isAsking, setAsking] = useState(false);
  return (
    <FormSection title={textKryptering.passphrase} hint={textKryptering.passphraseHint}>
      <div>
        <Button onPress={() => setAsking(true)}>{textKryptering.change}</Button>
      </div>
      {isAsking && <PassphraseDialog onClose={() => setAsking(false)} />}
    </FormSection>
  );
}

const RECOVERY_TEXT: Record<Krypteringslage['recovery'], string> = {
  kept: textKryptering.recoveryKept,
  waiting: textKryptering.recoveryWaiting,
  forgotten: textKryptering.recoveryForgotten,
  damaged: textKryptering.recoveryDamaged,
};

function RecoverySection({ recovery }: Pick<Krypteringslage, 'recovery'>) {
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const toPaper = () => void navigate({ to: '/aterstallningsnyckel' });
  return (
    <FormSection title={textKryptering.recovery}>
      {recovery === 'kept' ? (
        <p>{RECOVERY_TEXT.kept}</p>
      ) : (
        <MessageBox tone="warn" title={RECOVERY_TEXT[recovery]} />
      )}
      <div className="lock-buttons">
        {recovery === 'waiting' && (
          <Button kind="primary" onPress={toPaper}>
            {textKryptering.toRecovery}
          </Button>
        )}
        <Button onPress={() => setAsking(true)}>{textKryptering.renew}</Button>
      </div>
      {isAsking && <RenewDialog onDone={toPaper} onClose={() => setAsking(false)} />}
    </FormSection>
  );
}
