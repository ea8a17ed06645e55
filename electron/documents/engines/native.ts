import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type * as Compiler from '@myriaddreamin/typst-ts-node-compiler';
import {
  EngineError,
  refuseFatal,
  type CompiledDocument,
  type Engine,
  type EngineAssets,
} from './engine.ts';

// Sources are given from memory: the compiler cannot read inside the program's archive.
const workspace = resolve('paragraf-templates');

function messagesOf(compiler: Compiler.NodeCompiler, error: Compiler.NodeError | null): string[] {
  if (!error) return [];
  const found = compiler.fetchDiagnostics(error) as readonly { readonly message: string }[];
  return found.map(({ message }) => message);
}

function compileWith(
  compiler: Compiler.NodeCompiler,
  main: string,
  inputs: Readonly<Record<string, string>>,
): CompiledDocument {
  const outcome = compiler.compile({ mainFilePath: join(workspace, main), inputs });
  refuseFatal({
    errors: messagesOf(compiler, outcome.takeError()),
    warnings: messagesOf(compiler, outcome.takeWarnings()),
  });
  const document = outcome.result;
  if (!document) throw new EngineError('no document and no diagnostics');
  return {
    vector: () => compiler.vector(document),
    pdf: () => compiler.pdf(document),
    noted: (name) => {
      const found: unknown = compiler.query(document, { selector: `<${name}>`, field: 'value' });
      return Array.isArray(found) ? ((found[0] as unknown) ?? null) : null;
    },
    // The binding frees it when the object is collected.
    free: () => undefined,
  };
}

/** @throws Error when the binary is not installed or does not load on this machine */
export function createNativeEngine({ sources, fonts }: EngineAssets): Engine {
  const load = createRequire(import.meta.url);
  const { NodeCompiler } = load('@myriaddreamin/typst-ts-node-compiler') as typeof Compiler;
  const fontBlobs = fonts.map((font) => Buffer.from(font.buffer, font.byteOffset, font.length));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  for (const [name, text] of sources) compiler.addSource(join(workspace, name), text);
  return {
    name: 'native',
    compile: (main, inputs, pictures) => {
      for (const [name, bytes] of Object.entries(pictures))
        compiler.mapShadow(join(workspace, name), Buffer.from(bytes));
      return compileWith(compiler, main, inputs);
    },
    evict: () => compiler.evictCache(10),
  };
}
