// The small instrument that makes the cues: a few oscillators and a breath of noise, all quiet. Lengths are
// in seconds, pitches in hertz, strengths from 0 to 1.
import type { CueName } from './cues.js';

interface Note {
  /** `noise` is a short breath of random samples; the others are shapes of a wave. */
  readonly wave: OscillatorType | 'noise';
  readonly pitch: number;
  readonly strength: number;
  readonly length: number;
  /** How long after the cue begins. */
  readonly after?: number;
  /** How long it takes to come; the rest of its length it fades. */
  readonly rise?: number;
}

const cues: Readonly<Record<CueName, readonly Note[]>> = {
  stamp: [
    { wave: 'noise', pitch: 900, strength: 0.5, length: 0.06 },
    { wave: 'sine', pitch: 95, strength: 0.7, length: 0.16 },
  ],
  tick: [{ wave: 'noise', pitch: 2600, strength: 0.22, length: 0.025 }],
  ladder: [
    { wave: 'triangle', pitch: 131, strength: 0.5, length: 0.45, rise: 0.03 },
    { wave: 'triangle', pitch: 156, strength: 0.5, length: 0.6, rise: 0.03, after: 0.32 },
  ],
  war: [
    // The octave and the twelfth carry the tone where loudspeakers are small.
    { wave: 'sine', pitch: 55, strength: 0.5, length: 4, rise: 0.5 },
    { wave: 'sine', pitch: 110, strength: 0.4, length: 4, rise: 0.5 },
    { wave: 'sine', pitch: 165, strength: 0.15, length: 4, rise: 0.5 },
  ],
  debrief: [
    { wave: 'sine', pitch: 220, strength: 0.22, length: 1.6, rise: 0.25 },
    { wave: 'sine', pitch: 330, strength: 0.16, length: 1.6, rise: 0.25, after: 0.12 },
  ],
};

/** The loudest that the game ever is. */
const loudest = 0.35;

export interface Synth {
  play(cue: CueName): void;
  /** From 0, silent, to 100; as it is heard, so half is half as loud. */
  setVolume(volume: number): void;
}

export function createSynth(context: AudioContext): Synth {
  const master = context.createGain();
  master.connect(context.destination);
  return {
    play(cue) {
      for (const note of cues[cue]) sound(context, master, note);
    },
    setVolume(volume) {
      master.gain.value = loudest * (volume / 100) ** 2;
    },
  };
}

function sound(context: AudioContext, out: AudioNode, note: Note): void {
  const { strength, length, after = 0, rise = 0.004 } = note;
  const from = context.currentTime + after;
  const shape = context.createGain();
  shape.gain.setValueAtTime(0, from);
  shape.gain.linearRampToValueAtTime(strength, from + rise);
  shape.gain.linearRampToValueAtTime(0, from + length);
  shape.connect(out);
  const source = note.wave === 'noise' ? breath(context, note, shape) : wave(context, note, shape);
  source.onended = () => shape.disconnect();
  source.start(from);
  source.stop(from + length);
}

function wave(context: AudioContext, note: Note, shape: AudioNode): AudioScheduledSourceNode {
  const source = context.createOscillator();
  if (note.wave !== 'noise') source.type = note.wave;
  source.frequency.value = note.pitch;
  source.connect(shape);
  return source;
}

/** Noise around the note's pitch. Its samples are the same each time: no chance is needed for a tick. */
function breath(context: AudioContext, note: Note, shape: AudioNode): AudioScheduledSourceNode {
  const count = Math.ceil(context.sampleRate * note.length);
  const buffer = context.createBuffer(1, count, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < count; index += 1) samples[index] = sampleAt(index);
  const source = context.createBufferSource();
  source.buffer = buffer;
  const band = context.createBiquadFilter();
  band.type = 'bandpass';
  band.frequency.value = note.pitch;
  source.connect(band);
  band.connect(shape);
  return source;
}

/** A sample from −1 to 1 that looks random: a number stirred by two odd multipliers. */
function sampleAt(index: number): number {
  const stirred = Math.imul(index ^ (index >>> 7), 0x9e3779b1);
  return Math.imul(stirred ^ (stirred >>> 15), 0x85ebca6b) / 2 ** 31;
}
