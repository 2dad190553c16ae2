// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonAlertBulkUpdateRequest`.
///
/// The service requires `alertIds`, `type` in requests.
#[non_exhaustive]
pub struct CommonAlertBulkUpdateRequest {
    /// `alertIds`, required.
    pub alert_ids: Option<Vec<String>>,
    /// `muteSnooze`.
    pub mute_snooze: Option<super::MuteSnoozeFields>,
    /// `type`, required.
    pub r#type: Option<super::CommonAlertBulkUpdateRequestType>,
    /// `unread`.
    pub unread: Option<super::UnreadFields>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CommonAlertBulkUpdateRequest`](super::CommonAlertBulkUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonAlertBulkUpdateRequestType {
    /// `Mute`
    Mute,
    /// `Snooze`
    Snooze,
    /// `Unread`
    Unread,
    /// `Close`
    Close,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CommonAlertBulkUpdateRequest {
    "alertIds" Texts alert_ids,
    "muteSnooze" Any mute_snooze,
    "type" Enum r#type,
    "unread" Any unread,
});

rt::setters!(CommonAlertBulkUpdateRequest {
    0 alert_ids with_alert_ids(Vec<String>) clear_alert_ids,
    1 mute_snooze with_mute_snooze(super::MuteSnoozeFields) clear_mute_snooze,
    2 r#type with_type(impl Into<super::CommonAlertBulkUpdateRequestType>) clear_type,
    3 unread with_unread(super::UnreadFields) clear_unread,
});

rt::open_enum!(CommonAlertBulkUpdateRequestType {
    Mute = "Mute",
    Snooze = "Snooze",
    Unread = "Unread",
    Close = "Close",
});
