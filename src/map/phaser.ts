// The one door to Phaser; a build may put a smaller Phaser behind it.
export { Core, Game, Scale, Scene, Textures, WEBGL } from 'phaser';
