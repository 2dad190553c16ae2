// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ServiceLevel`.
#[non_exhaustive]
pub struct ServiceLevel {
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `percentage`.
    pub percentage: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ServiceLevel {
    "durationMs" Int duration_ms,
    "percentage" Float percentage,
});

rt::setters!(ServiceLevel {
    0 duration_ms with_duration_ms(i64) clear_duration_ms,
    1 percentage with_percentage(f64) clear_percentage,
});
