// Whether this computer has a graphics card that draws for pages.

/** `software`: the processor would imitate one, some ten times slower than it draws SVG. */
export type GraphicsCard = 'present' | 'software' | 'missing';

/** As drivers that imitate a card name themselves. */
const imitations = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export function graphicsCard(): GraphicsCard {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (context === null) return 'missing';
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return imitations.test(String(name)) ? 'software' : 'present';
}
