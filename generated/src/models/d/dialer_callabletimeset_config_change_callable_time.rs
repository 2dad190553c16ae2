// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCallabletimesetConfigChangeCallableTime`.
#[non_exhaustive]
pub struct DialerCallabletimesetConfigChangeCallableTime {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `timeSlots`.
    pub time_slots: Option<Vec<super::DialerCallabletimesetConfigChangeTimeSlot>>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerCallabletimesetConfigChangeCallableTime {
    "additionalProperties" Any additional_properties_2,
    "timeSlots" Any time_slots,
    "timeZoneId" Str time_zone_id,
});
