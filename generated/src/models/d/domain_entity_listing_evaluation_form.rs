// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainEntityListingEvaluationForm`.
#[non_exhaustive]
pub struct DomainEntityListingEvaluationForm {
    /// `entities`.
    pub entities: Option<Vec<super::EvaluationForm>>,
    /// `firstUri`.
    pub first_uri: Option<String>,
    /// `lastUri`.
    pub last_uri: Option<String>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `pageCount`.
    pub page_count: Option<i64>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `previousUri`.
    pub previous_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DomainEntityListingEvaluationForm {
    "entities" Any entities,
    "firstUri" Str first_uri,
    "lastUri" Str last_uri,
    "nextUri" Str next_uri,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "previousUri" Str previous_uri,
    "selfUri" Str self_uri,
    "total" Int total,
});

rt::setters!(DomainEntityListingEvaluationForm {
    0 entities with_entities(Vec<super::EvaluationForm>) clear_entities,
    1 first_uri with_first_uri(impl Into<String>) clear_first_uri,
    2 last_uri with_last_uri(impl Into<String>) clear_last_uri,
    3 next_uri with_next_uri(impl Into<String>) clear_next_uri,
    4 page_count with_page_count(i64) clear_page_count,
    5 page_number with_page_number(i64) clear_page_number,
    6 page_size with_page_size(i64) clear_page_size,
    7 previous_uri with_previous_uri(impl Into<String>) clear_previous_uri,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 total with_total(i64) clear_total,
});
