/** Text coding for environments that lack it, as the simulated browser does; IronCalc needs it when it is loaded. */
import { TextDecoder, TextEncoder } from 'node:util';

if (typeof globalThis.TextDecoder === 'undefined') Object.assign(globalThis, { TextDecoder, TextEncoder });
