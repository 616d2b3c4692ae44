// @vitest-environment happy-dom
// Which computers draw the map with Phaser: not those where the processor imitates a graphics card.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { graphicsCard } from '../../src/map/graphics-card.js';

const unmasked = 37446;
function pretend(renderer: string | undefined, isNamed = true): void {
  const context = {
    RENDERER: 7937,
    getExtension: (name: string) =>
      name === 'WEBGL_debug_renderer_info' && isNamed
        ? { UNMASKED_RENDERER_WEBGL: unmasked }
        : null,
    getParameter: (what: number) => (what === unmasked || !isNamed ? renderer : 'WebKit WebGL'),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
    // @ts-expect-error: as much of a context as is asked for.
    renderer === undefined ? null : context,
  );
}

afterEach(() => vi.restoreAllMocks());

describe('the graphics card', () => {
  it('is missing where there is no WebGL', () => {
    pretend(undefined);
    expect(graphicsCard()).toBe('missing');
  });

  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (LLVM 10.0.0)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)',
    'Apple Software Renderer',
  ])('is imitated by %s', (renderer) => {
    pretend(renderer);
    expect(graphicsCard()).toBe('software');
    pretend(renderer, false);
    expect(graphicsCard()).toBe('software');
  });

  it.each([
    'ANGLE (Intel, Intel(R) UHD Graphics 600, OpenGL 4.6)',
    'Mali-G72 MP3',
    'Apple GPU',
    'WebKit WebGL',
  ])('is present where it is %s', (renderer) => {
    pretend(renderer);
    expect(graphicsCard()).toBe('present');
  });
});
