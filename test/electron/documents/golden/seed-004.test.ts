import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/contract.ts';
import { blocksOfLines, textLines } from '../../../../shared/rules/inlasning/text-blocks.ts';
import { matchBody } from '../../../../shared/rules/inlasning/names.ts';
import { sumAnsokan, sumFordelning } from '../../../../shared/rules/fordelning.ts';
import { lowerFirst } from '../../../../shared/rules/sprak.ts';
import { TjansteskrivelseData } from '../../../../shared/domain/tjansteskrivelse.ts';
import { bringIn } from '../../../support/bring-in.ts';
import type { BroughtIn } from '../../../support/bring-in.ts';
import type { PdfText } from '../../../support/pdf/read-pdf-text.ts';
import { startTestApp } from '../../../support/test-app.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { enterLedger } from './enter-ledger.ts';
import { printPaper } from './print-paper.ts';
import { readLedger } from './read-ledger.ts';
import { readPaper } from './read-paper.ts';
import { bodyCalled, makeRegister, registerCase } from './register.ts';
import { readSeed004 } from './seeds.ts';
import { printedNotes, printedWords, sourceNotes, sourceWords } from './source-text.ts';

const source = readSeed004() ?? '';
const BODY = 'Kommunstyrelsen';
const NUMBER = '2017KS/0305';
/** Phrase variants that word the points as the paper does. */
const frasstil = { F1: 'budgetmedel', F2: 'till_sammantrade', F3: 'tilldelas_inte' };

