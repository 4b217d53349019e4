/** The settings of a report in the result JSON. */
import type { ProcessAllocation, ProcessStage } from '../../ledgers/settingKeys';
import type { ReportSettings } from '../../model/reportSettings';

/** Days as `2024-12-31`. */
export interface SettingsJson extends Pick<
  ReportSettings,
  'organisation' | 'region' | 'gwp' | 'scrapAllocation' | 'allocation' | 'electricityView' | 'materiality'
> {
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly recycledContentBoundary: ReportSettings['boundary'];
  readonly recycledContentBasis: ReportSettings['basis'];
  /** Of single processes; absent where none is set. */
  readonly stages?: readonly { readonly process: string; readonly stage: ProcessStage }[];
  /** Of single processes, before `allocation`; absent where none is set apart. */
  readonly allocations?: readonly { readonly process: string; readonly allocation: ProcessAllocation }[];
}
