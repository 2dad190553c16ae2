// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleRunTopicBuScheduleReference`.
#[non_exhaustive]
pub struct WfmBuScheduleRunTopicBuScheduleReference {
    /// `id`.
    pub id: Option<String>,
    /// `weekDate`.
    pub week_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmBuScheduleRunTopicBuScheduleReference {
    "id" Str id,
    "weekDate" DateTime week_date,
});
