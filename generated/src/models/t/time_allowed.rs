// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeAllowed`.
#[non_exhaustive]
pub struct TimeAllowed {
    /// `empty`.
    pub empty: Option<bool>,
    /// `timeSlots`.
    pub time_slots: Option<Vec<super::TimeSlot>>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TimeAllowed {
    "empty" Bool empty,
    "timeSlots" Any time_slots,
    "timeZoneId" Str time_zone_id,
});

rt::setters!(TimeAllowed {
    0 empty with_empty(bool) clear_empty,
    1 time_slots with_time_slots(Vec<super::TimeSlot>) clear_time_slots,
    2 time_zone_id with_time_zone_id(impl Into<String>) clear_time_zone_id,
});
