// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlertRequest`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct AlertRequest {
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `type`, required.
    pub r#type: Option<super::AlertRequestType>,
    /// `unread`.
    pub unread: Option<super::UnreadFields>,
    /// `validRequest`.
    pub valid_request: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AlertRequest`](super::AlertRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertRequestType {
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

rt::model!(AlertRequest {
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "type" Enum r#type,
    "unread" Any unread,
    "validRequest" Bool valid_request,
});

rt::setters!(AlertRequest {
    0 date_end with_date_end(impl Into<rt::DateTime>) clear_date_end,
    1 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
    2 r#type with_type(impl Into<super::AlertRequestType>) clear_type,
    3 unread with_unread(super::UnreadFields) clear_unread,
    4 valid_request with_valid_request(bool) clear_valid_request,
});

rt::open_enum!(AlertRequestType {
    Mute = "Mute",
    Snooze = "Snooze",
    Unread = "Unread",
    Close = "Close",
});
