// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WeekScheduleReference`.
#[non_exhaustive]
pub struct WeekScheduleReference {
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WeekScheduleReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "weekDate" Str week_date,
});
