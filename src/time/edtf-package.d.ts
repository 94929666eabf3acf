/** The reference parser that tests are held against; it brings no types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
