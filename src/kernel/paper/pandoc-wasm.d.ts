/** pandoc-wasm ships no types; this is the one function that is used of it. */
declare module 'pandoc-wasm' {
  export function convert(
    options: Record<string, unknown>,
    stdin: string | null,
    files: Record<string, Blob>,
  ): Promise<{ stdout: string; stderr: string; warnings: unknown[]; files: Record<string, Blob> }>
}
