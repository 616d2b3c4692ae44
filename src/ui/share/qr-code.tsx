// A link as a QR code: dark on light with its quiet zone, as sharp at any size.
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'preact/hooks';

/** Modules of quiet zone on each side, as the standard asks. */
const quietZone = 4;

interface QrCodeProps {
  readonly link: string;
  /** For those who cannot see it. */
  readonly label: string;
}

/** Draws nothing for a link that `fitsQrCode` refuses. */
export function QrCode({ link, label }: QrCodeProps) {
  const code = useMemo(() => codeOf(link), [link]);
  if (code === undefined) return undefined;
  const size = code.size + 2 * quietZone;
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`${-quietZone} ${-quietZone} ${size} ${size}`}
    >
      <rect x={-quietZone} y={-quietZone} width={size} height={size} fill="var(--code-ground)" />
      <path d={toSvgPath(code)} fill="var(--code-squares)" shape-rendering="crispEdges" />
    </svg>
  );
}

export function fitsQrCode(link: string): boolean {
  return codeOf(link) !== undefined;
}

function codeOf(link: string) {
  try {
    return generate(link, { minCorrectionLevel: correction.L });
  } catch (error) {
    // Too much for the largest code there is; anything else is a fault of ours.
    if (link.length > 2_000) return undefined;
    throw error;
  }
}
