/** The generated files, as text by their path from the root of the project. */
export function generateDocument(schema: object): Promise<Readonly<Record<string, string>>>;
