// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TemporalUnit`.
#[non_exhaustive]
pub struct TemporalUnit {
    /// `dateBased`.
    pub date_based: Option<bool>,
    /// `duration`.
    pub duration: Option<String>,
    /// `durationEstimated`.
    pub duration_estimated: Option<bool>,
    /// `timeBased`.
    pub time_based: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(TemporalUnit {
    "dateBased" Bool date_based,
    "duration" Str duration,
    "durationEstimated" Bool duration_estimated,
    "timeBased" Bool time_based,
});
