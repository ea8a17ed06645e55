import type { Migration } from '../migrate.ts';
import { grunddata } from './0010-grunddata.ts';
import { arende } from './0020-arende.ts';
import { fordelning } from './0030-fordelning.ts';
import { tjansteskrivelse } from './0040-tjansteskrivelse.ts';
import { beslut } from './0050-beslut.ts';
import { lasning } from './0060-lasning.ts';
import { sandlista } from './0070-sandlista.ts';
import { diarieserier } from './0080-diarieserier.ts';
import { kontakter } from './0090-kontakter.ts';
import { arenden } from './0100-arenden.ts';
import { handlingar } from './0110-handlingar.ts';
import { sok } from './0120-sok.ts';
import { vyer } from './0130-vyer.ts';
import { arendeskydd } from './0140-arendeskydd.ts';
import { filforteckning } from './0150-filforteckning.ts';
import { tatning } from './0160-tatning.ts';
import { sammantraden } from './0170-sammantraden.ts';
import { papper } from './0180-papper.ts';
import { remisser } from './0190-remisser.ts';
import { planering } from './0200-planering.ts';
import { fraser } from './0210-fraser.ts';
import { ordlista } from './0220-ordlista.ts';
import { granskning } from './0240-granskning.ts';
import { klassrattning } from './0250-klassrattning.ts';
import { frasskydd } from './0270-frasskydd.ts';
import { organslag } from './0280-organslag.ts';
import { malltyp } from './0285-malltyp.ts';
import { brev } from './0290-brev.ts';
import { sammantradetsGang } from './0400-sammantradets-gang.ts';
import { paragrafer } from './0410-paragrafer.ts';
import { paragrafdelar } from './0415-paragrafdelar.ts';
import { narvaro } from './0420-narvaro.ts';
import { rattelser } from './0430-rattelser.ts';
import { protokollsstil } from './0450-protokollsstil.ts';
import { kallelsetext } from './0505-kallelsetext.ts';
import { delegation } from './0440-delegation.ts';
import { inkallelseordning } from './0481-inkallelseordning.ts';
import { delegationsanmalan } from './0480-delegationsanmalan.ts';
import { sandlistor } from './0500-sandlistor.ts';
import { expediering } from './0501-expediering.ts';
import { mottagargrupper } from './0502-mottagargrupper.ts';
import { uppfoljning } from './0510-uppfoljning.ts';
import { dagordningslistor } from './0580-dagordningslistor.ts';
import { oppnaArenden } from './0581-oppna-arenden.ts';
import { maskeradeKopior } from './0610-maskerade-kopior.ts';
import { oexpedieradeArenden } from './0660-oexpedierade-arenden.ts';
import { redovisadeUppdrag } from './0680-redovisade-uppdrag.ts';
import { avstegIRegistret } from './0681-avsteg-i-registret.ts';
import { motesfiler } from './0700-motesfiler.ts';
import { dagordningshandlingar } from './0550-dagordningshandlingar.ts';
import { medelsramar } from './0520-medelsramar.ts';
import { protokollsavsteg } from './0530-protokollsavsteg.ts';
import { utskicksregler } from './0540-utskicksregler.ts';

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [
  ...[grunddata, arende, fordelning, tjansteskrivelse],
  ...[beslut, lasning, sandlista, diarieserier],
  ...[kontakter, arenden, handlingar, sok, vyer],
  ...[arendeskydd, filforteckning, tatning, sammantraden, papper, remisser],
  ...[planering, fraser, ordlista, granskning],
  ...[klassrattning, frasskydd, organslag, malltyp, brev],
  ...[sammantradetsGang, paragrafer, paragrafdelar, narvaro, rattelser, delegation, protokollsstil],
  ...[delegationsanmalan, inkallelseordning],
  ...[sandlistor, expediering, mottagargrupper],
  ...[kallelsetext],
  ...[uppfoljning],
  medelsramar,
  protokollsavsteg,
  utskicksregler,
  dagordningshandlingar,
  dagordningslistor,
  oppnaArenden,
  maskeradeKopior,
  oexpedieradeArenden,
  redovisadeUppdrag,
  avstegIRegistret,
  motesfiler,
];
