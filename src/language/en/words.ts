/** English words of the sheets and of the command line, gathered. */
import { audit } from './audit';
import { certificates } from './certificates';
import { checks } from './checks';
import { columnHelp } from './columnHelp';
import { commandLine } from './commandLine';
import { comparison } from './comparison';
import { completeness } from './completeness';
import { cover } from './cover';
import { lists } from './lists';
import { mending } from './mending';
import { embedded } from './embedded';
import { explain } from './explain';
import { findings } from './findings';
import { frozen } from './frozen';
import { inventory } from './inventory';
import { ledgersPage } from './ledgersPage';
import { method } from './method';
import { checked, methodPage, ruleUnit } from './methodPage';
import { methodSheet } from './methodSheet';
import { outward } from './outward';
import { punctuation } from './punctuation';
import { quality } from './quality';
import { reports } from './reports';
import { rules } from './rules';
import { runLog } from './runLog';
import { years } from './years';
import { seal } from './seal';
import { sheets } from './sheets';
import { stocks } from './stocks';
import { templates } from './templates';
import { terms } from './terms';
import { texts } from './texts';
import { verify } from './verify';

export const words = {
  ...terms,
  ...sheets,
  rule: rules,
  ruleUnit,
  audit,
  checked,
  methodPage,
  inventory,
  certificates,
  method,
  quality,
  check: checks,
  embedded,
  explain,
  columnHelp,
  cover,
  frozen,
  outward,
  mending,
  commandLine,
  comparison,
  completeness,
  report: reports,
  runLog,
  years,
  seal,
  finding: findings,
  punctuation,
  ledgersPage,
  texts,
  methodSheet,
  stocks,
  templates,
  lists,
  verify,
};
