// One mistake of a teacher in the tutorial level: what is changed, where it must be told, and a part of
// what is said there.
export interface TeacherMistake {
  readonly change: readonly [from: string, to: string];
  /** The text whose beginning is the place, and how many characters further. */
  readonly place: readonly [part: string, skip?: number];
  /** A part of the line that is printed. */
  readonly says: string;
}
export type TeacherMistakes = Readonly<Record<string, TeacherMistake>>;
