import { AutosaveMessages } from '../../../autosave/autosave-messages.tsx';
import { ruleText } from '../../../text/fel.ts';
import { textParagrafdelar, textSkriv } from '../../../text/paragrafskrivning.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { goToField } from '../../dokument/go-to-field.ts';
import { Arendet } from './delar/arendet.tsx';
import { Beslutet } from './delar/beslut.tsx';
import { Forslagen } from './delar/forslag.tsx';
import { Handlingar } from './delar/handlingar.tsx';
import { Mottagare } from './delar/mottagare.tsx';
import { Overklagandet } from './delar/overklagande.tsx';
import { Propositioner } from './delar/propositioner.tsx';
import { Reservationer } from './delar/reservationer.tsx';
import { Tidigare } from './delar/tidigare.tsx';
import { Uppgifter } from './delar/uppgifter.tsx';
import { Uttalanden } from './delar/uttalanden.tsx';
import { Voteringar } from './delar/voteringar.tsx';
import { Yrkanden } from './delar/yrkanden.tsx';
import { useSkrivning } from './skrivning.ts';
import type { Utkasthandtag } from './use-utkast.ts';

/** Where in the form a part of the data stands. */
const FALT: Partial<Record<string, keyof typeof textParagrafdelar>> = {
  ...{ rubrik: 'uppgifter', underrubrik: 'uppgifter', arendebeskrivning: 'arendet' },
  ...{ tidigare: 'tidigare', forslag: 'forslag', yrkanden: 'yrkanden', beslut: 'beslut' },
  ...{ propositioner: 'propositioner', reservationer: 'reservationer' },
  ...{ uttalanden: 'uttalanden', handlingar: 'handlingar', mottagare: 'mottagare' },
};

/** The fixed parts of a §, in the order the matter goes. */
export function ParagrafForm({ handtag }: { readonly handtag: Utkasthandtag }) {
  const { data, paragraf } = useSkrivning();
  const { autosave, readAgain, keepMine, fel } = handtag;
  const errors = fel.map(({ path, rule, params }) => {
    const part = FALT[String(path[0])];
    return {
      field: part === undefined ? null : String(path[0]),
      label: part === undefined ? null : textParagrafdelar[part],
      text: ruleText(rule, params),
    };
  });
  return (
    <form className="paragrafform" noValidate onSubmit={(event) => event.preventDefault()}>
      <AutosaveMessages autosave={autosave} onReadAgain={readAgain} onKeepMine={keepMine} />
      <ErrorSummary errors={errors} attempt={0} onGoTo={goToField} />
      <h1>
        {textSkriv.nr(paragraf.nr)} {data.rubrik}
      </h1>
      <Uppgifter />
      <Arendet />
      <Tidigare />
      <Forslagen />
      <Yrkanden />
      <Propositioner />
      <Voteringar />
      <Beslutet />
      <Reservationer />
      <Uttalanden />
      <Handlingar />
      <Mottagare />
      <Overklagandet />
      <UtanPlats />
    </form>
  );
}

/** Own wordings of paragraphs that the data no longer gives: to be put elsewhere, or thrown away. */
function UtanPlats() {
  const { text, change } = useSkrivning();
  if (text.utanPlats.length === 0) return null;
  return (
    <section className="paragrafdel" aria-label={textSkriv.utanPlats}>
      <h2>{textSkriv.utanPlats}</h2>
      {text.utanPlats.map((one) => (
        <div key={one.nyckel} className="paragrafrad">
          <p>{one.text}</p>
          <Button
            onPress={() => {
              change((data) => ({
                ...data,
                andringar: data.andringar.filter(({ nyckel }) => nyckel !== one.nyckel),
              }));
            }}
          >
            {textSkriv.taBort(textSkriv.egenLydelse.toLocaleLowerCase('sv'))}
          </Button>
        </div>
      ))}
    </section>
  );
}
