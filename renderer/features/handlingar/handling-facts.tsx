import type { ReactNode } from 'react';
import type { Handlingsakt } from '../../../shared/domain/handlingsrad.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textArende } from '../../text/arende.ts';
import {
  textHandling,
  textHandlingssida,
  textHandlingstyp,
  textOffentlighet,
  textRegistrering,
  textRegistreringsform,
} from '../../text/handling.ts';
import { HandlingLink } from './handling-link.tsx';
import { HandlingStatus, MotpartText, RiktningGlyph } from './handling-columns.tsx';

/** Everything that is registered of a handling; what is empty is left out. */
export function HandlingFacts({ akt }: { readonly akt: Handlingsakt }) {
  const text = textHandlingssida;
  const { handling, ersattAv } = akt;
  const { registreringsform, registreringsskal } = handling;
  const form = [textRegistreringsform[registreringsform], registreringsskal];
  return (
    <dl className="facts facts-row" aria-label={text.facts}>
      <Fact name={text.beteckning}>{handling.beteckning}</Fact>
      <Fact name={textHandling.status}>
        <HandlingStatus handling={handling} ersattAv={ersattAv} />
      </Fact>
      <Fact name={textHandling.riktning}>
        <RiktningGlyph riktning={handling.riktning} />
        {textHandling.riktningar[handling.riktning]}
      </Fact>
      <Fact name={textHandling.typ}>{textHandlingstyp[handling.handlingstyp]}</Fact>
      <Fact name={textRegistrering.motpart[handling.riktning]}>
        <MotpartText motpart={handling.motpart} />
      </Fact>
      <Fact name={text.inkommen}>{handling.inkommenDatum}</Fact>
      <Fact name={text.upprattad}>{handling.upprattadDatum}</Fact>
      <Fact name={text.datumHandling}>{handling.datumHandling}</Fact>
      <Fact name={text.offentlighet}>{textOffentlighet[handling.offentlighet]}</Fact>
      <Fact name={text.rubrikOffentlig}>{handling.rubrikOffentlig}</Fact>
      <Fact name={text.registreringsform}>{form.filter((part) => part !== '').join(': ')}</Fact>
      <Fact name={text.anmarkning}>{handling.anmarkning}</Fact>
      {akt.ersatter && (
        <Fact name={text.ersatter}>
          <HandlingLink handling={akt.ersatter}>{akt.ersatter.beteckning}</HandlingLink>
        </Fact>
      )}
      {ersattAv && (
        <Fact name={text.ersattAv}>
          <HandlingLink handling={ersattAv}>{ersattAv.beteckning}</HandlingLink>
        </Fact>
      )}
      <Fact name={text.registered}>
        {textArende.registeredBy(formatMoment(handling.registreradTid), handling.registreradAv)}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
