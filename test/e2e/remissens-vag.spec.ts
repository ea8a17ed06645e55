import { textStart } from '../../renderer/text/start.ts';
import { button } from './support/find.ts';
import { test } from './support/fixture.ts';
import { keyboardHand } from './support/keyboard.ts';
import { watchPointer } from './support/pointer.ts';
import { planAnswer, receive, registerRemiss } from './support/remissens-ankomst.ts';
import { closeAnswer, decide, exportAndPrint, writeLetter } from './support/remissens-avslut.ts';
import { approve, followChecks, startAnswer, writeAnswer } from './support/remissens-svar.ts';
import { seeOverview } from './support/register.ts';

test('en remiss från posten till det utskrivna svaret med bara tangentbordet', async ({
  computer,
}) => {
  test.slow();
  const program = await computer.start();
  const hand = keyboardHand(program.page);
  const pointer = await watchPointer(program.page);
  await hand.press(button(program.page, textStart.example));
  await seeOverview(hand, 'Granbergs kommun');
  await test.step('kommer med posten och registreras som handling', () =>
    receive(hand, program, computer));
  await test.step('blir en remiss med avsändare och sista dag', () => registerRemiss(hand));
  await test.step('planeras, med ett sammanträde valt och datumen bevakade', () =>
    planAnswer(hand));
  await test.step('besvaras i ett tjänsteutlåtande av en mall', () => startAnswer(hand));
  await test.step('får samråd, text, beslutspunkter och underskrift', () => writeAnswer(hand));
  await test.step('rättas där kontrollerna säger stopp', () => followChecks(hand));
  await test.step('granskas, godkänns och lämnas till nämnden', () => approve(hand));
  // What is in a case stands once it is decided, so the letter is written before that.
  await test.step('får ett följebrev', () => writeLetter(hand, program));
  await test.step('beslutas av nämnden', () => decide(hand));
  await test.step('sparas som PDF och skrivs ut', () => exportAndPrint(hand, program, computer));
  await test.step('lämnas, och remissen är besvarad', () => closeAnswer(hand));
  await pointer.expectUnused();
});
