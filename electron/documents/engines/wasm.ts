import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { TypstCompiler, TypstCompileWorld } from '@myriaddreamin/typst-ts-web-compiler';
import {
  EngineError,
  refuseFatal,
  type CompiledDocument,
  type Engine,
  type EngineAssets,
} from './engine.ts';

const format = { vector: 0, pdf: 1 } as const;
const paged = 0;
const asObjects = 3;

interface Diagnostic {
  readonly severity: string;
  readonly message: string;
}

interface Answer {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly Diagnostic[];
}

function messagesOf({ diagnostics = [] }: Answer, severity: 'error' | 'warning'): string[] {
  return diagnostics.filter((found) => found.severity === severity).map(({ message }) => message);
}

function artifact(world: TypstCompileWorld, kind: keyof typeof format): Uint8Array {
  const { result } = world.get_artifact(format[kind], asObjects) as Answer;
  if (!result) throw new EngineError(`no ${kind} of a document that compiled`);
  return result;
}

function compileWith(
  compiler: TypstCompiler,
  main: string,
  inputs: Readonly<Record<string, string>>,
): CompiledDocument {
  const world = compiler.snapshot('/', `/${main}`, Object.entries(inputs));
  try {
    const answer = world.compile(paged, asObjects) as Answer;
    refuseFatal({ errors: messagesOf(answer, 'error'), warnings: messagesOf(answer, 'warning') });
  } catch (error) {
    world.free();
    throw error;
  }
  return {
    vector: () => artifact(world, 'vector'),
    pdf: () => artifact(world, 'pdf'),
    noted: (name) => {
      const [found] = JSON.parse(world.query(paged, `<${name}>`, 'value')) as unknown[];
      return found ?? null;
    },
    free: () => world.free(),
  };
}

/** The compiler without a binary of the machine's own: slower, and always there. */
export async function createWasmEngine({ sources, fonts }: EngineAssets): Promise<Engine> {
  const wasm = await import('@myriaddreamin/typst-ts-web-compiler');
  const file = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  wasm.initSync({ module: await readFile(file) });
  const builder = new wasm.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  for (const [name, text] of sources) compiler.add_source(`/${name}`, text);
  return {
    name: 'wasm',
    compile: (main, inputs, pictures) => {
      for (const [name, bytes] of Object.entries(pictures)) compiler.map_shadow(`/${name}`, bytes);
      return compileWith(compiler, main, inputs);
    },
    evict: () => compiler.reset(),
  };
}
