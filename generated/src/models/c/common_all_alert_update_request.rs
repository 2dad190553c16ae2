// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonAllAlertUpdateRequest`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct CommonAllAlertUpdateRequest {
    /// `type`, required.
    pub r#type: Option<super::CommonAllAlertUpdateRequestType>,
    /// `unread`.
    pub unread: Option<super::UnreadFields>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CommonAllAlertUpdateRequest`](super::CommonAllAlertUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonAllAlertUpdateRequestType {
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

rt::model!(CommonAllAlertUpdateRequest {
    "type" Enum r#type,
    "unread" Any unread,
});

rt::setters!(CommonAllAlertUpdateRequest {
    0 r#type with_type(impl Into<super::CommonAllAlertUpdateRequestType>) clear_type,
    1 unread with_unread(super::UnreadFields) clear_unread,
});

rt::open_enum!(CommonAllAlertUpdateRequestType {
    Mute = "Mute",
    Snooze = "Snooze",
    Unread = "Unread",
    Close = "Close",
});
