/**
 * What is packaged for one system: what was built, and the packages in `dependencies` without their
 * sources and without the binaries of the other systems. The whole list stands with each system: a
 * list of exceptions alone would be read as "everything but", and `${platform}` in a pattern would
 * be the machine that builds.
 */
function filesWithout(...systems) {
  return [
    'package.json',
    'out/{main,preload,renderer,templates,fonts}/**',
    '!node_modules/better-sqlite3/{src,deps,binding.gyp}',
    '!node_modules/node-addon-api',
    '!node_modules/**/*.{md,map,ts,mts,cts,tsbuildinfo}',
    ...systems.flatMap((system) => [
      `!node_modules/better-sqlite3/prebuilds/${system}-*`,
      `!node_modules/better-sqlite3/lib/${system}-*.js`,
      `!node_modules/@myriaddreamin/typst-ts-node-compiler-${system}-*{,/**}`,
    ]),
  ];
}

/** @type {import('electron-builder').Configuration} */
module.exports = {
  appId: 'se.paragraf.app',
  productName: 'Paragraf',
  copyright: 'Paragraf',
  directories: { output: 'release', buildResources: 'electron/packaging' },
  extraMetadata: { homepage: 'https://paragraf.example' },

  win: {
    target: ['nsis', 'portable'],
    files: filesWithout('darwin', 'linux', 'linuxmusl'),
  },
  linux: {
    target: ['AppImage', 'deb'],
    files: filesWithout('darwin', 'win32', 'linuxmusl'),
    executableName: 'paragraf',
    category: 'Office',
    maintainer: 'Paragraf',
    synopsis: 'Ärenderegister och protokollsverktyg för nämndsekreterare',
  },
  mac: {
    target: ['dmg'],
    files: filesWithout('linux', 'linuxmusl', 'win32'),
    category: 'public.app-category.productivity',
  },

  // Binaries are loaded by the system, which cannot look into the archive.
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  // The binaries use Node's stable interface: Electron needs no builds of its own.
  npmRebuild: false,
  electronLanguages: ['sv', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: false,
    loadBrowserProcessSpecificV8Snapshot: false,
  },

  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    installerLanguages: ['sv_SE'],
    language: '1053',
  },
  // The program never looks for updates: it reaches no network.
  publish: null,
};
