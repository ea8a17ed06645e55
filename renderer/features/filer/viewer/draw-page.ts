import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { pdfReader } from './open-pdf.ts';

/** Pixels of a drawn page at most: larger ones are drawn coarser. */
const MAX_PIXELS = 16_000_000;

interface Place {
  /** What the page is put in, in place of what was drawn there before. */
  readonly sheet: HTMLElement;
  /** In CSS pixels. */
  readonly width: number;
  /** Told height by width when the page has been read. */
  readonly onRatio: (ratio: number) => void;
}

/** Draws a page, with its words laid over it unseen. A page that fails is left white. */
export function drawPage(pdf: PDFDocumentProxy, number: number, place: Place) {
  const drawing: { isStopped: boolean; task: RenderTask | null } = { isStopped: false, task: null };
  void draw(pdf, number, place, drawing).catch(() => undefined);
  return {
    stop: () => {
      drawing.isStopped = true;
      drawing.task?.cancel();
    },
  };
}

async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  { sheet, width, onRatio }: Place,
  drawing: { isStopped: boolean; task: RenderTask | null },
): Promise<void> {
  const [page, { TextLayer }] = await Promise.all([pdf.getPage(number), pdfReader()]);
  if (drawing.isStopped) return;
  const unscaled = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: width / unscaled.width });
  onRatio(unscaled.height / unscaled.width);
  const canvas = document.createElement('canvas');
  const sharpness = sharpnessOf(viewport.width * viewport.height);
  canvas.width = Math.floor(viewport.width * sharpness);
  canvas.height = Math.floor(viewport.height * sharpness);
  const transform = [sharpness, 0, 0, sharpness, 0, 0];
  drawing.task = page.render({ canvas, viewport, transform });
  await drawing.task.promise;
  const words = document.createElement('div');
  words.className = 'pdf-words';
  words.style.setProperty('--total-scale-factor', String(viewport.scale));
  const source = page.streamTextContent({ includeMarkedContent: true });
  await new TextLayer({ textContentSource: source, container: words, viewport }).render();
  sheet.replaceChildren(canvas, words);
}

function sharpnessOf(area: number): number {
  return Math.min(window.devicePixelRatio, Math.sqrt(MAX_PIXELS / area));
}
