// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KpiResult`.
#[non_exhaustive]
pub struct KpiResult {
    /// `interactionCountOff`.
    pub interaction_count_off: Option<i64>,
    /// `interactionCountOn`.
    pub interaction_count_on: Option<i64>,
    /// `kpiTotalOff`.
    pub kpi_total_off: Option<i64>,
    /// `kpiTotalOn`.
    pub kpi_total_on: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<super::KpiResultMediaType>,
    /// `percentageBenefit`.
    pub percentage_benefit: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`KpiResult`](super::KpiResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum KpiResultMediaType {
    /// `voice`
    Voice,
    /// `email`
    Email,
    /// `message`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KpiResult {
    "interactionCountOff" Int interaction_count_off,
    "interactionCountOn" Int interaction_count_on,
    "kpiTotalOff" Int kpi_total_off,
    "kpiTotalOn" Int kpi_total_on,
    "mediaType" Enum media_type,
    "percentageBenefit" Float percentage_benefit,
});

rt::open_enum!(KpiResultMediaType {
    Voice = "voice",
    Email = "email",
    Message = "message",
});
