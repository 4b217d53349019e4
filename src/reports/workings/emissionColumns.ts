/** The columns of an emission line: its factor, what it emits, and where that counts. */
import { channels } from '../../calculation/graph/channels';
import { isDeclared } from '../../calculation/emissions/declaredLines';
import type { EmissionLine } from '../../calculation/emissions/emissionLine';
import { isTolledUpstream } from '../../calculation/metal/tolledMetal';
import { linesIn, type ElectricityView } from '../../model/scopeLines';
import { formats, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import type { Content } from '../layout/draft';
import { factorNumber } from '../factorsSheet';
import type { SectionColumn } from '../layout/section';

/** The scope under which a line counts in a view; nothing where it does not. */
function scopeIn(context: ReportContext, line: EmissionLine, view: ElectricityView): Content | undefined {
  const found = linesIn(view).find(({ channel }) => line.channels.includes(channel));
  if (!found || line.channels.length === channels.length) return undefined;
  const { words } = context;
  const isTolled = found.channel === 'scope3_1' && isTolledUpstream(line);
  return text(isTolled ? words.method.heads.tolledScope : words.scope[found.category], { align: 'center' });
}

function embeddedIn(context: ReportContext, line: EmissionLine): Content | undefined {
  if (line.channels.length === channels.length) return undefined;
  if (line.channels.includes('embeddedDirect')) return text(context.words.channel.embeddedDirect, { align: 'center' });
  return line.channels.includes('embeddedIndirect')
    ? text(context.words.channel.embeddedIndirect, { align: 'center' })
    : undefined;
}

/** Ends of the three input sections: what each line emits and where it counts. */
export function resultColumns(context: ReportContext): SectionColumn<EmissionLine>[] {
  const { report, words } = context;
  return [
    {
      key: 'factorNumber',
      head: `${words.label.factor} ${report.heads.number}`,
      cell: (line) => factorNumber(context, line.factor),
    },
    {
      key: 'factor',
      head: words.label.factor,
      unit: report.units.tonnesPer,
      cell: (line) => (line.factor || isDeclared(line) ? figure(line.factorValue, formats.factor) : undefined),
    },
    {
      key: 'per',
      head: words.label.per,
      cell: (line) =>
        line.component === 'none' || line.component === 'unknown'
          ? undefined
          : text(line.per.symbol, { align: 'center' }),
    },
    {
      key: 'activity',
      head: words.label.activity,
      cell: (line) => (line.component === 'none' || line.component === 'unknown' ? undefined : figure(line.activity)),
    },
    {
      key: 'oxidation',
      head: words.label.oxidation,
      cell: (line) => (line.oxidation.factor ? figure(line.oxidation.value, formats.factor) : undefined),
    },
    {
      key: 'lineGas',
      head: words.label.gas,
      cell: (line) =>
        line.component === 'none' || line.component === 'unknown' ? undefined : text(line.gas, { align: 'center' }),
    },
    {
      key: 'potential',
      head: words.label.potential,
      cell: (line) => (line.component === 'none' || line.component === 'unknown' ? undefined : figure(line.potential)),
    },
    ...(context.calculation.lines.some((line) => line.part)
      ? [
          {
            key: 'whole',
            head: words.certificates.heads.whole,
            unit: report.units.emissions,
            cell: (line: EmissionLine) => line.part && figure(line.part.whole, formats.emissions),
          },
          {
            key: 'share',
            head: words.certificates.heads.shareOfLine,
            unit: report.units.share,
            cell: (line: EmissionLine) => line.part && figure(line.part.share, formats.share),
          },
        ]
      : []),
    {
      key: 'emissions',
      head: words.label.emissions,
      unit: report.units.emissions,
      cell: (line) =>
        line.component === 'none' && line.emissions.source
          ? { value: 0, format: formats.emissions }
          : figure(line.emissions, formats.emissions),
    },
    { key: 'location', head: report.heads.locationBased, cell: (line) => scopeIn(context, line, 'location') },
    { key: 'market', head: report.heads.marketBased, cell: (line) => scopeIn(context, line, 'market') },
    { key: 'embedded', head: words.embedded.head, cell: (line) => embeddedIn(context, line) },
  ];
}

/** The columns of emissions that no ledger row states as such: process, gas, mass, and where it counts. */
export function gasColumns(context: ReportContext): SectionColumn<EmissionLine>[] {
  const { label } = context.words;
  return [
    processColumn(context, (line) => line.input.process),
    { key: 'quantity', head: label.quantity, unit: 'kg', cell: (line) => figure(line.quantity, formats.emissions) },
    ...resultColumns(context),
  ];
}
