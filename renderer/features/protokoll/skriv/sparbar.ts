import type { ParagrafData } from '../../../../shared/domain/paragraf.ts';

/** What is stored of a § that is being written: rows that nothing is written in yet are left out. */
export function sparbar(data: ParagrafData): ParagrafData {
  return {
    ...data,
    arendebeskrivning: data.arendebeskrivning.map((one) => one.trim()).filter(isFilled),
    handlingar: data.handlingar.filter((one) => one.slag !== 'ovrig' || isFilled(one.rubrik)),
    mottagare: data.mottagare.filter(
      (one) => one.slag === 'numrerad_handling' || isFilled(one.namn),
    ),
    tidigare: data.tidigare.filter(({ datum, paragraf }) => isFilled(datum) && paragraf > 0),
    forslag: data.forslag.map((one) => ({
      ...one,
      punkter: one.punkter.filter(({ text }) => isFilled(text)),
    })),
    beslut: data.beslut.map((one) => ({
      ...one,
      punkter: one.punkter.filter(({ text }) => isFilled(text)),
    })),
  };
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
