import { ruleViolated } from '../../../shared/contract/errors.ts';
import { parseXml, writeXml, XmlError } from './xml.ts';
import type { XmlElement } from './xml.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** What shapes are made of. Everything else acts, fetches, needs a font, or is not drawn alike. */
const DRAWN = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'path', 'rect', 'circle', 'ellipse', 'line'],
  ...['polyline', 'polygon', 'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask'],
  'style',
]);

/** What drawing programs leave behind; taken away without a word, as nobody can see it. */
const UNSEEN = /^(?:title|desc|metadata|(?!svg:).+:.+)$/u;

const KEPT = new Set([
  ...['id', 'class', 'style', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry'],
  ...['fx', 'fy', 'fr', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'points', 'transform'],
  ...['fill', 'fill-opacity', 'fill-rule', 'clip-path', 'clip-rule', 'clipPathUnits', 'opacity'],
  ...['stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'stroke-opacity', 'stop-color', 'stop-opacity'],
  ...['offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'mask', 'maskUnits'],
  ...['maskContentUnits', 'mask-type', 'color', 'display', 'visibility', 'paint-order'],
]);

const HREF = new Set(['href', 'xlink:href']);

/** Shapes drawn once every reference is followed; more would keep the typesetter for ever. */
const MAX_DRAWN = 50_000;

/**
 * An SVG with nothing in it but shapes and colours, written anew. Throws RuleViolated
 * `logotype_unreadable`, `logotype_text`, `logotype_element` (params.element), `logotype_script`,
 * `logotype_external`, `logotype_size` or `logotype_complex`.
 */
export function cleanSvg(source: string): string {
  const root = parsed(source);
  if (root.name !== 'svg' || root.attributes.get('xmlns') !== SVG) throw unreadable();
  const clean = cleanElement(root);
  refuseWithoutSize(clean);
  refuseComplex(clean);
  const named = new Map([['xmlns', SVG], ['xmlns:xlink', XLINK], ...clean.attributes]);
  return writeXml({ ...clean, attributes: named });
}

function parsed(source: string): XmlElement {
  try {
    return parseXml(source.replace(/^\ufeff/u, ''));
  } catch (error) {
    if (error instanceof XmlError) throw unreadable();
    throw error;
  }
}

function unreadable(): Error {
  return ruleViolated('logotype_unreadable');
}

function cleanElement({ name, attributes, children, text }: XmlElement): XmlElement {
  if (!DRAWN.has(name)) throw refusalOf(name);
  const isStyle = name === 'style';
  if (isStyle) refuseActingStyle(text);
  const kept = [...attributes].filter(([key, value]) => isKept(key, value));
  const drawn = children.filter((child) => !UNSEEN.test(child.name));
  if (isStyle && drawn.length > 0) throw unreadable();
  return {
    name,
    attributes: new Map(kept),
    children: drawn.map(cleanElement),
    text: isStyle ? text : '',
  };
}

function refusalOf(name: string): Error {
  if (/^(?:text|tspan|textPath)$/u.test(name)) return ruleViolated('logotype_text');
  if (/^(?:script|handler)$/u.test(name)) return ruleViolated('logotype_script');
  return ruleViolated('logotype_element', [], { element: name.slice(0, 40) });
}

function isKept(key: string, value: string): boolean {
  if (/^on/iu.test(key)) throw ruleViolated('logotype_script');
  if (HREF.has(key)) {
    if (!/^#[^\s]+$/u.test(value)) throw ruleViolated('logotype_external');
    return true;
  }
  if (!KEPT.has(key)) return false;
  refuseActingStyle(value);
  return true;
}

/** Styles and colours may point at parts of the drawing itself, and nowhere else. */
function refuseActingStyle(css: string): void {
  const pointsOut = /url\(\s*(?!["']?#)/iu.test(css) || /@|\\|expression|javascript:/iu.test(css);
  if (pointsOut) throw ruleViolated('logotype_external');
}

function refuseWithoutSize({ attributes }: XmlElement): void {
  const numbers = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const box = numbers.length === 4 ? numbers.slice(2) : [];
  const stated = ['width', 'height'].map((key) => Number.parseFloat(attributes.get(key) ?? ''));
  const [width, height] = box.length === 2 ? box : stated;
  const isSize = (value: number | undefined) => value !== undefined && value > 0 && value < 1e6;
  if (!isSize(width) || !isSize(height)) throw ruleViolated('logotype_size');
}

/** Counts what is drawn when every reference is followed; one that leads back to itself never ends. */
function refuseComplex(root: XmlElement): void {
  const byId = new Map<string, XmlElement>();
  const byClass = new Map<string, readonly string[]>();
  const note = (element: XmlElement): void => {
    if (element.name === 'style') noteRules(element.text, byClass);
    const id = element.attributes.get('id');
    if (id !== undefined) byId.set(id, element);
    element.children.forEach(note);
  };
  note(root);
  const known = new Map<XmlElement, number>();
  const count = (element: XmlElement, above: ReadonlySet<XmlElement>): number => {
    const done = known.get(element);
    if (done !== undefined) return done;
    if (above.has(element)) throw ruleViolated('logotype_complex');
    const within = new Set(above).add(element);
    const parts = [...element.children, ...targetsOf(element, byId, byClass)];
    const total = parts.reduce((sum, part) => sum + count(part, within), 1);
    if (total > MAX_DRAWN) throw ruleViolated('logotype_complex');
    known.set(element, total);
    return total;
  };
  count(root, new Set());
}

/** What the rules of a style sheet point at, by class; other rules may reach anything. */
function noteRules(css: string, byClass: Map<string, readonly string[]>): void {
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]*)\{([^{}]*)\}/gu)) {
    const ids = pointedAt(body);
    for (const selector of ids.length > 0 ? selectors.split(',') : []) {
      const name = /^\s*\.([\w-]+)\s*$/u.exec(selector)?.[1];
      if (name === undefined) throw ruleViolated('logotype_complex');
      byClass.set(name, [...(byClass.get(name) ?? []), ...ids]);
    }
  }
}

/** Masks, clips and colours are drawn again for each that they are put on, as much as a `use`. */
function targetsOf(
  { attributes }: XmlElement,
  byId: ReadonlyMap<string, XmlElement>,
  byClass: ReadonlyMap<string, readonly string[]>,
): XmlElement[] {
  const href = attributes.get('href') ?? attributes.get('xlink:href');
  const classes = (attributes.get('class') ?? '').split(/\s+/u);
  const ids = [
    ...(href === undefined ? [] : [href.slice(1)]),
    ...[...attributes.values()].flatMap(pointedAt),
    ...classes.flatMap((name) => byClass.get(name) ?? []),
  ];
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function pointedAt(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?#([^"')\s]+)/giu)].map(([, id = '']) => id);
}
