// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffPlanListing`.
#[non_exhaustive]
pub struct TimeOffPlanListing {
    /// `entities`.
    pub entities: Option<Vec<super::TimeOffPlan>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffPlanListing {
    "entities" Any entities,
});
