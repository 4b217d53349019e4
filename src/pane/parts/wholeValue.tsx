/** What a cell holds, whole: its kind said, blanks to be seen, a text in quotation marks, a date serial as the day that the cell will show. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellValue } from '../../workbook/sheetPlan';
import { dayText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { usePaneStyles } from './paneStyles';

export function WholeValue({
  value,
  format,
}: {
  readonly value: CellValue;
  readonly format?: string | undefined;
}): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  const isDate = typeof value === 'number' && format !== undefined;
  const kind =
    value === null
      ? 'blank'
      : isDate
        ? 'date'
        : typeof value === 'string'
          ? 'text'
          : typeof value === 'number'
            ? 'number'
            : 'yes or no';
  const text = isDate
    ? dayText(value)
    : value === null
      ? '–'
      : typeof value === 'string'
        ? `"${value}"`
        : String(value);
  return (
    <span style={{ whiteSpace: 'pre-wrap' }}>
      {text
        .replace(/[\u00a0\u3000\u200b-\u200d\ufeff]/g, '␣')
        .replace(/^ +| +$/g, (blanks) => '␣'.repeat(blanks.length))
        .replace(/ {2,}/g, (blanks) => '␣'.repeat(blanks.length))}{' '}
      <span className={mergeClasses(pane.quiet, pane.small)}>{say.repair.kind[kind]}</span>
    </span>
  );
}
