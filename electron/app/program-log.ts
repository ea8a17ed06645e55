import { readFileSync } from 'node:fs';
import { z } from 'zod';

const MOST_LINES = 2000;

/** What a line of the log may say to others: nothing that could hold a user's words or folders. */
const Line = z.object({
  time: z.iso.datetime(),
  level: z.enum(['info', 'warn', 'error']),
  message: z.string().regex(/^[A-Za-z ]{1,80}$/u),
  id: z.ulid().optional().catch(undefined),
  where: z
    .string()
    .regex(/^[\w.]{1,80}$/u)
    .optional()
    .catch(undefined),
  name: z
    .string()
    .regex(/^\w{1,60}$/u)
    .optional()
    .catch(undefined),
  reason: z
    .string()
    .regex(/^[\w-]{1,60}$/u)
    .optional()
    .catch(undefined),
  ms: z.number().optional().catch(undefined),
  frames: z.array(z.string()).optional().catch(undefined),
});

/** The program's log, the lines as they may be shown to others; lines that can't be are counted. */
export function readableLog(file: string): string {
  const lines = [`${file}.1`, file].flatMap(linesOf).slice(-MOST_LINES);
  const told = lines.map(toTell).filter((line) => line !== null);
  const left = lines.length - told.length;
  return [...told, ...(left > 0 ? [`(${left} rader utelämnade)`] : [])].join('\n');
}

function toTell(line: string): string | null {
  try {
    const { frames, ...rest } = Line.parse(JSON.parse(line));
    const places = frames?.map(placeOf).filter((place) => place !== '');
    return JSON.stringify({ ...rest, ...(places ? { frames: places } : {}) });
  } catch {
    return null;
  }
}

/** A frame's function and place in the program, without the folders of the computer. */
function placeOf(frame: string): string {
  const at = /([\w.-]+\.(?:js|ts|cjs|mjs)):(\d+):(\d+)\)?$/u.exec(frame);
  return at === null ? '' : `${at[1] ?? ''}:${at[2] ?? ''}:${at[3] ?? ''}`;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
