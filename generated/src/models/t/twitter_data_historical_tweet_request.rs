// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TwitterDataHistoricalTweetRequest`.
///
/// The service requires `searchTerms` in requests.
#[non_exhaustive]
pub struct TwitterDataHistoricalTweetRequest {
    /// `countries`.
    pub countries: Option<Vec<String>>,
    /// `searchTerms`, required.
    pub search_terms: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TwitterDataHistoricalTweetRequest {
    "countries" Texts countries,
    "searchTerms" Str search_terms,
});

rt::setters!(TwitterDataHistoricalTweetRequest {
    0 countries with_countries(Vec<String>) clear_countries,
    1 search_terms with_search_terms(impl Into<String>) clear_search_terms,
});
