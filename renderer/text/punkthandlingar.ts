import type { Dagordningshandling } from '../../shared/domain/dagordningshandling.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

export const textPunkthandlingar = {
  open: 'Handlingar till kallelsen …',
  title: 'Handlingar till kallelsen',
  intro: (rubrik: string) =>
    `Det som markeras följer med kallelsen under ”${rubrik}”. PDF-filer läggs sist i kallelsen, andra filer nämns med sitt namn.`,
  none: 'Ärendet har inga handlingar.',
  handling: (beteckning: string, rubrik: string) => `${beteckning} ${rubrik}`,
  files: ({ pdf, andra, sekretess }: Dagordningshandling) =>
    [
      ...(sekretess ? ['sekretess'] : []),
      ...(pdf > 0 ? [counted(pdf, 'PDF-fil', 'PDF-filer')] : []),
      ...(andra > 0 ? [counted(andra, 'annan fil', 'andra filer')] : []),
      ...(pdf + andra === 0 ? ['ingen fil'] : []),
    ].join(', '),
  secretTitle: (count: number) => `${counted(count, 'handling', 'handlingar')} med sekretess`,
  secretText: (namn: string) =>
    `${namn} följer med till alla som får kallelsen. I listan står den offentliga rubriken.`,
  secretSend: 'Skicka med handlingar med sekretess',
  save: 'Spara valet',
};

addRuleWords({
  call_papers_stand: () =>
    'Kallelsen är skickad eller punkten är upptagen. Handlingarna kan inte ändras.',
  handling_of_other_case: () => 'Handlingen hör till ett annat ärende än punkten.',
  secret_handling: () => 'Handlingen har sekretess. Markera att den ska skickas med ändå.',
});
