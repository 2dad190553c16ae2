// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WeekScheduleListResponse`.
#[non_exhaustive]
pub struct WeekScheduleListResponse {
    /// `entities`.
    pub entities: Option<Vec<super::WeekScheduleListItemResponse>>,
    __marks: rt::Marks,
}

rt::model!(WeekScheduleListResponse {
    "entities" Any entities,
});
