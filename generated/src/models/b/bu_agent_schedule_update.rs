// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleUpdate`.
#[non_exhaustive]
pub struct BuAgentScheduleUpdate {
    /// `shiftStartDates`.
    pub shift_start_dates: Option<Vec<rt::DateTime>>,
    /// `type`.
    pub r#type: Option<super::BuAgentScheduleUpdateType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`BuAgentScheduleUpdate`](super::BuAgentScheduleUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAgentScheduleUpdateType {
    /// `Added`
    Added,
    /// `Edited`
    Edited,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuAgentScheduleUpdate {
    "shiftStartDates" Any shift_start_dates,
    "type" Enum r#type,
});

rt::open_enum!(BuAgentScheduleUpdateType {
    Added = "Added",
    Edited = "Edited",
    Deleted = "Deleted",
});
