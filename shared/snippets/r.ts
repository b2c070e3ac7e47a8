import { addressOf, addressToPost, bodyOf, quoted, type Snippet } from './snippet.ts';

/** One row per cell; `value` is missing where the cell has a symbol. */
const ROWS = `codes <- lapply(answer$dimension[answer$id], function(each) names(each$category$label))
data <- expand.grid(rev(codes), stringsAsFactors = FALSE, KEEP.OUT.ATTRS = FALSE)
data <- data[rev(seq_along(codes))]
names(data) <- answer$id
data$value <- as.numeric(answer$value)
head(data)
`;

export const r: Snippet = {
  id: 'r',
  name: 'R',
  write(query) {
    const address = addressOf(query, 'json-stat2');
    if (address !== null) {
      return `library(jsonlite)\n\nanswer <- fromJSON(${quoted(address)})\n${ROWS}`;
    }
    return `library(jsonlite)
library(curl)

request <- new_handle(postfields = ${quoted(bodyOf(query))})
handle_setheaders(request, "Content-Type" = "application/json")
reply <- curl_fetch_memory(${quoted(addressToPost(query, 'json-stat2'))}, request)
stopifnot(reply$status_code == 200)
answer <- fromJSON(rawToChar(reply$content))
${ROWS}`;
  },
};
