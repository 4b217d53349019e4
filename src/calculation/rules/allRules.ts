/** Every rule of the method; the generic test runs both faces of each. */
import type { Rule } from '../graph/rule';
import { activityInFactorUnit } from './activityInFactorUnit';
import { allocationBasis } from './allocationBasis';
import { allocationShare } from './allocationShare';
import { atMost } from './atMost';
import { averagePerUnit } from './averagePerUnit';
import { combinedUncertainty } from './combinedUncertainty';
import { countedMetal } from './countedMetal';
import { daysPart } from './daysPart';
import { difference } from './difference';
import { drawnCoefficient } from './drawnCoefficient';
import { drawnPart } from './drawnPart';
import { emissionsOfActivity } from './emissionsOfActivity';
import { excess } from './excess';
import { factorInTonnes } from './factorInTonnes';
import { footprintPerUnit } from './footprintPerUnit';
import { footprintWithMoved } from './footprintWithMoved';
import { fuelHeat } from './fuelHeat';
import { hexafluoroethane } from './hexafluoroethane';
import { impliedFactor } from './impliedFactor';
import { intensity } from './intensity';
import { matrixElement } from './matrixElement';
import { metalLossShare } from './metalLossShare';
import { metalMass } from './metalMass';
import { metalYield } from './metalYield';
import { movedToOutput } from './movedToOutput';
import { olderThan } from './olderThan';
import { ownPart } from './ownPart';
import { partOfWhole } from './partOfWhole';
import { pfcByOvervoltage } from './pfcByOvervoltage';
import { pfcBySlope } from './pfcBySlope';
import { portion } from './portion';
import { proRata } from './proRata';
import { recoveredMetal } from './recoveredMetal';
import { recycledMetal } from './recycledMetal';
import { recycledShare } from './recycledShare';
import { remainingYield } from './remainingYield';
import { remainder } from './remainder';
import { smallerOf } from './smallerOf';
import { relativeChange } from './relativeChange';
import { spreadOfSum } from './spreadOfSum';
import { stageContribution } from './stageContribution';
import { standardCoal } from './standardCoal';
import { tonneKilometres } from './tonneKilometres';
import { total } from './total';
import { transferredAmount } from './transferredAmount';
import { yearlyChange } from './yearlyChange';
import { weightedContent } from './weightedContent';
import { weightedSum } from './weightedSum';

export const allRules: readonly Rule[] = [
  recoveredMetal,
  remainingYield,
  ownPart,
  fuelHeat,
  tonneKilometres,
  factorInTonnes,
  activityInFactorUnit,
  emissionsOfActivity,
  pfcBySlope,
  pfcByOvervoltage,
  hexafluoroethane,
  standardCoal,
  intensity,
  impliedFactor,
  relativeChange,
  yearlyChange,
  total,
  allocationBasis,
  allocationShare,
  footprintPerUnit,
  averagePerUnit,
  stageContribution,
  transferredAmount,
  drawnCoefficient,
  drawnPart,
  footprintWithMoved,
  matrixElement,
  metalMass,
  metalLossShare,
  combinedUncertainty,
  spreadOfSum,
  metalYield,
  weightedContent,
  countedMetal,
  recycledMetal,
  recycledShare,
  difference,
  smallerOf,
  proRata,
  remainder,
  partOfWhole,
  portion,
  weightedSum,
  movedToOutput,
  daysPart,
  excess,
  atMost,
  olderThan,
];
