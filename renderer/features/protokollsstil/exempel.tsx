import type { Organ } from '../../../shared/domain/organ.ts';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import { paragrafblock, paragrafhuvud } from '../../../shared/rules/protokollstext/block.ts';
import { narvarolista } from '../../../shared/rules/protokollstext/narvarolista.ts';
import { textProtokollsstil } from '../../text/protokollsstil.ts';
import { exempellage } from './exempelparagraf.ts';

interface ExempelProps {
  readonly organ: Organ;
  readonly stil: Protokollsstil;
}

/** A § of made-up names, put into words by the settings as they stand. */
export function Exempel({ organ, stil }: ExempelProps) {
  const lage = exempellage(stil, organ);
  return (
    <section className="stil-exempel" aria-label={textProtokollsstil.example}>
      <h2>{textProtokollsstil.example}</h2>
      <div className="stil-papper">
        {paragrafhuvud(lage).map((rad) => (
          <p key={rad} className="stil-papper-huvud">
            {rad}
          </p>
        ))}
        <ul>
          {narvarolista(lage, 'ledamot', [lage.nr]).map((rad) => (
            <li key={rad}>{rad}</li>
          ))}
        </ul>
        {paragrafblock(lage).map(({ slag, rubrik, stycken }) => (
          <div key={slag}>
            {rubrik !== '' && <h3>{rubrik}</h3>}
            {stycken.map(({ nyckel, nr, meningar }) => (
              <p key={nyckel}>
                {nr === null ? '' : `${nr} `}
                {meningar.join(' ')}
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
