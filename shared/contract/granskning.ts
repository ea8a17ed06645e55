import { z } from 'zod';
import {
  Kommentar,
  KommentarData,
  Skrivelseversion,
  Versionsinnehall,
} from '../domain/granskning.ts';
import { KommentarId, SkrivelseversionId, TjansteskrivelseId } from '../domain/id.ts';
import { Skrivelsestatus } from '../domain/skrivelsestatus.ts';
import { line } from '../domain/text.ts';
import { Tjansteskrivelse } from '../domain/tjansteskrivelse.ts';
import { command, query } from './procedure.ts';

const ofPaper = z.strictObject({ tjansteskrivelseId: TjansteskrivelseId });
/** What the version that is kept with a step is called. */
const named = { namn: line(120) };
const ofVersion = z.strictObject({ versionId: SkrivelseversionId });

/** Versions and review of a paper. */
export const granskningProcedures = {
  /** Named versions, newest first, without what is written in them. */
  'granskning.listVersions': query(ofPaper, z.array(Skrivelseversion), ['tjansteskrivelse']),
  'granskning.getVersion': query(ofVersion, Versionsinnehall, []),
  /** Keeps the paper as it is stored now, under a name. */
  'granskning.nameVersion': command(ofPaper.extend(named), Skrivelseversion, [
    'tjansteskrivelse',
    'logg',
  ]),
  /** Puts back what a version holds; the paper as it stood is kept as a version of its own. */
  'granskning.restoreVersion': command(
    ofVersion.extend({ version: z.int(), ...named }),
    Tjansteskrivelse,
    ['tjansteskrivelse', 'logg'],
  ),
  /** Takes a paper to another state; what it then says is kept as a version. */
  'granskning.changeStatus': command(
    ofPaper.extend({ version: z.int(), status: Skrivelsestatus, ...named }),
    Tjansteskrivelse,
    ['tjansteskrivelse', 'logg'],
  ),
  'granskning.listComments': query(ofPaper, z.array(Kommentar), ['kommentar']),
  'granskning.comment': command(ofPaper.extend({ data: KommentarData }), Kommentar, [
    'kommentar',
    'logg',
  ]),
  'granskning.settleComment': command(
    z.strictObject({ kommentarId: KommentarId, lost: z.boolean() }),
    Kommentar,
    ['kommentar', 'logg'],
  ),
};
