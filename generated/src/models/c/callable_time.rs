// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallableTime`.
///
/// The service requires `timeSlots`, `timeZoneId` in requests.
#[non_exhaustive]
pub struct CallableTime {
    /// `name`.
    pub name: Option<String>,
    /// `timeSlots`, required.
    pub time_slots: Option<Vec<super::CampaignTimeSlot>>,
    /// `timeZoneId`, required.
    pub time_zone_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CallableTime {
    "name" Str name,
    "timeSlots" Any time_slots,
    "timeZoneId" Str time_zone_id,
});

rt::setters!(CallableTime {
    0 name with_name(impl Into<String>) clear_name,
    1 time_slots with_time_slots(Vec<super::CampaignTimeSlot>) clear_time_slots,
    2 time_zone_id with_time_zone_id(impl Into<String>) clear_time_zone_id,
});
