// The door of the session: the play in progress. Screens read its state through the views and
// change it through the actions; no order enters the game any other way.
export type { ParsedLevel, Problem } from '../levels/index.js';
export type * from './actions.js';
export { type Address, queryWithoutLink, readAddress } from './address.js';
export type * from './best-play.js';
export { openBestPlayWorker } from './best-play-channel.js';
export { type BestPlay, CancelledError, createBestPlay } from './best-play-client.js';
export { betView } from './bet-view.js';
export { boardView, givenOrder } from './board-view.js';
export { briefView } from './brief-view.js';
export { createSession, type Session, type SessionOptions } from './create-session.js';
export type * from './debrief.js';
export { debriefView } from './debrief-view.js';
export { factsView } from './facts-view.js';
export { createGameStore, type GameStore } from './game-store.js';
export type { Aspect, LevelDifference } from './level-differences.js';
export type { DifferencePart } from './level-items.js';
export {
  createLevelReader,
  type LevelReader,
  type LevelReaderOptions,
  type ReadLevel,
} from './level-reader.js';
export { shippedLevelTexts } from './level-texts.js';
export { logView } from './log-view.js';
export { type FactShare, mapSource } from './map-source.js';
export { ordersBefore, type TurnsBefore, type WayBefore, waysBefore } from './orders-before.js';
export { createOwnLevels, type KeptLevel, type OwnLevels } from './own-levels.js';
export type * from './plan.js';
export { planView } from './plan-view.js';
export { type ReferenceView, referenceView } from './reference-view.js';
export type * from './review.js';
export { reviewView } from './review-view.js';
export { levelFile, ownLevelLink, type ShareWish, shareLink } from './share-link.js';
export { shippedLevels } from './shipped-levels.js';
export * from './state.js';
export type { LanguageChoice } from './table.js';
export { createTabs, Tabs, type TabsOptions } from './tabs.js';
export type * from './view.js';
