/**
 * The look: a newspaper's graphics desk. White paper, black ink, rules thinner than the ink, one accent for what is selected and one
 * colour for links; no boxes around labels, no shadows.
 */
import { drawing } from './styles/drawing.ts';
import { frame } from './styles/frame.ts';
import { variables } from './styles/variables.ts';
import { widths } from './styles/widths.ts';
import { probeStyles } from './theme-probe.ts';

export const styles = [variables, frame, drawing, widths, probeStyles];
