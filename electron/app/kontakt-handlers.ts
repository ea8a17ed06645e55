import { countPointers, listDubbletter, mergeDubblett } from '../services/dubblett.ts';
import { markAsTwo } from '../services/dubblett.ts';
import { findKontakt, listKontakter, listKontaktrader, saveKontakt } from '../services/kontakt.ts';
import { setKontakterClosed } from '../services/kontakt-avslut.ts';
import { listUses, searchMotpart } from '../services/motpart.ts';
import { listUppdragOf, saveUppdrag, takeAwayUppdrag } from '../services/uppdrag.ts';
import { listAllParti, saveParti } from '../services/parti.ts';
import { listAllOrgan, saveOrgan } from '../services/organ.ts';
import { listAllPersons, savePerson } from '../services/person.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

type KontaktNames = Extract<
  keyof Handlers,
  `${'organ' | 'person' | 'kontakt' | 'parti' | 'uppdrag' | 'motpart' | 'dubblett'}.${string}`
>;

/** Handlers of bodies, persons, parties and contacts, and of those that are the same. */
export function kontaktHandlers(parts: {
  context: () => ServiceContext;
}): Pick<Handlers, KontaktNames> {
  const on = onRegister(parts.context);
  return {
    'organ.list': on(listAllOrgan),
    'organ.save': on(saveOrgan),
    'person.list': on(listAllPersons),
    'person.save': on(savePerson),
    'kontakt.save': on(saveKontakt),
    'kontakt.list': on(listKontakter),
    'kontakt.listRows': on(listKontaktrader),
    'kontakt.setClosed': on(setKontakterClosed),
    'kontakt.get': on(findKontakt),
    'parti.save': on(saveParti),
    'parti.list': on(listAllParti),
    'uppdrag.save': on(saveUppdrag),
    'uppdrag.list': on(listUppdragOf),
    'uppdrag.remove': on(takeAwayUppdrag),
    'motpart.search': on(searchMotpart),
    'motpart.listUses': on(listUses),
    'dubblett.list': on(listDubbletter),
    'dubblett.findPointers': on(countPointers),
    'dubblett.keepApart': on(markAsTwo),
    'dubblett.merge': on(mergeDubblett),
  };
}
