/** Formulas with known answers, which the second calculator must get right before anybody believes it: each function that we write, and each trap it is known for. */

/** Cells that the formulas read, row by row from A1: texts, numbers, a blank, a date. */
export const canaryCells: readonly (readonly (string | number | boolean | null)[])[] = [
  ['a', 2, 10, 0.1],
  ['b', 3, 20, 0.2],
  ['a', 5, 30, 0.3],
  [null, 7, null, 0],
  ['2024/6/18', 45_461, '1e3', 'TRUE'],
];

/** `answer` of a matrix formula stands in the last cell that it fills. */
interface Canary {
  /** The functions that are not believed where it fails; where it names none, nothing is. */
  readonly functions: readonly string[];
  readonly formula: string;
  readonly answer: number | string | boolean;
  /** Rows and columns that a matrix formula fills. */
  readonly size?: readonly [rows: number, columns: number];
}

/** Answers reckoned by hand from Excel’s documentation of each function. */
export const canaries: readonly Canary[] = [
  { functions: ['SUM'], formula: 'SUM(B1:B3)', answer: 10 },
  { functions: ['SUM'], formula: 'SUM(C1:C5)', answer: 60 },
  { functions: ['SUMIFS'], formula: 'SUMIFS(B1:B3,A1:A3,"a",C1:C3,">10")', answer: 5 },
  { functions: ['SUMIFS'], formula: 'SUMIFS(B1:B1,A1:A1,"a")', answer: 2 },
  { functions: ['SUMIF'], formula: 'SUMIF(A1:A3,"a",B1:B3)', answer: 7 },
  { functions: ['COUNTIFS'], formula: 'COUNTIFS(A1:A1,"a",B1:B1,"<3")', answer: 1 },
  { functions: ['COUNTIF'], formula: 'COUNTIF(A1:A4,"a")', answer: 2 },
  { functions: ['COUNTIF'], formula: 'COUNTIF(A1:A4,"")', answer: 1 },
  { functions: ['COUNTA'], formula: 'COUNTA(A1:C4)', answer: 10 },
  { functions: ['COUNT'], formula: 'COUNT(A1:D5)', answer: 12 },
  { functions: ['COUNTBLANK'], formula: 'COUNTBLANK(A1:C4)', answer: 2 },
  { functions: ['SUMPRODUCT'], formula: 'SUMPRODUCT((A1:A3="a")*1,B1:B3)', answer: 7 },
  { functions: ['SUMPRODUCT'], formula: 'SUMPRODUCT((B1:B4>2)*(C1:C4>10),B1:B4)', answer: 8 },
  { functions: ['SUMPRODUCT', 'ABS'], formula: 'SUMPRODUCT(ABS(B1:B3-C1:C3))', answer: 50 },
  { functions: ['SUMSQ'], formula: 'SUMSQ(B1:B3)', answer: 38 },
  { functions: ['SQRT'], formula: 'SQRT(B1*8)', answer: 4 },
  { functions: ['IF'], formula: 'IF(B1>1,"yes","no")', answer: 'yes' },
  { functions: ['AND'], formula: 'AND(B1>1,B2>3)', answer: false },
  { functions: ['OR'], formula: 'OR(B1>1,B2>3)', answer: true },
  { functions: ['NOT'], formula: 'NOT(B1>1)', answer: false },
  { functions: ['IFERROR'], formula: 'IFERROR(1/A4,"none")', answer: 'none' },
  { functions: ['ISNUMBER'], formula: 'ISNUMBER(C5)', answer: false },
  { functions: ['ISNUMBER'], formula: 'ISNUMBER(B5)', answer: true },
  { functions: ['ISTEXT'], formula: 'ISTEXT(A5)', answer: true },
  { functions: ['N'], formula: 'N(A1)+N(B1)', answer: 2 },
  { functions: ['INDEX'], formula: 'INDEX(B1:B3,3)', answer: 5 },
  { functions: ['INDEX'], formula: 'INDEX(B1:B1,1)', answer: 2 },
  { functions: ['INDEX', 'SUMIFS'], formula: 'SUMIFS(INDEX(B1:B3,2,0),INDEX(C1:C3,2,0),20)', answer: 3 },
  { functions: ['INDEX', 'SUMIFS'], formula: 'SUMIFS(INDEX(B1:C3,2,0),INDEX(C1:D3,2,0),20)', answer: 3 },
  { functions: ['T'], formula: 'T(B1)&T(A1)', answer: 'a' },
  { functions: ['MATCH'], formula: 'MATCH("b",A1:A3,0)', answer: 2 },
  { functions: ['INDEX', 'MATCH'], formula: 'INDEX(C1:C3,MATCH(5,B1:B3,0))', answer: 30 },
  { functions: ['MIN'], formula: 'MIN(B1:B4)', answer: 2 },
  { functions: ['MAX'], formula: 'MAX(B1:B4,0)', answer: 7 },
  { functions: ['MEDIAN'], formula: 'MEDIAN(A1:B3)', answer: 3 },
  { functions: ['ABS'], formula: 'ABS(B1-B4)', answer: 5 },
  { functions: ['INT'], formula: 'INT(-0.5)', answer: -1 },
  { functions: ['ROUND'], formula: 'ROUND(2.5,0)', answer: 3 },
  { functions: ['ROUND'], formula: 'ROUND(-1.005,2)', answer: -1.01 },
  { functions: ['ROUND'], formula: 'ROUND(ROUND(1.005,2)*100,0)', answer: 101 },
  { functions: ['FIXED'], formula: 'FIXED(1.005,2)', answer: '1.01' },
  { functions: ['FIXED'], formula: 'FIXED(1234.567,2)', answer: '1,234.57' },
  { functions: ['FIXED'], formula: 'FIXED(1234.567,1,TRUE)', answer: '1234.6' },
  { functions: ['TEXT'], formula: 'TEXT(0.256,"0.0%")', answer: '25.6%' },
  { functions: ['LEN'], formula: 'LEN("废铝 a")', answer: 4 },
  { functions: ['YEAR'], formula: 'YEAR(B5)', answer: 2024 },
  { functions: ['ROWS'], formula: 'ROWS(A1:A5)', answer: 5 },
  { functions: ['COLUMNS'], formula: 'COLUMNS($A1:C1)', answer: 3 },
  { functions: ['MMULT', 'MINVERSE'], formula: 'MMULT(MINVERSE(B1:C2),C1:D2)', answer: 0.01, size: [2, 2] },
  { functions: [], formula: 'B1&"|"&C1', answer: '2|10' },
  { functions: [], formula: '(A1="A")*1', answer: 1 },
  { functions: [], formula: '-B1^2', answer: 4 },
  { functions: [], formula: 'A4+1', answer: 1 },
];
