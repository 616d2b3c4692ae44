// What the address asks of the editor, followed as it changes.
import { useEffect, useState } from 'preact/hooks';
import { type EditAddress, parseEditAddress } from './address.js';

/** Nothing while the address is another page's. */
export function useAddress(): EditAddress | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseEditAddress(hash);
}
