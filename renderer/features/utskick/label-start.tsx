import type { Etikettark } from '../../../shared/domain/utskick.ts';
import { etiketterPerArk } from '../../../shared/rules/etikettplatser.ts';
import { textUtskick } from '../../text/utskick.ts';
import { Select } from '../../ui/select.tsx';

interface LabelStartProps {
  readonly ark: Etikettark;
  readonly start: number;
  readonly antal: number;
  readonly onChange: (start: number) => void;
}

/** Where on a half-used sheet to begin, with a picture of the sheet. */
export function LabelStart({ ark, start, antal, onChange }: LabelStartProps) {
  const places = Array.from({ length: etiketterPerArk(ark) }, (_, index) => index + 1);
  const sheets = Math.ceil((Math.min(start, places.length) - 1 + antal) / places.length);
  const options = places.map((nr) => {
    const rad = Math.floor((nr - 1) / ark.kolumner) + 1;
    const kolumn = ((nr - 1) % ark.kolumner) + 1;
    return { id: String(nr), label: textUtskick.place(nr, rad, kolumn) };
  });
  return (
    <div className="utskick-labels">
      <div className="utskick-label-words">
        <Select
          label={textUtskick.start}
          hint={textUtskick.startHint}
          options={options}
          value={String(start)}
          onChange={(id) => onChange(Number(id))}
        />
        <p role="status">{textUtskick.sheets(antal, sheets)}</p>
      </div>
      <div
        className="utskick-sheet"
        style={{ gridTemplateColumns: `repeat(${ark.kolumner}, 1fr)` }}
        aria-hidden="true"
      >
        {places.map((nr) => (
          <span key={nr} data-state={stateOf(nr, start, antal)}>
            {nr}
          </span>
        ))}
      </div>
    </div>
  );
}

function stateOf(nr: number, start: number, antal: number): 'used' | 'printed' | 'free' {
  if (nr < start) return 'used';
  return nr < start + antal ? 'printed' : 'free';
}
