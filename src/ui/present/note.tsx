// Says on the first screen why nothing private stands there.
import { presentText } from '../../text/index.js';

export function PresentNote() {
  return <p class="present-note">{presentText.note}</p>;
}
