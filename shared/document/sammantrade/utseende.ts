import type { MallData } from '../../domain/mall.ts';
import type { Sidutseende } from './mote.ts';

/** What a template says of how a page looks, whatever stands on it. */
export function sidutseende({ typsnitt, logotyp, sidhuvud, sidfot }: MallData): Sidutseende {
  return { typsnitt, logotyp, sidhuvud: linesOf(sidhuvud), sidfot: linesOf(sidfot) };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
