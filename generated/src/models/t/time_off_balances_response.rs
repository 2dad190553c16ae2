// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffBalancesResponse`.
#[non_exhaustive]
pub struct TimeOffBalancesResponse {
    /// `entities`.
    pub entities: Option<Vec<super::TimeOffBalanceResponse>>,
    /// `job`.
    pub job: Option<super::TimeOffBalanceJobReference>,
    __marks: rt::Marks,
}

rt::model!(TimeOffBalancesResponse {
    "entities" Any entities,
    "job" Any job,
});
