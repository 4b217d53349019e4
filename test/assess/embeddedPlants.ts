/** Small random plants that make electricity, heat, goods and input materials for one another, with what the embedded split of each must be. */
import fc from 'fast-check';
import { year2024, type Tables } from '../support/plant';

export type MadeKind = 'electricity' | 'heat' | 'good' | 'no code' | 'input material';

export interface MadeOutput {
  readonly kind: MadeKind;
  readonly amount: number;
}

/** What a process makes (one or two things), draws of others and buys; amounts are whole numbers. */
export interface EmbeddedPlant {
  readonly processes: readonly {
    readonly outputs: readonly MadeOutput[];
    readonly coal: number;
    readonly emitted: number;
    readonly power: number;
    readonly steam: number;
    readonly ingot: number;
  }[];
  readonly draws: readonly {
    readonly by: number;
    readonly of: number;
    readonly output: number;
    readonly amount: number;
  }[];
}

/** Tonnes per t of coal, MWh of bought electricity, GJ of bought steam, and t of ingot. */
export const factorsOf = { coal: 2, power: 0.5, steam: 0.11, ingotDirect: 1.6, ingotIndirect: 6 } as const;

export function isEnergy(kind: MadeKind): boolean {
  return kind === 'electricity' || kind === 'heat';
}

/** Plants of one to four processes; each draws less than a tenth of an output, so that every loop has a solution. */
export const embeddedPlants: fc.Arbitrary<EmbeddedPlant> = fc.integer({ min: 1, max: 4 }).chain((count) => {
  const index = fc.integer({ min: 0, max: count - 1 });
  const amount = fc.integer({ min: 100, max: 9000 });
  const goods = fc.constantFrom<MadeKind>('good', 'no code', 'input material');
  // What is shared by amount is of one dimension.
  const outputs = fc.oneof(
    fc.tuple(fc.record({ kind: goods, amount })),
    fc.tuple(fc.record({ kind: goods, amount }), fc.record({ kind: goods, amount })),
    fc.tuple(fc.record({ kind: fc.constantFrom<MadeKind>('electricity', 'heat'), amount })),
    fc.tuple(
      fc.record({ kind: fc.constant<MadeKind>('electricity'), amount }),
      fc.record({ kind: fc.constant<MadeKind>('heat'), amount }),
    ),
  );
  const some = fc.integer({ min: 0, max: 500 });
  return fc
    .record({
      processes: fc.array(
        fc.record({
          outputs,
          coal: fc.integer({ min: 1, max: 500 }),
          emitted: some,
          power: some,
          steam: some,
          ingot: some,
        }),
        { minLength: count, maxLength: count },
      ),
      draws: fc.uniqueArray(
        fc.record({ by: index, of: index, output: fc.nat(1), share: fc.integer({ min: 1, max: 90 }) }),
        {
          maxLength: 8,
          selector: ({ by, of, output }) => `${by} ${of} ${output}`,
        },
      ),
    })
    .map(({ processes, draws }): EmbeddedPlant => ({
      processes,
      draws: draws.flatMap(({ by, of, output, share }) => {
        const made = processes[of]?.outputs[output];
        return made ? [{ by, of, output, amount: (made.amount * share) / 1000 }] : [];
      }),
    }));
});

/** How an energy product or quantity is written. */
export interface Writing {
  readonly nameOf: (process: number, kind: MadeKind, output: number) => string;
  readonly energy: { readonly unit: string; readonly perMegawattHour: number };
  readonly kindOf?: (kind: MadeKind) => string;
}

const codes: Readonly<Record<MadeKind, string>> = {
  electricity: '',
  heat: '',
  good: '7601 10 10',
  'no code': '',
  'input material': '2818',
};

/** The product's name as it is written unless told otherwise. */
export const plainNames: Writing = {
  nameOf: (process, kind, output) => (isEnergy(kind) ? `Own ${kind} ${process}` : `Product ${process} ${output}`),
  energy: { unit: 'MWh', perMegawattHour: 1 },
};

