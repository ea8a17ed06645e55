/** A part of a picture, in millimetres from its upper left corner; colours as `#rrggbb`. */
export type Bildform =
  | {
      readonly typ: 'ruta';
      readonly x: number;
      readonly y: number;
      readonly b: number;
      readonly h: number;
      readonly farg: string;
    }
  /** A band of one height between two upright edges. */
  | {
      readonly typ: 'band';
      readonly x0: number;
      readonly y0: number;
      readonly x1: number;
      readonly y1: number;
      readonly h: number;
      readonly farg: string;
    }
  /** Words at a point: to the right of it, or to the left. */
  | {
      readonly typ: 'ord';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly tillVanster: boolean;
    };

/** A picture drawn by the templates, with the same facts in words for those who don't see it. */
export interface Bild {
  readonly alternativtext: string;
  readonly b: number;
  readonly h: number;
  readonly former: readonly Bildform[];
}
