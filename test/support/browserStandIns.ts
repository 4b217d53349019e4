/** What the simulated browser lacks and Fluent needs, and the matchers for documents. */
import '@testing-library/jest-dom';

class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillResizeObserver;