/** The plant as ledgers. */
export function embeddedTables({ processes, draws }: EmbeddedPlant, writing = plainNames): Tables {
  const { nameOf, energy, kindOf = () => '' } = writing;
  const quantity = (kind: MadeKind, amount: number): string =>
    isEnergy(kind)
      ? `${Number((amount * energy.perMegawattHour).toFixed(6))} | ${energy.unit}`
      : `${Number(amount.toFixed(6))} | t`;
  const ofKind = (wanted: 'energy' | 'goods'): readonly string[] =>
    draws.flatMap(({ by, of, output, amount }) => {
      const made = processes[of]?.outputs[output];
      if (!made || isEnergy(made.kind) !== (wanted === 'energy')) return [];
      return [`P${by} | ${nameOf(of, made.kind, output)} | ${quantity(made.kind, amount)} | ${kindOf(made.kind)}`];
    });
  return {
    Settings: year2024('GWP set | AR5'),
    Production: [
      'Process | Product | Quantity | Unit | Kind | Role | CN code',
      ...processes.flatMap(({ outputs }, process) =>
        outputs.map(
          ({ kind, amount }, output) =>
            `P${process} | ${nameOf(process, kind, output)} | ${quantity(kind, amount)} | ${kindOf(kind)} | ${output > 0 ? 'co-product' : ''} | ${codes[kind]}`,
        ),
      ),
    ].join('\n'),
    Energy: [
      'Process | Carrier | Quantity | Unit | Kind',
      ...processes.flatMap(({ coal, power, steam }, process) => [
        `P${process} | Coal | ${coal} | t | `,
        `P${process} | Grid electricity | ${power} | MWh | `,
        `P${process} | Bought steam | ${steam} | GJ | `,
      ]),
      ...ofKind('energy'),
    ].join('\n'),
    Materials: [
      'Process | Item | Quantity | Unit | Metal content',
      ...processes.map(({ ingot }, process) => `P${process} | Ingot | ${ingot} | t | 1`),
      ...ofKind('goods').map((row) => row.replace(/[^|]*$/, ' 1')),
    ].join('\n'),
    Emissions: [
      'Process | Gas | Quantity | Unit',
      ...processes.map(({ emitted }, process) => `P${process} | CO2 | ${emitted} | t`),
    ].join('\n'),
    Factors: `Item | Component | Value | Unit
      Coal | direct | ${factorsOf.coal} | tCO2/t
      Grid electricity | location | ${factorsOf.power} | tCO2/MWh
      Bought steam | location | ${factorsOf.steam} | tCO2/GJ
      Ingot | embedded direct | ${factorsOf.ingotDirect} | tCO2/t
      Ingot | embedded indirect | ${factorsOf.ingotIndirect} | tCO2/t`,
  };
}

/** Direct and indirect per unit of each output, by repeated substitution in doubles: both together, and the direct part, each a system of its own. */
export function expectedSplit({ processes, draws }: EmbeddedPlant): readonly (readonly {
  readonly direct: number;
  readonly indirect: number;
}[])[] {
  const shareOf = (process: number, output: number): number => {
    const outputs = processes[process]?.outputs ?? [];
    const all = outputs.reduce((sum, { amount }) => sum + amount, 0);
    return (outputs[output]?.amount ?? 0) / all;
  };
  const solve = (own: (process: number) => number, carries: (kind: MadeKind) => boolean): readonly number[] => {
    let totals = processes.map((_, process) => own(process));
    for (let round = 0; round < 400; round += 1) {
      totals = processes.map((_, process) =>
        draws
          .filter(({ by }) => by === process)
          .reduce((sum, { of, output, amount }) => {
            const made = processes[of]?.outputs[output];
            if (!made || !carries(made.kind)) return sum;
            return sum + (amount * shareOf(of, output) * (totals[of] ?? 0)) / made.amount;
          }, own(process)),
      );
    }
    return totals;
  };
  const ownDirect = (process: number): number => {
    const { coal = 0, emitted = 0, steam = 0, ingot = 0 } = processes[process] ?? {};
    return coal * factorsOf.coal + emitted + steam * factorsOf.steam + ingot * factorsOf.ingotDirect;
  };
  const ownIndirect = (process: number): number => {
    const { power = 0, ingot = 0 } = processes[process] ?? {};
    return power * factorsOf.power + ingot * factorsOf.ingotIndirect;
  };
  const direct = solve(ownDirect, (kind) => kind !== 'electricity' && kind !== 'input material');
  const both = solve(
    (process) => ownDirect(process) + ownIndirect(process),
    (kind) => kind !== 'input material',
  );
  return processes.map(({ outputs }, process) =>
    outputs.map(({ kind, amount }, output) => {
      if (kind === 'input material') return { direct: 0, indirect: 0 };
      const perUnit = (total: number): number => (shareOf(process, output) * total) / amount;
      const ofDirect = kind === 'electricity' ? 0 : perUnit(direct[process] ?? 0);
      return { direct: ofDirect, indirect: perUnit(both[process] ?? 0) - ofDirect };
    }),
  );
}
