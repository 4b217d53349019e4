/** What the page itself needs: the whole window, no margin. */
import { makeStaticStyles } from '@fluentui/react-components';

export const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '0.01ms !important',
      animationIterationCount: '1 !important',
      transitionDuration: '0.01ms !important',
    },
  },
});
