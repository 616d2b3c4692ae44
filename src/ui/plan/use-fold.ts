// On a narrow screen the desks of a crisis fold away under its name, so that one crisis at a time is in sight.
// Whoever opens one closes no other.
import { useEffect, useState } from 'preact/hooks';
import { useMedia } from '../use-media.js';

interface Fold {
  /** Whether the screen is narrow enough for it. */
  readonly canFold: boolean;
  readonly isOpen: boolean;
  readonly turn: () => void;
}

/** `isWanted`: opens it now, if it was folded; the player may fold it again. */
export function useFold(isWanted: boolean): Fold {
  const canFold = useMedia('(max-width: 40rem)');
  const [isOpen, setOpen] = useState(isWanted);
  useEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted]);
  return { canFold, isOpen: isOpen || !canFold, turn: () => setOpen(!isOpen) };
}
