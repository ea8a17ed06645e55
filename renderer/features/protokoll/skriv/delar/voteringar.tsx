import type { KeyboardEvent } from 'react';
import type { PersonId } from '../../../../../shared/domain/id.ts';
import type { Proposition } from '../../../../../shared/domain/proposition.ts';
import { Rostvarde } from '../../../../../shared/domain/votering.ts';
import type { Votering } from '../../../../../shared/domain/votering.ts';
import { voteringsutfall } from '../../../../../shared/rules/votering.ts';
import { textMotesrum, textProposition } from '../../../../text/motesrum.ts';
import { textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { personnamn } from '../../../motesrum/namn.ts';
import { alternativtext } from '../../../motesrum/omrostning-vy.tsx';
import { Del } from '../del.tsx';
import { useRader, useSkrivning } from '../skrivning.ts';

const VARDEN = [
  { id: 'ja', label: textSkriv.ja },
  { id: 'nej', label: textSkriv.nej },
  { id: 'avstar', label: textSkriv.avstar },
];
const TANGENTER: Partial<Record<string, Rostvarde>> = { j: 'ja', n: 'nej', a: 'avstar' };

/** The votes of the §, each vote by name; a vote is begun in the room. */
export function Voteringar() {
  const { rows, set } = useRader('propositioner');
  const isEmpty = rows.every(({ voteringar }) => voteringar.length === 0);
  return (
    <Del
      title={textParagrafdelar.votering}
      field="voteringar"
      block={['votering']}
      isEmpty={isEmpty}
    >
      {rows.map((one, index) => (
        <Voteringarna key={one.id} proposition={one} onChange={(next) => set(index, next)} />
      ))}
    </Del>
  );
}

interface VoteringarnaProps {
  readonly proposition: Proposition;
  readonly onChange: (proposition: Proposition) => void;
}

function Voteringarna({ proposition, onChange }: VoteringarnaProps) {
  const { voteringar } = proposition;
  return voteringar.map((votering, index) => (
    <Rosterna
      key={votering.id}
      votering={votering}
      onChange={(next) => onChange({ ...proposition, voteringar: voteringar.with(index, next) })}
    />
  ));
}

interface RosternaProps {
  readonly votering: Votering;
  readonly onChange: (votering: Votering) => void;
}

function Rosterna({ votering, onChange }: RosternaProps) {
  const { data, namn, tjanstgorande } = useSkrivning();
  const { summor, vinner, genom } = voteringsutfall(votering, data.ordforandeId);
  const cast = new Map(votering.roster.map(({ personId, varde }) => [personId, varde]));
  const persons = [...new Set([...cast.keys(), ...tjanstgorande])];
  const vote = (personId: PersonId, varde: Rostvarde) => {
    const known = votering.roster.some((rost) => rost.personId === personId);
    const roster = votering.roster.map((rost) =>
      rost.personId === personId ? { personId, varde } : rost,
    );
    onChange({ ...votering, roster: known ? roster : [...roster, { personId, varde }] });
  };
  return (
    <div className="paragrafgrupp" data-field={`votering.${votering.id}`}>
      <h3>{textProposition.vecklar[votering.typ]}</h3>
      <p>
        {textSkriv.ja}: {alternativtext(namn, data, votering.ja)}. {textSkriv.nej}:{' '}
        {alternativtext(namn, data, votering.nej)}.
      </p>
      {votering.sluten === null && <p className="muted">{textSkriv.rosthjalp}</p>}
      {votering.sluten === null &&
        persons.map((personId) => (
          <Rostrad
            key={personId}
            namn={personnamn(namn, personId)}
            varde={cast.get(personId) ?? null}
            onVote={(varde) => vote(personId, varde)}
          />
        ))}
      <p className="num paragrafsumma" role="status">
        {textMotesrum.summor(summor.ja, summor.nej, summor.avstar)}
        {vinner !== null &&
          `. ${textMotesrum.vinner(alternativtext(namn, data, votering[vinner]))}`}
        {genom === 'utslagsrost' && `, ${textMotesrum.utslagsrost}`}
        {genom === 'lottning' && `, ${textMotesrum.lottning}`}
      </p>
    </div>
  );
}

interface RostradProps {
  readonly namn: string;
  readonly varde: Rostvarde | null;
  readonly onVote: (varde: Rostvarde) => void;
}

function Rostrad({ namn, varde, onVote }: RostradProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = event.ctrlKey || event.altKey ? undefined : TANGENTER[event.key];
    if (pressed !== undefined) onVote(pressed);
  };
  return (
    <div role="presentation" className="paragrafrost" onKeyDown={onKeyDown}>
      <RadioGroup
        look="segmented"
        label={namn}
        options={VARDEN}
        value={varde}
        onChange={(id) => onVote(Rostvarde.parse(id))}
      />
    </div>
  );
}
