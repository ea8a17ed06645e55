/** A file of an installed package (path from the project's root) and its name beside the program. */
export interface FontFile {
  readonly from: string;
  readonly to: string;
}

const serif = 'node_modules/@expo-google-fonts/source-serif-4';
const sans = 'node_modules/@expo-google-fonts/source-sans-3';

function face(folder: string, family: string, style: string): FontFile {
  const name = `${family}_${style}.ttf`;
  return { from: `${folder}/${style}/${name}`, to: name };
}

/** The faces the templates name, and the licences that must travel with them. */
export const fontFiles: readonly FontFile[] = [
  face(serif, 'SourceSerif4', '400Regular'),
  face(serif, 'SourceSerif4', '400Regular_Italic'),
  face(serif, 'SourceSerif4', '700Bold'),
  face(serif, 'SourceSerif4', '700Bold_Italic'),
  face(sans, 'SourceSans3', '400Regular'),
  face(sans, 'SourceSans3', '400Regular_Italic'),
  face(sans, 'SourceSans3', '600SemiBold'),
  face(sans, 'SourceSans3', '700Bold'),
  face(sans, 'SourceSans3', '700Bold_Italic'),
  { from: `${serif}/LICENSE_FONT`, to: 'SourceSerif4-OFL.txt' },
  { from: `${sans}/LICENSE_FONT`, to: 'SourceSans3-OFL.txt' },
];
