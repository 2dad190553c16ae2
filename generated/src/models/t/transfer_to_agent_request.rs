// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransferToAgentRequest`.
#[non_exhaustive]
pub struct TransferToAgentRequest {
    /// `keepInternalMessageAlive`.
    pub keep_internal_message_alive: Option<bool>,
    /// `transferType`.
    pub transfer_type: Option<super::TransferToAgentRequestTransferType>,
    /// `userDisplayName`.
    pub user_display_name: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    /// `voicemail`.
    pub voicemail: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `transferType` in [`TransferToAgentRequest`](super::TransferToAgentRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferToAgentRequestTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TransferToAgentRequest {
    "keepInternalMessageAlive" Bool keep_internal_message_alive,
    "transferType" Enum transfer_type,
    "userDisplayName" Str user_display_name,
    "userId" Str user_id,
    "userName" Str user_name,
    "voicemail" Bool voicemail,
});

rt::setters!(TransferToAgentRequest {
    0 keep_internal_message_alive with_keep_internal_message_alive(bool) clear_keep_internal_message_alive,
    1 transfer_type with_transfer_type(impl Into<super::TransferToAgentRequestTransferType>) clear_transfer_type,
    2 user_display_name with_user_display_name(impl Into<String>) clear_user_display_name,
    3 user_id with_user_id(impl Into<String>) clear_user_id,
    4 user_name with_user_name(impl Into<String>) clear_user_name,
    5 voicemail with_voicemail(bool) clear_voicemail,
});

rt::open_enum!(TransferToAgentRequestTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
