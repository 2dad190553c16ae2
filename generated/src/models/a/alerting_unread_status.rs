// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlertingUnreadStatus`.
///
/// The service requires `unread` in requests.
#[non_exhaustive]
pub struct AlertingUnreadStatus {
    /// `unread`, required.
    pub unread: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AlertingUnreadStatus {
    "unread" Bool unread,
});

rt::setters!(AlertingUnreadStatus {
    0 unread with_unread(bool) clear_unread,
});
