import type {
  OverklagandehanvisningData,
  Overklagandeslag,
} from '../domain/overklagandehanvisning.ts';

/**
 * What a body says of appeal until it has its own words: who may appeal, how, and until when
 * (KL 13 kap. 1–7 §§; FL 40–46 §§). Which court it is only the authority knows.
 */
export const standardhanvisning: Readonly<Record<Overklagandeslag, OverklagandehanvisningData>> = {
  laglighetsprovning: {
    rubrik: 'Hur beslutet kan överklagas',
    text: [
      'Medlemmar av kommunen kan få lagligheten av beslutet prövad hos förvaltningsrätten.',
      'Skrivelsen ska ha kommit in till förvaltningsrätten inom tre veckor från den dag då det tillkännagavs på kommunens anslagstavla att protokollet är justerat.',
      'Ange i skrivelsen:',
      '- vilket beslut som överklagas, med organ, dag och paragraf',
      '- på vilket sätt beslutet strider mot lag, och vad som talar för det',
      '- namn, adress och telefonnummer, och att den som klagar är medlem av kommunen',
    ].join('\n'),
  },
  forvaltningsbesvar: {
    rubrik: 'Hur beslutet kan överklagas',
    text: [
      'Den som beslutet angår kan överklaga det, om det har gått honom eller henne emot.',
      'Överklagandet ställs till förvaltningsrätten men lämnas till den nämnd som har beslutat. Det ska ha kommit in till nämnden inom tre veckor från den dag då den som överklagar fick del av beslutet.',
      'Ange i överklagandet:',
      '- vilket beslut som överklagas, med organ, dag och paragraf',
      '- vilken ändring som begärs, och varför',
      '- namn, adress och telefonnummer',
    ].join('\n'),
  },
};
