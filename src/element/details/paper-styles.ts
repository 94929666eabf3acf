/** On paper: black on white, whatever the screen is; nothing that can be pressed; events and sources in one piece. */
import { css } from 'lit';

export const paperStyles = css`
  @media not print {
    .paper {
      display: none;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      --_background: #fff;
      --_text: #000;
      --_muted: #333;
      --_axis: #333;
      --_grid: #ddd;
      --_gridStrong: #999;
      --_mark: #1a1a18;
      --_bar: #8b897f;
      --_accent: #000;
      --_link: #000;
      --_note: #fff;
      container-type: normal;
      font-size: 10.5pt;
    }

    .body,
    .offers,
    .problems,
    .announcer,
    .known-notice button {
      display: none;
    }

    .paper-drawing {
      display: block;
      width: 100%;
      max-height: 230mm;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    figure,
    .paper-events > li,
    .paper-sources > li {
      break-inside: avoid;
    }

    .paper .legend {
      padding-block: 6px 2px;
    }

    figcaption,
    .paper-foot,
    .paper-when {
      font-size: 9pt;
      color: var(--_muted);
    }

    .paper h3 {
      font: 700 14pt/1.3 var(--_heading-font);
      margin-block: 18pt 4pt;
      break-after: avoid;
    }

    .paper-events > li {
      padding-block: 7pt;
      border-block-start: 0.5pt solid var(--_gridStrong);
    }

    .paper-events h4 {
      font: 700 11.5pt/1.3 var(--_heading-font);
    }

    .paper-citation {
      padding-inline-start: 12pt;
      margin-block-start: 3pt;
    }

    .paper-citation q {
      font-family: var(--_heading-font);
    }

    .paper-sources > li {
      display: flex;
      gap: 8pt;
      padding-block: 3pt;
      font-size: 9.5pt;
    }

    .paper-number {
      min-width: 22pt;
    }

    .paper-url {
      overflow-wrap: anywhere;
    }

    .paper-foot {
      margin-block-start: 14pt;
    }
  }
`;
