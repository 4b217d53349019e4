/** What runs between processes: each draw split by the processes that make the product, and by what certificates move to it. */
import { drawnCoefficient } from '../rules/drawnCoefficient';
import { drawnPart } from '../rules/drawnPart';
import { transferredAmount } from '../rules/transferredAmount';
import { recordOf } from '../../quantity/recordOf';
import { follows, one, zero, type Node } from '../graph/node';
import type { Chain, Draw } from './chain';

type Supplier<Channel extends string> = Draw<Channel>['suppliers'][number];

/** The part of one maker's burden that one draw takes. */
export interface Arc<Channel extends string> {
  readonly consumer: number;
  /** The draw that it is part of, and which of its makers. */
  readonly draw: Draw<Channel>;
  readonly maker: number;
  readonly supplier: Supplier<Channel>;
  /** Part of the maker's total, or of what is moved to the product. */
  readonly part: Node;
  /** True of what is moved to the product beside its share of the maker's total. */
  readonly isMoved: boolean;
  /** Per channel, in the unit of the channel; nothing where nothing is moved. */
  readonly carried: Readonly<Record<Channel, Node>>;
}

/** By process, in the order of its draws: what it takes from each maker. */
export function arcsInto<Channel extends string>(
  { totals, draws }: Chain<Channel>,
  channels: readonly Channel[],
  consumer: number,
): readonly Arc<Channel>[] {
  return (draws[consumer] ?? []).flatMap((draw, position) => {
    const [single, second] = draw.suppliers;
    const whole = totals[consumer]?.carried[position];
    return draw.suppliers.flatMap((supplier, maker): Arc<Channel>[] => {
      const { moved, amount, share, process } = supplier;
      const part = follows(drawnCoefficient, draw.quantity, share, amount);
      const isWhole = supplier === single && !second && !moved && whole !== undefined;
      const ofTotal = recordOf(channels, (channel) =>
        isWhole ? whole[channel] : follows(transferredAmount, part, totals[process]?.total[channel] ?? zero),
      );
      const arc = { consumer, draw, maker, supplier };
      return [
        { ...arc, part, isMoved: false, carried: ofTotal },
        ...(moved
          ? [
              {
                ...arc,
                part: follows(drawnCoefficient, draw.quantity, one, amount),
                isMoved: true,
                carried: recordOf(channels, (channel) =>
                  follows(drawnPart, draw.quantity, moved[channel] ?? zero, amount),
                ),
              },
            ]
          : []),
      ];
    });
  });
}
