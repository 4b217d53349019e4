/** How the workbench lays out its bar, the workbook and the pane. */
import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 760px)';

export const useWorkbenchStyles = makeStyles({
  theme: { height: '100%' },
  app: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', flexGrow: 1, minWidth: 0 },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  body: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    '&[inert]': { opacity: 0.4 },
    [narrow]: { flexDirection: 'column', overflowY: 'auto' },
  },
  book: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    [narrow]: { height: '45vh', flexShrink: 0, flexGrow: 0 },
  },
  pane: {
    width: '400px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      width: '100%',
      minHeight: '640px',
      borderLeft: 'none',
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  empty: { padding: `0 ${tokens.spacingHorizontalL}`, flexGrow: 1 },
  opening: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  openingText: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  problem: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});
