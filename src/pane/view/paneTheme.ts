/** Fluent's themes with one accent, that of the result sheets. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { HostTheme } from '../../workbook/host';

const accent: BrandVariants = {
  10: '#030608',
  20: '#0a1a21',
  30: '#0a2c39',
  40: '#09394b',
  50: '#08475d',
  60: '#0a5370',
  70: '#0c5975',
  80: '#0f5f7a',
  90: '#2b728b',
  100: '#44869e',
  110: '#5d9bb1',
  120: '#77afc4',
  130: '#92c4d6',
  140: '#add8e8',
  150: '#c9e8f4',
  160: '#e4f5fb',
};

const dark = createDarkTheme(accent);

/** Fluent's theme for each of the pane's. */
export const fluentThemes: Readonly<Record<HostTheme, Theme>> = {
  light: createLightTheme(accent),
  // On a dark ground the accent needs its lighter shades to be read.
  dark: {
    ...dark,
    colorBrandForeground1: accent[120],
    colorBrandForeground2: accent[130],
    colorBrandForegroundLink: accent[120],
    colorBrandForegroundLinkHover: accent[130],
    colorBrandForegroundLinkPressed: accent[110],
    colorCompoundBrandForeground1: accent[120],
    colorCompoundBrandForeground1Hover: accent[130],
    colorCompoundBrandForeground1Pressed: accent[110],
    colorCompoundBrandStroke: accent[110],
    colorStatusDangerForeground1: '#eeacb2',
  },
  'high-contrast': teamsHighContrastTheme,
};
