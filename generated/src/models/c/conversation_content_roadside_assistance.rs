// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentRoadsideAssistance`.
#[non_exhaustive]
pub struct ConversationContentRoadsideAssistance {
    /// `isDevicePhoneNumber`.
    pub is_device_phone_number: Option<bool>,
    /// `location`.
    pub location: Option<super::ConversationContentLocation>,
    /// `messageNumber`.
    pub message_number: Option<i64>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentRoadsideAssistance {
    "isDevicePhoneNumber" Bool is_device_phone_number,
    "location" Any location,
    "messageNumber" Int message_number,
    "phoneNumber" Str phone_number,
    "text" Str text,
});
