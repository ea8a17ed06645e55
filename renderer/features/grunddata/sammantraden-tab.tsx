import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OrganId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { textSammantradesdagar } from '../../text/planering.ts';
import { textProtokollsregler } from '../../text/mandat.ts';
import { textUtskicksregler } from '../../text/utskicksregler.ts';
import { Select } from '../../ui/select.tsx';
import { InkallelsePart } from './inkallelse-part.tsx';
import { MandatPart } from './mandat-part.tsx';
import { PlaneringsreglerPart } from './planeringsregler-part.tsx';
import { ProtokollsreglerPart } from './protokollsregler-part.tsx';
import './sammantraden.css';

/** The calendar of each body, and what it asks for before it meets. */
export function SammantradenTab() {
  const organ = useContractData('organ.list', {}).filter(
    ({ externt, avslutad }) => !externt && !avslutad,
  );
  const register = useContractData('diarium.list', {});
  const [chosen, setChosen] = useState<OrganId | null>(null);
  const organId = chosen ?? register[0]?.organId ?? organ[0]?.id;
  if (organId === undefined) return null;
  return (
    <div className="grunddata-parts">
      <p className="muted">{textSammantradesdagar.intro}</p>
      <div className="meeting-organ">
        <Select
          label={textSammantradesdagar.organ}
          options={organ.map(({ id, namn }) => ({ id, label: namn }))}
          value={organId}
          onChange={(id) => setChosen(organ.find((one) => one.id === id)?.id ?? null)}
        />
        <Link to="/protokollsform/$organId" params={{ organId }}>
          {textProtokollsregler.form}
        </Link>
        <Link to="/utskicksform/$organId" params={{ organId }}>
          {textUtskicksregler.link}
        </Link>
      </div>
      <MandatPart key={`elected ${organId}`} organId={organId} />
      <InkallelsePart key={`order ${organId}`} organId={organId} />
      <ProtokollsreglerPart key={`minutes ${organId}`} organId={organId} />
      <PlaneringsreglerPart key={`rules ${organId}`} organId={organId} />
    </div>
  );
}
