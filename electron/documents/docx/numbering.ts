import { AlignmentType, LevelFormat } from 'docx';
import type { ILevelsOptions, INumberingOptions } from 'docx';

/** Lists inside lists that Word is told of; deeper ones look as the last. */
export const MAX_LEVEL = 8;

/** Names of the kinds of list. */
export const LIST = {
  points: 'beslutspunkter',
  bullets: 'punkter',
  numbers: 'numrerad',
  att: 'att',
};

const levels = Array.from({ length: MAX_LEVEL + 1 }, (_, level) => level);

function level(level: number, format: ILevelsOptions['format'], text: string): ILevelsOptions {
  const indent = { left: 400 * (level + 1), hanging: 400 };
  return {
    ...{ level, format, text, alignment: AlignmentType.START },
    style: { paragraph: { indent } },
  } as ILevelsOptions;
}

/** How points are counted: decision points with a), b), c) under them, bullets, numbers. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: LIST.points,
      levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '%2)')],
    },
    {
      reference: LIST.att,
      levels: [level(0, LevelFormat.BULLET, 'att'), level(1, LevelFormat.LOWER_LETTER, '%2)')],
    },
    {
      reference: LIST.bullets,
      levels: levels.map((one) => level(one, LevelFormat.BULLET, one % 2 === 0 ? '•' : '–')),
    },
    {
      reference: LIST.numbers,
      levels: levels.map((one) => level(one, LevelFormat.DECIMAL, `%${String(one + 1)}.`)),
    },
  ],
};
