/** How elements are shown in the simulated browser, without its way through all style sheets for each element that a test looks for. */
/** What style sheets make of an element, by every rule of every sheet. */
export const workedOut = globalThis.getComputedStyle;
const usual = new Map<string, CSSStyleDeclaration>();

/** How an element of this name is shown where no sheet says anything of it. */
function usualStyle(name: string, isHidden: boolean): CSSStyleDeclaration {
  const key = `${name} ${isHidden}`;
  const known = usual.get(key);
  if (known) return known;
  const element = document.createElement(name);
  element.hidden = isHidden;
  const { style } = document.createElement('div');
  style.display = workedOut(element).display;
  usual.set(key, style);
  return style;
}

/** What an element itself says and what is usual for its name: the simulated browser else goes through every rule of every sheet for each element that a test looks for. */
export function usualStyleOf(element: Element): CSSStyleDeclaration {
  const { style, localName } = element as HTMLElement;
  const common = usualStyle(localName, element.hasAttribute('hidden'));
  if (!style.cssText) return common;
  const both = document.createElement('div').style;
  both.cssText = `${common.cssText}${style.cssText}`;
  return both;
}
