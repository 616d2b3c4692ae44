// The kept level that the address names, on its bench; kept once more when the page goes away.
import { useEffect, useState } from 'preact/hooks';
import type { EditAddress } from './address.js';
import type { Bench } from './bench/bench.js';
import { openBench, type Services } from './services.js';

export type OpenedLevel =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  /** This browser has no such level. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'bench'; readonly bench: Bench };

export function useOpenLevel(address: EditAddress | undefined, services: Services): OpenedLevel {
  const id = address?.kind === 'own' ? address.id : undefined;
  const [opened, setOpened] = useState<OpenedLevel>({
    kind: id === undefined ? 'none' : 'opening',
  });
  useEffect(() => {
    if (id === undefined) {
      setOpened({ kind: 'none' });
      return undefined;
    }
    let bench: Bench | undefined;
    let isGone = false;
    setOpened({ kind: 'opening' });
    void services.ownLevels.find(id).then((level) => {
      if (isGone) return;
      if (level === undefined) return setOpened({ kind: 'missing' });
      bench = openBench(level, services);
      setOpened({ kind: 'bench', bench });
    });
    const keep = (): void => bench?.keepNow();
    document.addEventListener('visibilitychange', keep);
    addEventListener('pagehide', keep);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', keep);
      removeEventListener('pagehide', keep);
      bench?.close();
    };
  }, [id, services]);
  return opened;
}
