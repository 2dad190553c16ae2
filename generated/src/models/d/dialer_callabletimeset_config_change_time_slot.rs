// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCallabletimesetConfigChangeTimeSlot`.
#[non_exhaustive]
pub struct DialerCallabletimesetConfigChangeTimeSlot {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `day`.
    pub day: Option<i64>,
    /// `startTime`.
    pub start_time: Option<String>,
    /// `stopTime`.
    pub stop_time: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerCallabletimesetConfigChangeTimeSlot {
    "additionalProperties" Any additional_properties_2,
    "day" Int day,
    "startTime" Str start_time,
    "stopTime" Str stop_time,
});
