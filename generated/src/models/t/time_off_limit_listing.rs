// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffLimitListing`.
#[non_exhaustive]
pub struct TimeOffLimitListing {
    /// `entities`.
    pub entities: Option<Vec<super::TimeOffLimit>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffLimitListing {
    "entities" Any entities,
});
