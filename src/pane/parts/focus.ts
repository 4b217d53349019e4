/** Where the focus goes when a person's own action takes away what had it. */

/** True where nothing has the focus, as after the pressed button is gone. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Puts the focus on the tab of the place that is shown. */
export function focusPlace(from: Element): void {
  const tab = from.closest('[data-pane]')?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  tab?.focus();
}
