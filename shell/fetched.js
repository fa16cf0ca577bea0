// A fetch whose failure says what the server did.

/** The response, or an error for every status that is not a success. */
export async function fetched(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response;
}
