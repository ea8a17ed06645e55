import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../shared/domain/datum.ts';
import { findPersonnummer } from '../../../shared/rules/personnummer.ts';

const found = (text: string) => findPersonnummer(text).map((hit) => hit.text);

/** The check digit as the law describes it, written apart from the code under test. */
function checkDigit(nine: string): number {
  const products = Array.from(nine).map(
    (digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1),
  );
  const sum = Array.from(products.join('')).reduce((total, digit) => total + Number(digit), 0);
  return (10 - (sum % 10)) % 10;
}

interface Made {
  readonly year: string;
  readonly rest: string;
  readonly serial: string;
  readonly slag: 'personnummer' | 'samordningsnummer';
}

const made = fc
  .record({
    day: fc.nat({ max: 60_000 }).map((days) => addDays('1890-01-01', days)),
    serial: fc.nat({ max: 999 }),
    coordination: fc.boolean(),
  })
  .map(({ day, serial, coordination }): Made => {
    const [year = '', month = '', dayOfMonth = ''] = day.split('-');
    const last = coordination ? String(Number(dayOfMonth) + 60) : dayOfMonth;
    const three = String(serial).padStart(3, '0');
    const digit = checkDigit(`${year.slice(2)}${month}${last}${three}`);
    const slag = coordination ? 'samordningsnummer' : 'personnummer';
    return { year, rest: `${month}${last}`, serial: `${three}${String(digit)}`, slag };
  });

const written = fc
  .tuple(
    made,
    fc.boolean(),
    fc.constantFrom('', '-', '+', ' ', '\u00a0', ' - ', '\u2013', '\u2011', '\u200b', '\u00ad'),
  )
  .map(([{ year, rest, serial, slag }, full, between]) => ({
    number: [full ? year : year.slice(2), rest, between, serial].join(''),
    slag,
  }));

describe('findPersonnummer', () => {
  it('finds every number however it is written, and says where', () => {
    const around = fc.constantFrom('', 'Ansökan från ', '(', 'pnr:', 'födda ', 'å', '2019, ');
    const after = fc.constantFrom('', '.', ', 12 år', ')', ' om bistånd', '/2');
    fc.assert(
      fc.property(around, written, after, (before, { number, slag }, behind) => {
        expect(findPersonnummer(`${before}${number}${behind}`)).toEqual([
          {
            text: number,
            start: before.length,
            end: before.length + number.length,
            slag,
          },
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds none whose check digit is another', () => {
    const wrong = fc.tuple(made, fc.integer({ min: 1, max: 9 })).map(([one, off]) => {
      const digit = (Number(one.serial[3]) + off) % 10;
      return `${one.year}${one.rest}-${one.serial.slice(0, 3)}${String(digit)}`;
    });
    fc.assert(
      fc.property(wrong, (number) => {
        expect(found(number)).toEqual([]);
      }),
    );
  });

  it('finds several in one text, in order', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 5 }), (written) => {
        const numbers = written.map(({ number }) => number);
        expect(found(numbers.join(' och '))).toEqual(numbers);
      }),
    );
  });

  test.each([
    ['Underlag 811228-9874', '811228-9874'],
    ['pnr811228-9874', '811228-9874'],
    ['Skanning_198112289874.pdf', '198112289874'],
    ['född 1981-12-28-9874', '1981-12-28-9874'],
    ['121212+1212 har fyllt hundra', '121212+1212'],
    ['8112289874', '8112289874'],
    ['samordningsnummer 701063-2391', '701063-2391'],
    ['８１１２２８－９８７４', '８１１２２８－９８７４'],
    ['𝟖𝟏𝟏𝟐𝟐𝟖-9874 och mer', '𝟖𝟏𝟏𝟐𝟐𝟖-9874'],
    ['född 81 12 28 9874', '81 12 28 9874'],
    ['född 19 81 12 28-9874', '19 81 12 28-9874'],
    ['81-12-28-9874', '81-12-28-9874'],
    ['8112\u200b28-98\u200d74!', '8112\u200b28-98\u200d74'],
    ['811228    --\n9874', '811228    --\n9874'],
    ['811228-9874,5 eller', '811228-9874'],
    // A child born in 2007 is not to be taken for a telephone without a word that says so.
    ['Elev 0701020307', '0701020307'],
  ])('in %j', (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  test.each([
    ['an amount', 'Kostnaden är 8 112 289 874 kr, varav 1 250 000,50 kr'],
    ['a diarienummer', 'KS 2017/0305, 2017KS0305, SN 2019/811228-3.1, 3.1.2/2024:1234'],
    ['a telephone', 'Ring 070-102 03 07, 08-508 12 000 eller +46 70 102 03 07'],
    ['a telephone in one', 'tel. 0701020307, Mobil: 0701020307'],
    ['an international telephone', '+46701020307, 0046701020307'],
    ['an organisation', 'Org.nr 212000-1355, 556036-0793'],
    ['a month that is none', '811328-9873'],
    ['a day that is none', '810230-9872'],
    ['day 60', '811260-9873'],
    ['a leap day of no such year', '19810229-1237'],
    ['another check digit', '811228-9875'],
    ['part of a longer number', '18811228987455, 5581122898741'],
    ['a decimal', '8112289874,50 kr'],
    ['dates and times', '2024-05-12 10:30, 20240512, 2024-05-12, 240512'],
    ['a bankgiro and a plusgiro', '5050-1055, 12 34 56-7'],
    ['an account', 'SE45 5000 0000 0583 9825 7466'],
    ['a law', 'SFS 1991:481, 2009:400, 26 kap. 1 §'],
    ['a property', 'Granberg 12:121, Björken 4'],
    ['nothing', ''],
  ])('takes no %s for one', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  // Looked for in a way that grows with the square of the text, these take minutes.
  it('gets through a long text before every telephone', { timeout: 30_000 }, () => {
    expect(found(`${'tel'.repeat(300)} 0701020307 `.repeat(300))).toEqual([]);
  });

  it('gets through a long text of digits', { timeout: 30_000 }, () => {
    expect(found('81122898740'.repeat(50_000))).toEqual([]);
    expect(found('811228 - '.repeat(50_000))).toEqual([]);
  });
});
