/** The rows of a sheet as they come into view, asked for in blocks; while fresh ones come, those before stay. */
import { useEffect, useState } from 'react';
import type { ShownCell } from './bookApi';

/** Rows asked for at once. */
const blockRows = 64;

type Rows = readonly (readonly ShownCell[])[];

interface Block {
  readonly revision: number;
  readonly rows: Rows;
}

/** The cells of a row, once they are there: of the rows from `first` to `last`, and of so many at the top. */
export function useRowBlocks(
  rowsOf: (first: number, last: number) => Promise<Rows>,
  revision: number,
  first: number,
  last: number,
  top: number,
): (row: number) => readonly ShownCell[] | undefined {
  const [blocks, setBlocks] = useState<ReadonlyMap<number, Block>>(new Map());
  const [firstBlock, lastBlock, topBlocks] = [blockOf(first), blockOf(Math.max(first, last)), blockOf(top) + 1];
  useEffect(() => {
    let current = true;
    const wanted = new Set(Array.from({ length: lastBlock - firstBlock + 1 }, (_, index) => firstBlock + index));
    if (top > 0) for (let block = 0; block < topBlocks; block += 1) wanted.add(block);
    for (const block of wanted) {
      if (blocks.get(block)?.revision === revision) continue;
      rowsOf(block * blockRows + 1, (block + 1) * blockRows).then(
        (rows) => current && setBlocks((before) => new Map(before).set(block, { revision, rows })),
        // The sheet has gone meanwhile; another one is about to be shown.
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [blocks, revision, firstBlock, lastBlock, top, topBlocks, rowsOf]);
  return (row) => blocks.get(blockOf(row))?.rows[(row - 1) % blockRows];
}

const blockOf = (row: number): number => Math.floor((Math.max(1, row) - 1) / blockRows);
