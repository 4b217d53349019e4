/** What the simulated browser lacks and Fluent needs, and the matchers for documents. */
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel, MessagePort } from 'node:worker_threads';
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { usualStyleOf } from './usualStyles';

// What is waited for comes when it comes; the limit only ends a test that waits in vain.
configure({ asyncUtilTimeout: 300_000 });

class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel, MessagePort });
Element.prototype.scrollIntoView ??= (): void => undefined;
globalThis.ResizeObserver ??= StillResizeObserver;

/** An animation that stands still and never ends. */
const stillAnimation = (): Animation =>
  Object.assign(Object.create(null), {
    playState: 'idle',
    onfinish: null,
    oncancel: null,
    play() {},
    pause() {},
    cancel() {},
    finish() {},
    persist() {},
    addEventListener() {},
    removeEventListener() {},
  }) as Animation;
Element.prototype.animate ??= stillAnimation;
HTMLCanvasElement.prototype.getContext = (): null => null;
globalThis.getComputedStyle = usualStyleOf;
