import { Link, useParams } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { textUtskicksregler } from '../../text/utskicksregler.ts';
import { SubPage } from '../../ui/page.tsx';
import { ReglerForm } from './regler-form.tsx';
import './utskicksregler.css';

/** How a body sends what it has decided: its letter, its sheet of labels and its envelopes. */
export function ReglerPage() {
  const { organId } = useParams({ from: '/app/utskicksform/$organId' });
  const regler = useContractData('utskicksregler.get', { organId });
  const organ = useContractData('organ.list', {}).find(({ id }) => id === organId);
  if (organ === undefined) return null;
  return (
    <SubPage
      title={textUtskicksregler.of(organ.namn)}
      heading={textUtskicksregler.title}
      crumb={organ.namn}
      above={
        <Link to="/grunddata" search={{ flik: 'sammantraden' }}>
          {textUtskicksregler.toMeetings}
        </Link>
      }
      className="utskicksform-page"
    >
      <p className="muted">{textUtskicksregler.intro}</p>
      <ReglerForm key={organId} organ={organ} regler={regler} />
    </SubPage>
  );
}
