import type { Sammantradesstatus } from '../../../shared/domain/sammantradets-gang.ts';
import { textSammantrade } from '../../text/sammantraden.ts';

/** What the step to a state is called, from where the meeting is. */
export function stegName(till: Sammantradesstatus, from: Sammantradesstatus): string {
  switch (till) {
    case 'kallat':
      return textSammantrade.call;
    case 'pagaende':
      return from === 'hallet' ? textSammantrade.reopen : textSammantrade.open;
    case 'hallet':
      return textSammantrade.close;
    case 'installt':
      return textSammantrade.cancel;
    case 'planerat':
      return from === 'installt' ? textSammantrade.takeUp : textSammantrade.takeBack;
  }
}
