/** The name of the contract. */
export const schemaId = "urn:resolve-parse:schema:resolution:1";
