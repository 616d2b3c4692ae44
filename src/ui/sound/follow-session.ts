// Sounds what the session does. Nothing is made before a hand has touched the page, nothing sounds while the
// page is hidden, and ticks come at most four times a second.
import type { Session, SessionState } from '../../session/index.js';
import { type Cue, cueFor } from './cues.js';
import { createSynth, type Synth } from './synth.js';

/** Seconds between two ticks, at least. */
const tickGap = 0.25;
/** What a browser takes for a wish to hear something. */
const gestures = ['pointerup', 'keydown'] as const;

interface Instrument {
  readonly context: AudioContext;
  readonly synth: Synth;
}

/**
 * Plays cues from now on; `hear` is told each cue, sounded or not because the page may make no sound yet. The
 * answer stops it and gives the browser its instrument back.
 */
export function followSession(session: Session, hear: (cue: Cue) => void): () => void {
  const player = new CuePlayer(session);
  const unsubscribe = session.subscribe((state, before) => {
    player.setVolume(state.settings.volume);
    const cue = cueOf(state, before);
    if (cue === undefined) return;
    player.play(cue);
    hear(cue);
  });
  return () => {
    unsubscribe();
    player.end();
  };
}

function cueOf(state: SessionState, before: SessionState): Cue | undefined {
  return document.hidden ? undefined : cueFor(state, before);
}

class CuePlayer {
  private readonly session: Session;
  private readonly ends = new AbortController();
  private instrument: Instrument | undefined;
  private lastTick = -Infinity;
  /** A hand has touched the page. */
  private isAllowed = false;

  constructor(session: Session) {
    this.session = session;
    const { signal } = this.ends;
    // The gesture that switched sound on counts, where the browser remembers it.
    if (navigator.userActivation?.hasBeenActive === true) this.begin();
    else
      for (const gesture of gestures)
        addEventListener(gesture, () => this.begin(), { capture: true, signal });
    document.addEventListener('visibilitychange', () => this.followPage(), { signal });
  }

  play({ name }: Cue): void {
    if (this.instrument === undefined) return;
    const { context, synth } = this.instrument;
    if (name === 'tick') {
      if (context.currentTime < this.lastTick + tickGap) return;
      this.lastTick = context.currentTime;
    }
    synth.play(name);
  }

  setVolume(volume: number): void {
    this.instrument?.synth.setVolume(volume);
  }

  end(): void {
    this.ends.abort();
    this.letGo();
  }

  private letGo(): void {
    void this.instrument?.context.close();
    this.instrument = undefined;
  }

  private begin(): void {
    this.isAllowed = true;
    if (this.instrument !== undefined || document.hidden) return;
    if (typeof AudioContext === 'undefined') return;
    const context = new AudioContext();
    this.lastTick = -Infinity;
    const synth = createSynth(context);
    synth.setVolume(this.session.getState().settings.volume);
    this.instrument = { context, synth };
  }

  /** What is sounding stops with the page; when it comes back, a new instrument begins in silence. */
  private followPage(): void {
    if (document.hidden) this.letGo();
    else if (this.isAllowed) this.begin();
  }
}
