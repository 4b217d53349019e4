/** A result that parity compares with its exact value. */
import type { Node } from '../../calculation/graph/node';

export interface Result {
  readonly subject: string;
  readonly name: string;
  readonly unit: string;
  readonly node: Node;
}
