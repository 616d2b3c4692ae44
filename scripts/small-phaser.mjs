// What the map needs of Phaser, put together from Phaser's own source files: half of the whole. It takes
// the place of the package `phaser` in the built game (scripts/small-phaser-plugin.ts); while
// developing, the whole package is used. A part that the map newly uses must be added here: without
// it the map falls back to SVG, and the browser test that waits for Phaser fails. The renderer comes first:
// Phaser's files require each other in rings, and this way into them is the one that works.
import 'phaser/src/renderer/index.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/tweens/TweenManager.js';

export { default as Game } from 'phaser/src/core/Game.js';
export { default as Core } from 'phaser/src/core/index.js';
export { default as Scale } from 'phaser/src/scale/index.js';
export { default as Scene } from 'phaser/src/scene/Scene.js';
export { default as Textures } from 'phaser/src/textures/index.js';

/** Phaser.WEBGL, of src/const.js. */
export const WEBGL = 2;
