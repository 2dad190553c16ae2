// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeAttributionRequest`.
///
/// The service requires `associatedValue`, `createdDate`, `outcomeId`, `touchpoints` in requests.
#[non_exhaustive]
pub struct OutcomeAttributionRequest {
    /// `associatedValue`, required.
    pub associated_value: Option<f64>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `outcomeId`, required.
    pub outcome_id: Option<String>,
    /// `touchpoints`, required.
    pub touchpoints: Option<Vec<super::Touchpoint>>,
    __marks: rt::Marks,
}

rt::model!(OutcomeAttributionRequest {
    "associatedValue" Float associated_value,
    "createdDate" DateTime created_date,
    "externalContactId" Str external_contact_id,
    "outcomeId" Str outcome_id,
    "touchpoints" Any touchpoints,
});

rt::setters!(OutcomeAttributionRequest {
    0 associated_value with_associated_value(f64) clear_associated_value,
    1 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    2 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    3 outcome_id with_outcome_id(impl Into<String>) clear_outcome_id,
    4 touchpoints with_touchpoints(Vec<super::Touchpoint>) clear_touchpoints,
});
