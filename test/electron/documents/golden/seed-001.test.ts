import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/contract.ts';
import { newRemiss } from '../../../../shared/domain/remiss.ts';
import { TjansteskrivelseData } from '../../../../shared/domain/tjansteskrivelse.ts';
import { blocksOfLines, textLines } from '../../../../shared/rules/inlasning/text-blocks.ts';
import { ocrRepairs } from '../../../../shared/rules/ocr.ts';
import { suggestPlan } from '../../../../shared/rules/planering.ts';
import { planFaults } from '../../../../shared/rules/planering-faults.ts';
import { bringIn } from '../../../support/bring-in.ts';
import type { BroughtIn } from '../../../support/bring-in.ts';
import type { PdfText } from '../../../support/pdf/read-pdf-text.ts';
import { readSwedish } from '../../../support/spelling/read-swedish.ts';
import { startTestApp } from '../../../support/test-app.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { corrections } from './corrections-001.ts';
import { printPaper } from './print-paper.ts';
import { bodyCalled, makeRegister, registerCase } from './register.ts';
import { readSeed001 } from './seeds.ts';
import { printedWords, sourceWords } from './source-text.ts';

const source = readSeed001() ?? '';
const BODY = 'Hägersten-Liljeholmens stadsdelsnämnd';
const MEETING = '2017-03-23';
const LAST_DAY = '2017-03-31';

describe.skipIf(source === '')('the answer to a remiss brought in, stored and printed', () => {
  let app: TestApp;
  let arende: Output<'arende.register'>;
  let brought: BroughtIn;
  let pdf: PdfText;
  let meeting: Output<'sammantrade.save'>['tillagda'][number];

  beforeAll(async () => {
    app = await startTestApp({ day: '2017-03-20' });
    const register = await makeRegister(app, bodyCalled(BODY, 'HLN'), '{AR}-{LOPNR}');
    const { organId, diariumId } = register;
    arende = await registerCase(app, diariumId, 'Remiss om en motion', '2017-03-01');
    const data = bodyCalled('Kommunstyrelsen', 'KS', { organtyp: 'ks' });
    const asker = await app.call('organ.save', { existing: null, data });
    const rubrik = 'Kompetensutvecklingspeng för socialsekreterare';
    await app.call('remiss.register', {
      arendeId: arende.id,
      data: newRemiss('in', asker.id, { rubrik, motionRef: '2016:114', svarSenast: LAST_DAY }),
      instanser: [{ organId, arendeId: arende.id }],
      bevakning: null,
    });
    const { tillagda } = await app.call('sammantrade.save', { organId, datum: [MEETING] });
    const [added] = tillagda;
    if (!added) throw new Error('no meeting was added');
    meeting = added;
    brought = await bringIn(app, arende.id, blocksOfLines(textLines(source)));
    pdf = await printPaper(app, brought.paper.id);
  });
  afterAll(() => app.close());

  test('it is an officer’s opinion on what Kommunstyrelsen asks', () => {
    expect(brought.paper.dokumenttyp).toBe('tjansteutlatande');
    expect(brought.paper.underrubrik).toBe('Yttrande till Kommunstyrelsen');
    expect(brought.paper.underskrifter).toHaveLength(2);
  });

  test('the printed words are those of the paper, in its order', () => {
    const from = brought.paper.rubrik;
    expect(from).toBe('Kompetensutvecklingspeng för socialsekreterare');
    expect(printedWords(pdf, from)).toEqual(sourceWords(source, from));
  });

  test('the planner says that the answer must be approved at the meeting, and why', () => {
    const regler = { inlamningDagar: 14, kallelseDagar: 7, samrad: [] };
    const fakta = { sammantraden: [meeting], regler, idag: '2017-03-01' };
    const plan = suggestPlan(LAST_DAY, fakta);
    expect(plan).toMatchObject({ sammantradeId: meeting.id, omedelbarJustering: true });
    expect(planFaults(plan, fakta)).toContainEqual({
      ...{ kod: 'omedelbar_planerad', niva: 'upplysning', slag: 'justering', namn: '' },
      grans: '2017-04-06',
    });
    const usual = planFaults({ ...plan, omedelbarJustering: false }, fakta);
    expect(usual[0]).toMatchObject({ kod: 'omedelbar_kravs', niva: 'fel', grans: '2017-04-06' });
  });

  test('the checks find that it comes late and tells of what is past as to come, and stop nothing', async () => {
    const findings = await app.call('kontroll.getFindings', {
      tjansteskrivelseId: brought.paper.id,
      data: {
        ...TjansteskrivelseData.strip().parse(brought.paper),
        ...{ dokumentdatum: '2017-03-20', sammantradeId: meeting.id },
      },
    });
    expect(findings.map(({ id, severity, field }) => `${id} ${severity} ${field}`)).toEqual([
      // The answer is late without approval at once; whoever asked gets no answer.
      ...['K36 V remiss', 'K33 T sandlista'],
      // Talks in March are told of as to come; a body is written with two kinds of first letter.
      ...['K38 T avsnitt.3', 'K46 T punkter.0'],
    ]);
  });
});

describe.skipIf(source === '')('the repair list', () => {
  test('proposes the right word for what OCR has damaged, nine times of ten', async () => {
    const dictionary = await readSwedish();
    const missed = [...corrections].filter(([word, right]) => {
      if (dictionary.isWord(word) || right.includes('-')) return false;
      const proposed = ocrRepairs(word, (one) => dictionary.isWord(one));
      return !proposed.some((one) => one.toLowerCase() === right.toLowerCase());
    });
    expect(missed.length).toBeLessThan(corrections.size / 10);
  });
});
