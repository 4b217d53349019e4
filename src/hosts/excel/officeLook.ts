/** How Office looks and speaks: its theme and its language. */
import type { HostTheme, Unsubscribe } from '../../workbook/host';

/** The language of Office's own menus, such as `zh-CN`. */
export function officeLanguage(): string {
  return Office.context.displayLanguage;
}

/** The theme of Office where it tells it, else that of the system, since Excel on the web tells none. */
export function officeTheme(): HostTheme {
  if (matches('(forced-colors: active)')) return 'high-contrast';
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  if (background !== undefined && /^#?[0-9a-f]{6}$/i.test(background)) return isDark(background) ? 'dark' : 'light';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

/** Tells when the system's colours change; Office itself tells nothing in Excel. */
export function watchTheme(tell: (theme: HostTheme) => void): Unsubscribe {
  const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].flatMap((query) =>
    typeof matchMedia === 'function' ? [matchMedia(query)] : [],
  );
  const changed = (): void => tell(officeTheme());
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

/** Whether white text stands out more than black on the colour. */
function isDark(color: string): boolean {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.replace('#', '').slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
