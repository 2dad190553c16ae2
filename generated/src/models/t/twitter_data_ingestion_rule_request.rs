// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TwitterDataIngestionRuleRequest`.
///
/// The service requires `name`, `searchTerms` in requests.
#[non_exhaustive]
pub struct TwitterDataIngestionRuleRequest {
    /// `countries`.
    pub countries: Option<Vec<String>>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `searchTerms`, required.
    pub search_terms: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TwitterDataIngestionRuleRequest {
    "countries" Texts countries,
    "description" Str description,
    "name" Str name,
    "searchTerms" Str search_terms,
});

rt::setters!(TwitterDataIngestionRuleRequest {
    0 countries with_countries(Vec<String>) clear_countries,
    1 description with_description(impl Into<String>) clear_description,
    2 name with_name(impl Into<String>) clear_name,
    3 search_terms with_search_terms(impl Into<String>) clear_search_terms,
});
