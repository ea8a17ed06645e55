import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Organ } from '../../../shared/domain/organ.ts';
import { A4, KUVERTMATT } from '../../../shared/domain/utskick.ts';
import type {
  Etikettark,
  Kuvertformat,
  Ruta,
  UtskicksreglerData,
} from '../../../shared/domain/utskick.ts';
import { etiketterPerArk, etikettplatser } from '../../../shared/rules/etikettplatser.ts';
import { missivtext } from '../../../shared/rules/missivtext.ts';
import { textUtskicksregler as text } from '../../text/utskicksregler.ts';
import { exempel } from './exempel.ts';
import { FORMAT, Values } from './regler-input.ts';
import type { Input } from './regler-input.ts';

interface ForhandsvisningProps {
  readonly control: Control<Input, unknown, UtskicksreglerData>;
  readonly organ: Organ;
}

/** The letter, the sheet and the envelopes as they come out, in scale. */
export function Forhandsvisning({ control, organ }: ForhandsvisningProps) {
  const written = useWatch({ control }) as Input;
  const { facts, forsandelse } = exempel(organ, written);
  const read = Values.safeParse({ ...written, epost: '' });
  return (
    <section className="utskicksform-bilder" aria-labelledby="utskick-preview">
      <h2 id="utskick-preview">{text.preview}</h2>
      <figure>
        <figcaption>{text.letterPicture}</figcaption>
        <blockquote>{missivtext(written.missivtext, facts, forsandelse)}</blockquote>
      </figure>
      {read.success ? (
        <>
          <Ark ark={read.data.etikettark} />
          {FORMAT.map((format) => (
            <Kuvert key={format} format={format} fonster={read.data.fonster[format]} />
          ))}
        </>
      ) : (
        <p className="muted">{text.unreadable}</p>
      )}
    </section>
  );
}

function Ark({ ark }: { readonly ark: Etikettark }) {
  const antal = etiketterPerArk(ark);
  return (
    <figure>
      <figcaption>{text.labels}</figcaption>
      <svg
        className="utskicksform-ark"
        viewBox={`0 0 ${A4.bredd} ${A4.hojd}`}
        role="img"
        aria-label={text.sheetPicture(antal)}
      >
        <rect className="papper" width={A4.bredd} height={A4.hojd} />
        {etikettplatser(ark, 1, antal).map(({ x, y, bredd, hojd }) => (
          <g key={`${x} ${y}`}>
            <rect className="etikett" x={x} y={y} width={bredd} height={hojd} rx={1} />
            <Adress x={x} y={y} bredd={bredd} hojd={hojd} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

function Kuvert({ format, fonster }: { readonly format: Kuvertformat; readonly fonster: Ruta }) {
  const { bredd, hojd } = KUVERTMATT[format];
  return (
    <figure>
      <figcaption>{text.envelope[format]}</figcaption>
      <svg
        className="utskicksform-ark"
        viewBox={`0 0 ${bredd} ${hojd}`}
        role="img"
        aria-label={text.envelopePicture(format)}
      >
        <rect className="papper" width={bredd} height={hojd} />
        <rect
          className="etikett"
          x={fonster.x}
          y={fonster.y}
          width={fonster.bredd}
          height={fonster.hojd}
          rx={2}
        />
        <Adress {...fonster} />
      </svg>
    </figure>
  );
}

/** An address of three lines where it stands, as large as there is room for. */
function Adress({ x, y, bredd, hojd }: Ruta) {
  const rader = [text.example.mottagare, ...text.example.rader];
  const size = Math.min(4.4, (hojd - 4) / (rader.length * 1.3), (bredd - 6) / 13.5);
  return (
    <text className="adress" fontSize={size}>
      {rader.map((rad, index) => (
        <tspan key={rad} x={x + 4} y={y + 3 + size * (1 + index * 1.3)}>
          {rad}
        </tspan>
      ))}
    </text>
  );
}
