/** Do the settings name the stage only of processes that there are? */
import { finding, type Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, textAt } from '../ledgers/ledgerTable';
import { processOfStageSetting } from '../ledgers/settingKeys';
import { nearestName } from '../quantity/nearestName';
import type { Check } from './check';

/** The stage of a process that makes nothing is an error with the nearest process: some process is then reported under no stage. `Process · Site` is one process of several sites. */
export const settingsStages: Check = ({ tables }) => {
  const [settings, production] = [tables.get('Settings'), tables.get('Production')];
  if (!settings || !production) return [];
  const textsOf = (key: 'process' | 'site'): readonly string[] => production.columns.get(key)?.texts.slice(1) ?? [];
  const processes = textsOf('process');
  const known = new Set(
    processes.flatMap((process) => [process, ...textsOf('site').map((site) => `${process} · ${site}`)]).map(formulaKey),
  );
  return [...settings.rows].flatMap((row): readonly Finding[] => {
    const process = processOfStageSetting(textAt(settings, 'setting', row));
    if (process === undefined || known.has(formulaKey(process))) return [];
    return [
      finding('unknown-stage-process', placeOf(settings, row, 'setting'), {
        process,
        near: nearestName(process, processes) ?? '',
      }),
    ];
  });
};
