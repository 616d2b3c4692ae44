// Words of the level, marked with their language where it is not the page's: a screen reader takes another voice
// for them. Names of the level inside sentences of the interface are names there, and are not marked.
import { type ComponentChildren, createContext, type HTMLAttributes, h } from 'preact';
import { useContext } from 'preact/hooks';
import type { SessionState } from '../../session/index.js';
import { spoken } from '../../text/index.js';

/** The language of the level that is played; nothing where the page speaks it too. */
export const LanguageTold = createContext<string | undefined>(undefined);

/** The tag to mark words of that language with on this page. */
export function markOf(tag: string | undefined): string | undefined {
  if (tag === undefined || spoken().retell !== undefined) return undefined;
  const language = (of: string) => new Intl.Locale(of).language;
  return language(tag) === language(spoken().tag) ? undefined : tag;
}

/** The mark for the level that is played. */
export const markOfPlay = ({ play }: SessionState): string | undefined =>
  markOf(play?.level.language);

interface ToldProps extends HTMLAttributes<HTMLElement> {
  /** The element; a `span` unless it says otherwise. */
  readonly as?: keyof HTMLElementTagNameMap;
  /** Of a `th`. */
  readonly scope?: 'col' | 'row';
  readonly children: ComponentChildren;
}

export function Told({ as = 'span', ...attributes }: ToldProps) {
  const lang = useContext(LanguageTold);
  return h(as, lang === undefined ? attributes : { ...attributes, lang });
}
