// Pictures over the whole map, painted on canvases and shown as textures: a quiet map then costs
// four quads a frame, however many coasts and names it has.
import { type Scene, Textures } from './phaser.js';
import type { Point } from './projection.js';
import type { Size } from './view.js';

export class Plane {
  private readonly scene: Scene;
  private readonly image: Phaser.GameObjects.Image;
  private readonly name: string;
  private sizes = 0;
  private key = '';

  constructor(scene: Scene, name: string) {
    this.scene = scene;
    this.name = name;
    this.image = scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setVisible(false);
  }

  /** Paints anew unless the plane already shows the picture of this key. */
  show(key: string, ratio: number, paint: (context: CanvasRenderingContext2D) => void): void {
    if (key === this.key) return;
    this.key = key;
    const { width, height } = this.scene.game.canvas;
    const texture = this.textureOf({ width, height });
    const context = texture.getContext();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    paint(context);
    texture.refresh();
    this.image.setScale(1 / ratio).setVisible(true);
  }

  /** Where the picture lies, and how large, until the next showing. */
  place([x, y]: Point, scale: number): void {
    this.image.setPosition(x, y).setScale(scale);
  }

  /** Makes the next showing paint in any case: after a new size or a lost context. */
  forget(): void {
    this.key = '';
  }

  /** The plane's texture, a new one only where the size has changed. */
  private textureOf({ width, height }: Size): Phaser.Textures.CanvasTexture {
    const { texture } = this.image;
    const isOwn = texture instanceof Textures.CanvasTexture;
    if (isOwn && texture.width === width && texture.height === height) return texture;
    this.sizes += 1;
    const name = `${this.name} ${this.sizes}`;
    const fresh = this.scene.textures.createCanvas(name, width, height);
    if (fresh === null) throw new Error(`Phaser has two textures named "${name}".`);
    this.image.setTexture(name);
    if (isOwn) this.scene.textures.remove(texture);
    return fresh;
  }
}
