import { useNavigate } from '@tanstack/react-router';
import { useContractQuery } from '../../api/queries.ts';
import { textDamage } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import './sakerhetskopior.css';

/** Stands over every page of a register that takes no writes, and leads to what can be done. */
export function ReadOnlyNotice() {
  const { data } = useContractQuery('app.getInfo', {});
  return data?.register?.isReadOnly === true ? <Notice /> : null;
}

function Notice() {
  const navigate = useNavigate();
  // The one that was opened last is the one that is open.
  const open = useContractQuery('register.listRecent', {}).data?.[0];
  return (
    <div className="read-only-notice">
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
