// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffIntegrationStatusResponseListing`.
#[non_exhaustive]
pub struct TimeOffIntegrationStatusResponseListing {
    /// `entities`.
    pub entities: Option<Vec<super::TimeOffIntegrationStatusResponse>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffIntegrationStatusResponseListing {
    "entities" Any entities,
});
