import { describe, expect, test } from 'vitest';
import { beslutsforhet } from '../../../shared/rules/beslutsforhet.ts';

describe('a body may decide', () => {
  test.each([
    // body, elected, filled seats, jäviga, may decide, the law
    ['namnd', 11, 6, 0, true, 'KL 6 kap. 27 §'],
    ['namnd', 11, 5, 0, false, 'KL 6 kap. 27 §'],
    ['namnd', 12, 6, 0, false, 'KL 6 kap. 27 §: half is not more than half'],
    ['namnd', 11, 5, 3, false, 'KL 6 kap. 30 §: the jäviga are not there'],
    ['ks', 13, 7, 0, true, 'KL 6 kap. 27 §'],
    ['utskott', 5, 3, 0, true, 'KL 6 kap. 42 §'],
    ['kf', 61, 31, 0, true, 'KL 5 kap. 45 §'],
    ['kf', 61, 30, 0, false, 'KL 5 kap. 45 §'],
    ['kf', 61, 28, 4, true, 'KL 5 kap. 46 §: too few because of jäv alone'],
    ['kf', 61, 28, 2, false, 'KL 5 kap. 46 §: too few anyway'],
  ] as const)(
    '%s of %i with %i there and %i jäviga: %s (%s)',
    (organtyp, antal, there, javiga, may, _law) => {
      const found = beslutsforhet({
        organtyp,
        antalLedamoter: antal,
        tjanstgorande: there,
        javiga,
      });
      expect(found.beslutsfor).toBe(may);
      expect(found.narvarande).toBe(there);
    },
  );
});
