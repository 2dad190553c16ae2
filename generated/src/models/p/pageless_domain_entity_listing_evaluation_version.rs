// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PagelessDomainEntityListingEvaluationVersion`.
#[non_exhaustive]
pub struct PagelessDomainEntityListingEvaluationVersion {
    /// `entities`.
    pub entities: Option<Vec<super::EvaluationVersion>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PagelessDomainEntityListingEvaluationVersion {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});

rt::setters!(PagelessDomainEntityListingEvaluationVersion {
    0 entities with_entities(Vec<super::EvaluationVersion>) clear_entities,
    1 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    2 total with_total(i64) clear_total,
});