describe.skipIf(source === '')('an allocation paper brought in, stored and printed', () => {
  let app: TestApp;
  let arende: Output<'arende.register'>;
  let brought: BroughtIn;
  let fordelning: Output<'fordelning.save'>;
  let paper: Output<'tjansteskrivelse.get'>;
  let pdf: PdfText;

  beforeAll(async () => {
    app = await startTestApp({ day: '2017-12-20' });
    const organ = bodyCalled(BODY, 'KS', { organtyp: 'ks', frasstil });
    const { organId, diariumId } = await makeRegister(app, organ, '{AR}{NAMND}/{LOPNR:4}');
    // The cases of the year that came before this one.
    for (let number = 1; number < 305; number += 1)
      await registerCase(app, diariumId, `Ärende ${String(number)}`, '2017-12-19');
    arende = await registerCase(app, diariumId, 'Medel enligt budget', '2017-12-19');
    app.host.setDay('2018-02-20');
    brought = await bringIn(app, arende.id, blocksOfLines(textLines(source)));
    const bodies = await app.call('organ.list', {});
    const idOf = (namn: string) => {
      const id = matchBody(namn, bodies);
      if (id === null) throw new Error(`no body called ${namn}`);
      return id;
    };
    const ledger = readLedger(readPaper(brought.proposal));
    fordelning = await enterLedger(app, arende.id, { agare: organId, idOf }, ledger);
    paper = await app.call('tjansteskrivelse.get', { tjansteskrivelseId: brought.paper.id });
    pdf = await printPaper(app, paper.id);
  });
  afterAll(() => app.close());

  test('the case gets the number that the paper has', () => {
    expect(arende.diarienummer).toBe(NUMBER);
  });

  test('bodies are made once: an abbreviation is the body that is named in full', async () => {
    const bodies = await app.call('organ.list', {});
    const made = bodies.filter(({ namn }) => namn !== BODY);
    expect(made.map(({ forkortning }) => forkortning).sort()).toEqual(['SN', 'UTN', 'VON']);
    expect(made.every(({ namn }) => namn.endsWith('nämnden'))).toBe(true);
  });

  test('the ledger holds the frame, the requests and the grants, and nothing is left', () => {
    const { ram, begart, tilldelat, kvar } = sumFordelning(fordelning);
    expect({ ram, begart, tilldelat, kvar }).toEqual({
      ...{ ram: 3_000_000, begart: 5_000_000, tilldelat: 3_000_000, kvar: 0 },
    });
  });

  test('every decision point says what the ledger says, word for word, and follows it', () => {
    expect(paper.punkter).toHaveLength(brought.proposal.punkter.length);
    for (const { nyckel, egenText, utgar } of paper.punkter) {
      expect(nyckel).toMatch(/^(?:tilldelning|aterrapport):/);
      expect({ egenText, utgar }).toEqual({ egenText: null, utgar: false });
    }
  });

  test('the printed words are those of the paper, in its order', () => {
    expect(printedWords(pdf, BODY)).toEqual(sourceWords(source, BODY));
  });

  test('the footnotes are those of the paper, in its order', () => {
    expect(printedNotes(pdf)).toEqual(sourceNotes(source));
  });

  test('the letterhead names those who answer for it, and the number', () => {
    const texts = pdf.blocks.map(({ text }) => text);
    const letterhead = texts.slice(0, texts.indexOf(BODY));
    const names = /^Handläggare\n(.+)Diarienummer$/mu.exec(source)?.[1];
    expect(letterhead).toContain(names);
    expect(letterhead).toContain(NUMBER);
  });

  test('every page after the first repeats the number at its head', () => {
    expect(pdf.pages).toBeGreaterThan(2);
    for (const furniture of pdf.furniture.slice(1)) expect(furniture).toContain(NUMBER);
  });

  test('the checks find the faults that the paper has', async () => {
    const tjansteskrivelseId = paper.id;
    const findings = await app.call('kontroll.getFindings', { tjansteskrivelseId, data: null });
    const refused = fordelning.ansokningar.find((one) => sumAnsokan(one).tilldelat === 0);
    expect(findings.map(({ id, field }) => `${id} ${field}`).sort()).toEqual([
      ...['K10 handlingsrader.3', 'K10 handlingsrader.5'],
      ...['K11 handlingsrader.0', 'K11 handlingsrader.1'],
      ...['K11 handlingsrader.6', 'K11 handlingsrader.7'],
      ...['K12 avsnitt.4', 'K12 fordelning', 'K13 fordelning', 'K14 handlingsrader'],
      ...['K15 dokumentdatum', `K22 sokande:${refused?.sokandeOrganId ?? ''}`, 'K23 punkter.0'],
      ...[
        'K28 fordelning',
        'K31 punkter.1',
        'K31 punkter.3',
        'K33 sandlista',
        'K41 avsnitt.5',
        'K41 avsnitt.5',
      ],
    ]);
  });

  test('decided, it is to be told to every body, the refused one too, and nobody pays it out', async () => {
    const refused = fordelning.ansokningar.find((one) => sumAnsokan(one).tilldelat === 0);
    const bodies = await app.call('organ.list', {});
    const [board] = bodies.filter(({ namn }) => namn === BODY);
    await app.call('beslut.record', {
      ...{ tjansteskrivelseId: paper.id, organId: board!.id, datum: '2018-02-20', paragraf: 31 },
      ...{ utfall: 'enligt_forslag', punkter: [], tilldelningar: [] },
      avsteg: [{ ansokanId: refused!.id, skal: 'Behandlas i texten.' }],
    });
    const { forslag } = await app.call('sandlista.get', { tjansteskrivelseId: paper.id });
    const shortOf = (id: string | null) => bodies.find((one) => one.id === id)?.forkortning;
    const required = forslag.filter(({ kravs }) => kravs);
    expect(required.map(({ organId, orsak }) => [shortOf(organId), orsak.kod]).sort()).toEqual([
      ['SN', 'avslas'],
      ['UTN', 'tilldelas'],
      ['VON', 'tilldelas'],
    ]);
    const findings = await app.call('kontroll.getFindings', {
      ...{ tjansteskrivelseId: paper.id, data: null },
    });
    expect(findings.filter(({ id }) => id === 'K33')).toMatchObject([
      { severity: 'T', details: { skal: 'verkstallare' } },
    ]);
  });

  test('a project that the text forgets to say is left out is found', async () => {
    const excluded = fordelning.ansokningar
      .flatMap(({ poster }) => poster)
      .filter(({ utfall }) => utfall === 'omfattas_ej');
    const [forgotten] = excluded.map(({ rubrik }) => lowerFirst(rubrik));
    const text = JSON.stringify(paper.avsnitt).replaceAll(forgotten ?? '', 'ett annat projekt');
    const avsnitt: unknown = JSON.parse(text);
    const findings = await app.call('kontroll.getFindings', {
      tjansteskrivelseId: paper.id,
      data: TjansteskrivelseData.strip().parse({ ...paper, avsnitt }),
    });
    const forgetful = findings.filter(({ id }) => id === 'K24');
    expect(forgetful.map(({ field, details }) => [field, details['saknas']])).toEqual([
      ['avsnitt.5', excluded[0]?.rubrik],
    ]);
  });
});
