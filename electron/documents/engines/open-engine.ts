import type { Engine, EngineAssets } from './engine.ts';
import { createNativeEngine } from './native.ts';
import { createWasmEngine } from './wasm.ts';

/**
 * The native engine where its binary loads, else the portable one.
 * @param forced `wasm` never tries the native one; other values are ignored
 */
export async function openEngine(
  assets: EngineAssets,
  forced: string | undefined,
): Promise<Engine> {
  if (forced === 'wasm') return createWasmEngine(assets);
  try {
    return createNativeEngine(assets);
  } catch {
    return createWasmEngine(assets);
  }
}
