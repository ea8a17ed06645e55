/** The parts of package-lock.json that we look at. */
export interface Lock {
  packages: Record<string, Package>;
}

export interface Package {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  gypfile?: boolean;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

/** Entries for packages of binaries that some package asks for and the lock does not hold, by path. */
export function missingBinaries(lock: Lock): Record<string, Package> {
  const missing: Record<string, Package> = {};
  for (const owner of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      const system = systemOf(name);
      if (path in lock.packages || system === undefined) continue;
      const dev = owner.dev === true ? { dev: true } : {};
      missing[path] = { version, ...dev, optional: true, ...system };
    }
  }
  return missing;
}

const NAME =
  /[-/](android|darwin|freebsd|linux|openharmony|win32)-(arm|arm64|ia32|ppc64|riscv64|s390x|x64)(?:-(gnu|musl)?[a-z]*)?$/;

/** The system a package of binaries is for, read from the end of its name as napi-rs writes it. */
function systemOf(name: string): Pick<Package, 'os' | 'cpu' | 'libc'> | undefined {
  const [, os, cpu, libc] = NAME.exec(name) ?? [];
  if (os === undefined || cpu === undefined) return undefined;
  const system = { os: [os], cpu: [cpu] };
  return libc === undefined ? system : { ...system, libc: [libc === 'gnu' ? 'glibc' : libc] };
}
