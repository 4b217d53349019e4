/** A thing that has no factor under the name of a ledger is found in the library under the library's own. */
import { isCbamGoodByName } from '../../src/library/inputMaterials';
import { factorLibrary } from '../../src/library/factorLibrary';
import { libraryNameOf } from '../../src/library/libraryNames';
import { findingMessage } from '../../src/language/findingMessage';
import { plant } from '../support/plant';

test.each([
  ['Primary ingot', 'Primary aluminium'],
  ['Aluminium ingot', 'Primary aluminium'],
  ['电解铝', 'Primary aluminium'],
  ['Gas', 'Natural gas'],
  ['Grid electricity', 'Electricity'],
  ['外购电', 'Electricity'],
  ['动力煤', 'Bituminous coal'],
  ['Primary packaging', undefined],
  ['Heat treatment', undefined],
  ['Grain refiner', undefined],
])('%s is %s', (item, name) => {
  expect(libraryNameOf(item)?.en).toBe(name);
  const own = factorLibrary.find((factor) => factor.item.en === libraryNameOf(item)?.en);
  expect(own?.item).toEqual(libraryNameOf(item));
});

test('a missing factor is offered from the library, by a name nearby, or from the supplier', () => {
  const { findings } = plant({
    Production: 'Process | Product | Quantity | Unit\nCast | Billet | 100 | t',
    Materials: `Process | Item | Quantity | Unit | Metal content
Cast | Primary ingot | 99 | t | 1
Cast | Grain refiner | 1 | t | 0`,
    Energy: 'Process | Carrier | Quantity | Unit\nCast | Gas | 5 | GJ',
    Factors: 'Item | Component | Value | Unit\nOther | footprint | 1 | t/t',
  });
  const said = findings.filter(({ code }) => code === 'no-factor');
  expect(said.map((finding) => findingMessage(finding, 'en'))).toEqual([
    'There is no factor for "Primary ingot". The library has one for "Primary aluminium". Correct the name, add the factor, or fill in the supplier\'s Footprint.',
    'There is no factor for "Grain refiner". Correct the name, add the factor, or fill in the supplier\'s Footprint.',
    'There is no factor for "Gas". The library has one for "Natural gas". Correct the name, or add the factor to the factors table.',
  ]);
});

test('an anodised profile is no anode, in Chinese either', () => {
  expect(libraryNameOf('阳极氧化型材')).toBeUndefined();
  expect(libraryNameOf('预焙阳极')?.en).toBe('Anodes, net consumption');
  expect(isCbamGoodByName('阳极氧化铝型材')).toBe(true);
  expect(isCbamGoodByName('预焙阳极')).toBe(false);
});
