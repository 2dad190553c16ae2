// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingRoadsideAssistance`.
#[non_exhaustive]
pub struct RecordingRoadsideAssistance {
    /// `isDevicePhoneNumber`.
    pub is_device_phone_number: Option<bool>,
    /// `location`.
    pub location: Option<super::RecordingLocation>,
    /// `messageNumber`.
    pub message_number: Option<i64>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingRoadsideAssistance {
    "isDevicePhoneNumber" Bool is_device_phone_number,
    "location" Any location,
    "messageNumber" Int message_number,
    "phoneNumber" Str phone_number,
    "text" Str text,
});

rt::setters!(RecordingRoadsideAssistance {
    0 is_device_phone_number with_is_device_phone_number(bool) clear_is_device_phone_number,
    1 location with_location(super::RecordingLocation) clear_location,
    2 message_number with_message_number(i64) clear_message_number,
    3 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    4 text with_text(impl Into<String>) clear_text,
});
