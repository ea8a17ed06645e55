import type { Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { FLODESHOJD, ramflode } from '../../../shared/rules/ramflode.ts';
import type { Flodesband, Flodesruta, Ramflode } from '../../../shared/rules/ramflode.ts';
import { SERIES } from '../../../shared/rules/staplar.ts';
import { textRam } from '../../text/ramar.ts';
import { useRamnamn } from './use-ramnamn.ts';

interface FlowPictureProps {
  readonly liggare: Ramliggare;
  readonly dag: string | undefined;
}

const WIDTH = 2000;
const BOX = 28;
/** Where the boxes of either side stand. */
const LEFT = 430;
const RIGHT = 1250;

/** Where the money has gone, from the rounds of the frame to those who applied. */
export function FlowPicture({ liggare, dag }: FlowPictureProps) {
  const { organNamn } = useRamnamn();
  const ord = { omgang: textRam.omgang, sokande: organNamn, kvar: textRam.kvar };
  const flode = ramflode(liggare, ord, dag);
  if (!flode) return null;
  return (
    <section className="ram-part">
      <h2>{textRam.flow}</h2>
      <svg
        className="flow-picture"
        viewBox={`0 -20 ${String(WIDTH)} ${String(FLODESHOJD + 60)}`}
        role="img"
        aria-label={wordsOf(flode)}
      >
        <title>{textRam.flow}</title>
        {flode.band.map((band, index) => (
          <path
            key={index}
            d={pathOf(band)}
            className={`flow-band ${colourOf(flode, band.till)}`}
          />
        ))}
        {flode.vanster.map((ruta) => (
          <Box key={ruta.id} ruta={ruta} x={LEFT - BOX} textX={LEFT - BOX - 24} anchor="end" />
        ))}
        {flode.hoger.map((ruta) => (
          <Box key={ruta.id} ruta={ruta} x={RIGHT} textX={RIGHT + BOX + 24} anchor="start" />
        ))}
      </svg>
    </section>
  );
}

interface BoxProps {
  readonly ruta: Flodesruta;
  readonly x: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

function Box({ ruta, x, textX, anchor }: BoxProps) {
  return (
    <>
      <rect x={x} y={ruta.y} width={BOX} height={Math.max(ruta.hojd, 3)} className="flow-box" />
      <text x={textX} y={ruta.textY - 4} textAnchor={anchor} className="flow-name">
        {ruta.namn}
      </text>
      <text x={textX} y={ruta.textY + 30} textAnchor={anchor} className="flow-amount num">
        {formatKronor(ruta.kronor)}
      </text>
    </>
  );
}

function pathOf({ y0, y1, hojd }: Flodesband): string {
  const middle = (LEFT + RIGHT) / 2;
  const over = `M${LEFT} ${y0} C${middle} ${y0} ${middle} ${y1} ${RIGHT} ${y1}`;
  return `${over} V${y1 + hojd} C${middle} ${y1 + hojd} ${middle} ${y0 + hojd} ${LEFT} ${y0 + hojd} Z`;
}

/** What is left has no colour of its own. */
function colourOf({ hoger }: Ramflode, index: number): string {
  return hoger[index]?.namn === textRam.kvar ? 'flow-rest' : `series-${String(index % SERIES)}`;
}

function wordsOf({ vanster, hoger, band }: Ramflode): string {
  const total = (one: Flodesband) => {
    const box = vanster[one.fran];
    return box ? Math.round((box.kronor * one.hojd) / box.hojd) : 0;
  };
  const parts = band.map((one) => {
    const [from, to] = [vanster[one.fran]?.namn ?? '', hoger[one.till]?.namn ?? ''];
    const kronor = formatKronor(total(one));
    return to === textRam.kvar ? textRam.flowRest(kronor) : textRam.flowPart(from, to, kronor);
  });
  return `${textRam.flowWords(parts.join(', '))}.`;
}
