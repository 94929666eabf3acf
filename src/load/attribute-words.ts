/**
 * Attributes that cannot be met, in words. In: faults as data. Out: diagnostics like those of a document, in English, with the word that was meant where one is near. It
 * stands here, since what words are near and what is said of them came with this part already.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import { rewordDiagnostic } from '../document/explain.ts';
import { nearest } from '../document/nearest.ts';
import { nearestZone } from '../document/nearest-zone.ts';
import { english } from '../document/wording.ts';
import type { Finding } from '../document/messages.ts';

export interface AttributeFault {
  readonly attribute: string;
  readonly value: string;
  /** Which of several values, from 1. */
  readonly number?: number;
  readonly finding: Finding;
  /** Near to which of these it may be; the finding says it of a time zone. */
  readonly known?: Iterable<string>;
}

export function wordAttributeFaults(faults: readonly AttributeFault[]): readonly Diagnostic[] {
  return faults.map(({ attribute, value, number, finding, known }) => {
    const suggestion = finding.code === 'bad-time-zone' ? nearestZone(value) : known && nearest(value, known);
    const step = number === undefined ? { field: attribute } : { field: attribute, number, title: value };
    const facts = { finding: { ...finding, ...(suggestion !== undefined && { suggestion }) }, steps: [step] };
    const unsaid = { where: '', message: '', expected: '', remedy: '' };
    const { code } = finding;
    return rewordDiagnostic(
      { severity: 'error', code, path: '', found: english.found(value), ...unsaid, facts },
      english,
    );
  });
}
