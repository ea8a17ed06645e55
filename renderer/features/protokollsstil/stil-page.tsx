import { Link, useParams } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { textProtokollsstil } from '../../text/protokollsstil.ts';
import { SubPage } from '../../ui/page.tsx';
import { HanvisningForm } from './hanvisning-form.tsx';
import { StilForm } from './stil-form.tsx';
import './protokollsstil.css';

/** The order, headings and words of a body's minutes. */
export function StilPage() {
  const { organId } = useParams({ from: '/app/protokollsform/$organId' });
  const kept = useContractData('protokollsstil.get', { organId });
  const hanvisningar = useContractData('overklagandehanvisning.list', { organId });
  const organ = useContractData('organ.list', {}).find(({ id }) => id === organId);
  if (organ === undefined) return null;
  return (
    <SubPage
      title={textProtokollsstil.of(organ.namn)}
      heading={textProtokollsstil.title}
      crumb={organ.namn}
      above={
        <Link to="/grunddata" search={{ flik: 'sammantraden' }}>
          {textProtokollsstil.toMeetings}
        </Link>
      }
      className="stil-page"
    >
      <p className="muted">{textProtokollsstil.intro}</p>
      <StilForm key={organId} organ={organ} kept={kept} />
      <h2>{textProtokollsstil.hanvisningar}</h2>
      <div className="form-stack">
        {hanvisningar.map((one) => (
          <HanvisningForm key={`${organId} ${one.slag}`} kept={one} />
        ))}
      </div>
    </SubPage>
  );
}
