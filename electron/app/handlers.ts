import { listAllKallhanvisningar, saveKallhanvisning } from '../services/kallhanvisning.ts';
import { searchRegister } from '../services/sok.ts';
import { backupHandlers, importHandlers } from './backup-handlers.ts';
import type { BackupHandlerParts } from './backup-handlers.ts';
import { damageHandlers } from './damage-handlers.ts';
import { arendeHandlers } from './arende-handlers.ts';
import { delegationHandlers } from './delegation-handlers.ts';
import type { Handlers } from './dispatcher.ts';
import { diariumHandlers } from './diarium-handlers.ts';
import { documentHandlers } from './document-handlers.ts';
import type { DocumentHandlerParts } from './document-handlers.ts';
import { expedieringHandlers } from './expediering-handlers.ts';
import { granskningHandlers } from './granskning-handlers.ts';
import { handlingHandlers } from './handling-handlers.ts';
import { kontaktHandlers } from './kontakt-handlers.ts';
import { onRegister } from './on-register.ts';
import { oversiktHandlers } from './oversikt-handlers.ts';
import { planeringHandlers } from './planering-handlers.ts';
import { mallHandlers } from './mall-handlers.ts';
import type { MallHandlerParts } from './mall-handlers.ts';
import { postHandlers } from './post-handlers.ts';
import type { PostHandlerParts } from './post-handlers.ts';
import { inlasningHandlers } from './inlasning-handlers.ts';
import type { InlasningHandlerParts } from './inlasning-handlers.ts';
import { fordelningHandlers } from './fordelning-handlers.ts';
import { krypteringHandlers } from './kryptering-handlers.ts';
import type { KrypteringHandlerParts } from './kryptering-handlers.ts';
import { listHandlers } from './list-handlers.ts';
import { protokollHandlers } from './protokoll-handlers.ts';
import { remissHandlers } from './remiss-handlers.ts';
import { registerHandlers } from './register-handlers.ts';
import type { RegisterHandlerParts } from './register-handlers.ts';
import { loggHandlers } from './logg-handlers.ts';
import { sammantradeHandlers } from './sammantrade-handlers.ts';
import { skrivelseHandlers } from './skrivelse-handlers.ts';
import { statistikHandlers } from './statistik-handlers.ts';
import { supportHandlers } from './support-handlers.ts';
import { utdragHandlers } from './utdrag-files.ts';
import { utlamnandeHandlers } from './utlamnande-handlers.ts';
import type { UtlamnandeHandlerParts } from './utlamnande-handlers.ts';
import { utskickHandlers } from './utskick-handlers.ts';

/** Every procedure of the contract, bound to its use case. */
export function createHandlers(
  parts: RegisterHandlerParts &
    BackupHandlerParts &
    KrypteringHandlerParts &
    DocumentHandlerParts &
    UtlamnandeHandlerParts &
    PostHandlerParts &
    MallHandlerParts &
    InlasningHandlerParts,
): Handlers {
  const on = onRegister(parts.context);
  const handlers = {
    ...registerHandlers(parts),
    ...backupHandlers(parts),
    ...krypteringHandlers(parts),
    ...supportHandlers(parts),
    ...documentHandlers(parts),
    ...statistikHandlers(parts),
    ...loggHandlers(parts),
    ...utlamnandeHandlers(parts),
    ...diariumHandlers(parts),
    ...arendeHandlers(parts),
    ...handlingHandlers(parts),
    ...remissHandlers(parts),
    ...kontaktHandlers(parts),
    ...oversiktHandlers(parts),
    ...planeringHandlers(parts),
    ...sammantradeHandlers(parts),
    ...protokollHandlers(parts),
    ...delegationHandlers(parts),
    ...mallHandlers(parts),
    ...postHandlers(parts),
    ...damageHandlers(parts),
    ...skrivelseHandlers(parts),
    ...expedieringHandlers(parts),
    ...granskningHandlers(parts),
    ...inlasningHandlers(parts),
    ...utdragHandlers(parts),
    ...utskickHandlers(parts),
    ...listHandlers(parts),
    ...fordelningHandlers(parts),
    'kallhanvisning.list': on(listAllKallhanvisningar),
    'kallhanvisning.save': on(saveKallhanvisning),
    'sok.search': on(searchRegister),
  } satisfies Handlers;
  return { ...handlers, ...importHandlers(parts, handlers) };
}
