import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';
import { makeStandInDist } from './stand-in-dist.ts';

const root = join(import.meta.dirname, '../..');

interface Packaged {
  readonly platform: 'linux' | 'win32';
  readonly binary: string;
  /** Paths inside the archive, those left beside it included. */
  readonly archived: readonly string[];
  /** Paths of real files, from the package's folder. */
  readonly files: readonly string[];
  readonly folder: string;
}

let work: string;

beforeAll(() => {
  work = makeTempFolder();
});

afterAll(() => {
  removeTempFolder(work);
});

const packages = new Map<string, Packaged>();

/** Packages for a system, once: it takes some seconds. */
function packagedFor(platform: 'linux' | 'win32'): Packaged {
  const packaged = packages.get(platform) ?? pack(platform);
  packages.set(platform, packaged);
  return packaged;
}

function pack(platform: 'linux' | 'win32'): Packaged {
  const system = platform === 'linux' ? 'linux' : 'win';
  const dist = makeStandInDist(join(work, `dist-${system}`), platform);
  const output = join(work, 'release');
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const { status, signal, error, stdout, stderr } = spawnSync(
    process.execPath,
    [
      builder,
      ...['--dir', `--${system}`, '--x64', '--config', 'electron-builder.config.cjs'],
      ...[`-c.electronDist=${dist}`, `-c.directories.output=${output}`],
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    const how = String(error ?? signal ?? status);
    throw new Error(`electron-builder failed (${how}):\n${stdout}${stderr}`);
  }
  const folder = join(output, `${system}-unpacked`);
  return {
    platform,
    folder,
    binary: join(folder, platform === 'linux' ? 'paragraf' : 'Paragraf.exe'),
    archived: listPackage(join(folder, 'resources/app.asar'), { isPack: false }).map((path) =>
      path.replaceAll('\\', '/').slice(1),
    ),
    files: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  };
}

describe.each(['linux', 'win32'] as const)('packaged for %s', (platform) => {
  let packaged: Packaged;

  beforeAll(() => {
    packaged = packagedFor(platform);
  });

  test('holds the built program, its papers and their fonts', () => {
    expect(packaged.archived).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/main/main.js',
        'out/main/worker.js',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
        'out/templates/sandlista.typ',
        'out/fonts/SourceSans3_400Regular.ttf',
        'out/fonts/SourceSans3-OFL.txt',
        ...['LICENS', 'LGPL-3.0', 'GPL-3.0'].map((name) => `out/renderer/ordbok/${name}.txt`),
        'node_modules/better-sqlite3/lib/index.js',
        'node_modules/@myriaddreamin/typst-ts-web-compiler/package.json',
      ]),
    );
  });

  test('holds nothing else: no sources, no tests, no stand-in', () => {
    const tops = new Set(packaged.archived.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(['node_modules', 'out', 'package.json']);
    const outs = new Set(
      packaged.archived.flatMap((path) => /^out\/([^/]+)/.exec(path)?.[1] ?? []),
    );
    expect([...outs].sort()).toEqual(['fonts', 'main', 'preload', 'renderer', 'templates']);
    const everything = [...packaged.archived, ...packaged.files];
    const strange = /electron-on-chromium|playwright|sparticuz|vitest|node_modules\/electron\//;
    expect(everything.filter((path) => strange.test(path))).toEqual([]);
    const sources = /(?<!\/typst)\.(tsx?|map)$/;
    expect(everything.filter((path) => sources.test(path))).toEqual([]);
  });

  test('holds no sources of SQLite and no binaries of other systems', () => {
    const everything = [...packaged.archived, ...packaged.files];
    expect(everything.filter((path) => /\.(c|h|cpp|hpp|gypi?|patch)$/.test(path))).toEqual([]);
    const binaries = packaged.files.filter((path) => path.endsWith('.node'));
    const foreign = platform === 'linux' ? /win32|darwin|musl/ : /linux|darwin|musl/;
    expect(binaries.filter((path) => foreign.test(path))).toEqual([]);
    expect(binaries.some((path) => path.endsWith(`prebuilds/${platform}-x64.node`))).toBe(true);
  });

  test('leaves only binaries outside the archive', () => {
    const outside = packaged.files.filter((path) => path.includes('app.asar.unpacked'));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter((path) => !path.endsWith('.node'))).toEqual([]);
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(packaged.binary);
    const enabled = (fuse: FuseV1Options): boolean => Number(wire[fuse]) === '1'.charCodeAt(0);
    expect({
      runAsNode: enabled(FuseV1Options.RunAsNode),
      nodeOptions: enabled(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: enabled(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: enabled(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: enabled(FuseV1Options.OnlyLoadAppFromAsar),
      filePrivileges: enabled(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      asarIntegrity: true,
      onlyAsar: true,
      filePrivileges: false,
    });
  });

  test('is of a sane size', () => {
    const size = (path: string): number => statSync(join(packaged.folder, path)).size;
    const total = packaged.files.reduce((sum, path) => sum + size(path), 0) / 1e6;
    console.log(`${platform}: ${total.toFixed(1)} MB beside Electron`);
    // Nine tenths are the two builds of the typesetter; Windows has one of them here.
    expect(total).toBeGreaterThan(30);
    expect(total).toBeLessThan(platform === 'linux' ? 115 : 60);
  });

  test('has two languages of Chromium', () => {
    const locales = packaged.files.filter((path) => path.startsWith('locales'));
    expect(locales.sort()).toEqual(['locales/en-US.pak', 'locales/sv.pak'].map((p) => join(p)));
  });
});

describe('the Windows program', () => {
  function resources(): NtExecutableResource['entries'] {
    const executable = NtExecutable.from(readFileSync(packagedFor('win32').binary));
    return NtExecutableResource.from(executable).entries;
  }

  test('carries the checksum of its archive', () => {
    const archive = join(packagedFor('win32').folder, 'resources/app.asar');
    const integrity = resources().find(({ type }) => type === 'INTEGRITY');
    expect(JSON.parse(Buffer.from(integrity?.bin ?? new ArrayBuffer()).toString())).toEqual([
      {
        file: 'resources\\app.asar',
        alg: 'SHA256',
        value: createHash('sha256').update(getRawHeader(archive).headerString).digest('hex'),
      },
    ]);
  });

  test('has its name and its icon', () => {
    const [version] = Resource.VersionInfo.fromEntries(resources());
    const [language] = version?.getAllLanguagesForStringValues() ?? [];
    expect(language && version?.getStringValues(language)).toMatchObject({
      ProductName: 'Paragraf',
      FileDescription: 'Paragraf',
    });
    expect(Resource.IconGroupEntry.fromEntries(resources())).toHaveLength(1);
  });
});
