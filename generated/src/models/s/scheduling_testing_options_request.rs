// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulingTestingOptionsRequest`.
#[non_exhaustive]
pub struct SchedulingTestingOptionsRequest {
    /// `delayScheduling`.
    pub delay_scheduling: Option<bool>,
    /// `failScheduling`.
    pub fail_scheduling: Option<bool>,
    /// `fastScheduling`.
    pub fast_scheduling: Option<bool>,
    /// `populateDeprecatedWarnings`.
    pub populate_deprecated_warnings: Option<bool>,
    /// `populateWarnings`.
    pub populate_warnings: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SchedulingTestingOptionsRequest {
    "delayScheduling" Bool delay_scheduling,
    "failScheduling" Bool fail_scheduling,
    "fastScheduling" Bool fast_scheduling,
    "populateDeprecatedWarnings" Bool populate_deprecated_warnings,
    "populateWarnings" Bool populate_warnings,
});
