/** Files of WebAssembly are bundled zipped, in base 64. */
declare module '*.wasm' {
  const zippedBase64: string;
  export = zippedBase64;
}
