import { memo, useMemo } from 'react';
import type { TrycktStycke } from '../../../shared/rules/protokollstext/andringar.ts';
import { styckestext } from '../../../shared/rules/protokollstext/lage.ts';
import { textMotesrum as text } from '../../text/motesrum.ts';
import { Button } from '../../ui/button.tsx';
import { scrollable } from '../../ui/scrollable.ts';
import { paragraftext } from './paragraftext.ts';
import type { Textkalla } from './paragraftext.ts';
import './text-vy.css';

interface TextVyProps extends Textkalla {
  /** Gives up the own words for a paragraph; null where nothing can be changed. */
  readonly onFoljIgen: ((nyckel: string) => void) | null;
}

/** The minutes of the § as they will read: made from what was entered, own words shown as such. */
export const TextVy = memo(function TextVy({ onFoljIgen, ...kalla }: TextVyProps) {
  const { paragraf, narvaro, krets, organ, stil, namn, omedelbar, javsanmalningar } = kalla;
  const printed = useMemo(
    () => paragraftext({ paragraf, narvaro, krets, organ, stil, namn, omedelbar, javsanmalningar }),
    [paragraf, narvaro, krets, organ, stil, namn, omedelbar, javsanmalningar],
  );
  return (
    <section className="rum-text" aria-label={text.text} data-pane="text" {...scrollable}>
      <h2 className="visually-hidden">{text.text}</h2>
      <div className="rum-text-ark">
        {printed.block.length === 0 && <p className="muted">{text.tomText}</p>}
        {printed.block.map((block, index) => (
          <section key={`${block.slag}-${index}`}>
            {block.rubrik !== '' && <h3>{block.rubrik}</h3>}
            {block.stycken.map((stycke) => (
              <Stycke key={stycke.nyckel} stycke={stycke} onFoljIgen={onFoljIgen} />
            ))}
          </section>
        ))}
        {printed.utanPlats.length > 0 && (
          <section className="rum-utan-plats">
            <h3>{text.utanPlats}</h3>
            {printed.utanPlats.map(({ nyckel, text: words }) => (
              <div key={nyckel}>
                <p>{words}</p>
                {onFoljIgen && <Button onPress={() => onFoljIgen(nyckel)}>{text.ta}</Button>}
              </div>
            ))}
          </section>
        )}
      </div>
    </section>
  );
});

interface StyckeProps {
  readonly stycke: TrycktStycke;
  readonly onFoljIgen: TextVyProps['onFoljIgen'];
}

function Stycke({ stycke, onFoljIgen }: StyckeProps) {
  const { nyckel, nr, ersatter, inaktuell } = stycke;
  const words = nr === null ? styckestext(stycke) : `${nr}. ${styckestext(stycke)}`;
  if (ersatter === null) return <p>{words}</p>;
  return (
    <div className="rum-egna-ord">
      <p>{words}</p>
      <p className="rum-egna-ord-not">
        {text.egnaOrd}
        {inaktuell && `. ${text.inaktuell}`}
      </p>
      {onFoljIgen && <Button onPress={() => onFoljIgen(nyckel)}>{text.foljIgen}</Button>}
    </div>
  );
}
