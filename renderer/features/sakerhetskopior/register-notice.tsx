import { useNavigate } from '@tanstack/react-router';
import { useContractQuery } from '../../api/queries.ts';
import { textDamage } from '../../text/sakerhetskopior.ts';
import { textProgramFolder } from '../../text/start.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import './sakerhetskopior.css';

/**
 * Stands over every page of a register that takes no writes, and leads to what can be done; or of
 * one that the program would take with it when it goes.
 */
export function RegisterNotice() {
  const { data } = useContractQuery('app.getInfo', {});
  if (data?.register?.isReadOnly === true) return <ReadOnly />;
  return data?.isInProgramFolder === true ? <InProgramFolder /> : null;
}

function InProgramFolder() {
  return (
    <div className="register-notice">
      <MessageBox tone="warn" title={textProgramFolder.title}>
        <p>{textProgramFolder.detail}</p>
      </MessageBox>
    </div>
  );
}

function ReadOnly() {
  const navigate = useNavigate();
  // The one that was opened last is the one that is open.
  const open = useContractQuery('register.listRecent', {}).data?.[0];
  return (
    <div className="register-notice">
      <MessageBox
        tone="danger"
        title={textDamage.readOnly}
        actions={
          open && (
            <Button
              onPress={() => void navigate({ to: '/skadat', search: { register: open.handle } })}
            >
              {textDamage.whatNow}
            </Button>
          )
        }
      >
        <p>{textDamage.readOnlyText}</p>
      </MessageBox>
    </div>
  );
}
