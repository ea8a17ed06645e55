import { PDFName, PDFOperator, PDFOperatorNames, degrees } from '@cantoo/pdf-lib';
import type { PDFEmbeddedPage, PDFPage } from '@cantoo/pdf-lib';

/** Millimetres in the points of a PDF. */
const MM = 72 / 25.4;
/** From the upper and the right edge of the page as it is shown. */
const FROM_EDGE = 5 * MM;

/** Puts a strip at the upper right corner of a page as it is shown, as no part of its content. */
export function stamp(page: PDFPage, strip: PDFEmbeddedPage): void {
  const box = page.getCropBox();
  const turned = turnedBy(page.getRotation().angle);
  const isLying = turned === 90 || turned === 270;
  const [width, height] = isLying ? [box.height, box.width] : [box.width, box.height];
  const shown = {
    x: Math.max(0, width - FROM_EDGE - strip.width),
    y: height - FROM_EDGE - strip.height,
  };
  const { x, y } = PLACES[turned](shown, box);
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  page.drawPage(strip, { x: box.x + x, y: box.y + y, rotate: degrees(turned) });
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

/** Degrees clockwise that a page is shown turned by, in quarters. */
function turnedBy(angle: number): Vridning {
  const quarters = ((Math.round(angle / 90) % 4) + 4) % 4;
  return (quarters * 90) as Vridning;
}

type Vridning = 0 | 90 | 180 | 270;
interface Punkt {
  readonly x: number;
  readonly y: number;
}

/** Where on the page as it lies a point is, of the page as it is shown. */
const PLACES: Readonly<
  Record<Vridning, (shown: Punkt, box: { width: number; height: number }) => Punkt>
> = {
  0: (shown) => shown,
  90: ({ x, y }, { width }) => ({ x: width - y, y: x }),
  180: ({ x, y }, { width, height }) => ({ x: width - x, y: height - y }),
  270: ({ x, y }, { height }) => ({ x: y, y: height - x }),
};
