// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeAttributionListing`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct OutcomeAttributionListing {
    /// `entities`, required.
    pub entities: Option<Vec<super::OutcomeAttributionRequest>>,
    /// `percentFailedThreshold`.
    pub percent_failed_threshold: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(OutcomeAttributionListing {
    "entities" Any entities,
    "percentFailedThreshold" Int percent_failed_threshold,
});

rt::setters!(OutcomeAttributionListing {
    0 entities with_entities(Vec<super::OutcomeAttributionRequest>) clear_entities,
    1 percent_failed_threshold with_percent_failed_threshold(i64) clear_percent_failed_threshold,
});
