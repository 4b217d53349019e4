/** `Functions`: the worksheet functions that an add-in may call by themselves, as far as ours does. */
import type { WorkbookModel } from '../model/workbook';
import { defineClass } from '../protocol/apiClass';

/** What a function gave. */
class FunctionResult {
  constructor(readonly value: number) {}
}

const millisecondsPerDay = 86_400_000;

export const functionsClass = defineClass<WorkbookModel>('Functions', {
  call: {
    /** Days of the workbook's own calendar, right for years from 1901 on. */
    date: (workbook, given) => {
      const dayOf1970 = Date.UTC(given.integer(0), given.integer(1) - 1, given.integer(2)) / millisecondsPerDay;
      return new FunctionResult(dayOf1970 + (workbook.date1904 ? 24_107 : 25_569));
    },
  },
});

export const functionResultClass = defineClass<FunctionResult>('FunctionResult', {
  get: { value: ({ value }) => value, error: () => null },
});
