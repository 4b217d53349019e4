/** Where a number that no rule computes comes from: the sentence, the ledger rows, the row of the factor library. */
import type { Calculation } from '../../calculation/calculate';
import type { Source } from '../../calculation/graph/node';
import { placeOf, cellOf, type LedgerTable } from '../../ledgers/ledgerTable';
import { wordFor, words, type Language } from '../../language/words';
import { measuredRows } from '../../model/documentation';
import { rowsOfGroup, rowsOfDays, type ActivityGroup } from '../../model/activityGroups';
import { dateOfSerial } from '../../quantity/calendarDate';
import { plainText } from '../../quantity/exact';
import { units, type Dimension } from '../../quantity/units';
import type { SourceFactor, SourceRow } from './explanation';

interface SourceTexts {
  readonly sentence: string;
  readonly rows: readonly SourceRow[];
  readonly rowCount: number;
  readonly factor?: SourceFactor;
}

/** Rows of a ledger that an explanation names; their number is always whole. */
const shownRows = 50;

/** The texts of a source in a language. */
export function sourceTexts(calculation: Calculation, source: Source, language: Language): SourceTexts {
  const { explain, component } = words(language);
  const { plant } = calculation;
  const only = (sentence: string): SourceTexts => ({ sentence, rows: [], rowCount: 0 });
  const fromCell = (table: LedgerTable, row: number, key: string): SourceTexts => {
    const column = table.columns.get(key);
    return {
      sentence: explain.ledgerValue(column?.header ?? key, table.ledger.table),
      rows: [rowAt(table, row, key)],
      rowCount: 1,
    };
  };
  switch (source.kind) {
    case 'ledger sum': {
      const rows = rowsOfGroup(source.group, plant.period);
      return {
        sentence: explain.ledgerSum(rows.length, source.group.table.ledger.table, criteriaText(source.group, language)),
        rows: rows.slice(0, shownRows).map((row) => rowAt(source.group.table, row, 'quantity')),
        rowCount: rows.length,
      };
    }
    case 'measured sum': {
      const { group } = source;
      const isMeasured = measuredRows(group.table);
      const rows = rowsOfGroup(group, plant.period).filter(isMeasured);
      return {
        sentence: explain.measuredSum(rows.length, group.table.ledger.table, criteriaText(group, language)),
        rows: rows.slice(0, shownRows).map((row) => rowAt(group.table, row, 'quantity')),
        rowCount: rows.length,
      };
    }
    case 'ledger days': {
      const { group, days } = source;
      const rows = rowsOfDays(group, days, plant.period);
      return {
        sentence: explain.ledgerSum(rows.length, group.table.ledger.table, criteriaText(group, language)),
        rows: rows.slice(0, shownRows).map((row) => rowAt(group.table, row, 'quantity')),
        rowCount: rows.length,
      };
    }
    case 'ledger value':
      return fromCell(source.group.table, source.group.firstRow, source.key);
    case 'ledger cell':
      return fromCell(source.table, source.row, source.key);
    case 'disclosed': {
      const table = plant.ledgers.tables.get('Disclosed');
      return table ? fromCell(table, source.row, 'value') : only('');
    }
    case 'factor': {
      const { factor } = source;
      const day = (serial: number | undefined): string => (serial === undefined ? '' : (dateOfSerial(serial) ?? ''));
      return {
        sentence: explain.factor(factor.item, wordFor(component, factor.component), factor.unitText, factor.source),
        rows: [],
        rowCount: 0,
        factor: {
          item: factor.item,
          component: factor.component,
          gas: factor.gas ?? '',
          value: plainText(factor.value),
          unit: factor.unitText,
          region: factor.region,
          validFrom: day(factor.validFrom),
          validTo: day(factor.validTo),
          source: factor.source,
          reference: factor.reference,
          quality: factor.quality,
          cell: placeOf(factor.table, factor.row, 'value').cell ?? '',
        },
      };
    }
    case 'unit size':
      return only(explain.unitSize(source.unit.symbol, source.unit.size, baseOf(source.unit.dimension)));
    case 'potential':
      return only(explain.potential(source.gas, plant.settings.gwp));
    case 'loop':
      return only(explain.loop(source.rightSide.length));
    case 'year':
      return only(explain.ofYear(source.year.label, source.year.source));
    case 'parameter':
      return only(explain.parameter);
    default:
      return only(explain.constant);
  }
}

/** The unit in which sizes of a dimension are stated; none for plain numbers. */
function baseOf(dimension: Dimension): string {
  const base = units.find((one) => one.dimension === dimension && one.size === '1');
  return dimension === 'number' ? '' : (base?.symbol ?? '');
}

function rowAt(table: LedgerTable, row: number, key: string): SourceRow {
  return {
    table: table.ledger.table,
    row: row + 1,
    cell: cellOf(table.snapshot, row, table.columns.get(key)?.position ?? 0),
  };
}

/** The texts that the rows of a group agree in, and the days of its rows where factors change in the period. */
function criteriaText({ criteria, days }: ActivityGroup, language: Language): string {
  const texts = criteria.flatMap(({ value }) => (value === '' ? [] : [String(value)]));
  if (days === 'undated') texts.push(words(language).report.undated);
  else if (days) texts.push(`${dateOfSerial(days.from) ?? ''} – ${dateOfSerial(days.to) ?? ''}`);
  return texts.join(' · ');
}
